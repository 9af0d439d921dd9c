# O que cada permissão deixa o aplicativo fazer, em palavras simples, e o que ela não permite.

permission-calendars-read = Vê os eventos nos calendários da pessoa que entrou.
    .limits = Não pode alterar, adicionar nem excluir nada; não vê calendários de colegas; não lê e-mails nem arquivos.
permission-calendars-read-shared = Vê também eventos em calendários que colegas compartilharam com a pessoa e pode procurar horários em que todos estão livres.
    .limits = Não pode alterar nada; não vê nenhum calendário que a pessoa não pudesse abrir sem o aplicativo.
permission-calendars-readwrite = Adiciona, altera e exclui eventos nos calendários da pessoa que entrou.
    .limits = Não mexe em calendários de colegas; não lê nem envia e-mails, exceto os convites que o Exchange envia para um evento.
permission-calendars-readwrite-shared = Adiciona, altera e exclui eventos também em calendários que colegas compartilharam com a pessoa com direito de edição.
    .limits = Não vai além dos direitos que cada colega deu à pessoa; não abre calendários que não foram compartilhados.
permission-calendars-readbasic = Vê quando são os eventos e seus títulos, sem texto nem anexos.
    .limits = Não pode alterar nada e não lê o texto, os anexos nem dados adicionais dos eventos.
permission-user-read = Permite que a pessoa entre e lê o perfil dela: nome, endereço, cargo; e o nome da organização.
    .limits = Não lê perfis de colegas e não pode alterar perfis.
permission-offline-access = Mantém a conexão quando a pessoa não está presente, para que não seja preciso aprovar de novo todo dia.
    .limits = Não dá outros dados: só o que as demais permissões permitem, e só até que a pessoa ou um administrador a revogue.
permission-openid = Permite que a pessoa entre com a conta de trabalho.
    .limits = Não dá acesso a nenhum dado além de saber quem entrou.
permission-profile = Vê o nome e o nome de entrada da pessoa quando ela entra.
    .limits = Não dá acesso a e-mails, calendários, arquivos ou colegas.
permission-email = Vê o endereço de e-mail da pessoa quando ela entra.
    .limits = Não lê nem envia e-mails.
permissions-why = Por que { $app } pede:
permissions-microsoft = A Microsoft chama de “{ $name }”

permissions-cannot-mail = ler ou enviar e-mails
permissions-cannot-files = abrir arquivos no OneDrive ou no SharePoint
permissions-cannot-chats = ler chats ou participar de reuniões
permissions-cannot-contacts = ler contatos
permissions-cannot-directory = alterar contas, grupos ou configurações da organização
permissions-cannot-alone = agir sem uma pessoa que tenha entrado
permissions-cannot-exceed = fazer algo que a pessoa que entrou não possa fazer
