# Compartilhar um relatório por um link: a página em que ele é criado e a página que ele abre.

share-title = Compartilhar este relatório
    .text =
        Você recebe um link para enviar a quem quiser. Ele mostra o relatório como está agora, e não mais do que diz o nível.
        Abri-lo não muda nada, e você pode retirá-lo a qualquer momento.
share-back = Voltar ao relatório

share-level = Quanto do relatório

share-who = Quem pode abrir o link
share-who-own = Pessoas de { $organisation }, depois de entrar
share-who-named = Pessoas de outra organização, depois de entrar
share-who-anyone = Qualquer pessoa que tenha o link
    .hint = Um link é repassado com facilidade.
share-organisation = Outra organização
    .hint = Somente para pessoas de outra organização: o domínio dela, por exemplo contoso.com, ou o ID de locatário.
share-days = Por quanto tempo funciona
share-days-count =
    { $count ->
        [one] { $count } dia
       *[other] { $count } dias
    }
share-note = Anotação
    .hint = Até 200 caracteres, ou nada. Você e o suporte a veem; quem abre o link não a vê.
share-make = Criar o link

share-made = O link está criado
    .once = Ele é mostrado só desta vez: guardamos apenas a impressão digital dele. Copie-o agora.
    .copy = Copiar o link
share-again = Criar outro link

share-links = Links para este relatório
    .none = Não há nenhum.
share-opens-own = Pessoas de { $organisation } podem abri-lo depois de entrar.
share-opens-anyone = Qualquer pessoa que tenha o link pode abri-lo.
share-until = Funciona até { $at }.
share-made-by = Criado em { $at } por { $name }.
share-views =
    { $count ->
        [0] Ainda não foi aberto.
        [one] Aberto uma vez.
       *[other] Aberto { $count } vezes.
    }
share-log = Quem o abriu por último
share-state-open = Funciona
share-state-expired = Expirado
share-state-revoked = Retirado
share-revoke = Retirar o link

shared-by-link = Compartilhado por um link. { $level }:
shared-noted =
    Quem criou o link vê que ele foi aberto, com que tipo de navegador e, se você entrou aqui, por quem.
shared-download = Baixar como arquivo assinado
    .hint = JSON com a assinatura deste portal: uma alteração posterior pode ser reconhecida.

shared-sign-in = Entre para ler este relatório
    .text = O link é para pessoas de uma única organização. Entre com a sua conta de trabalho dessa organização.
shared-other-tenant = Este relatório é para outra organização
    .text = Você entrou como { $username }. O link é para pessoas de outra organização.
    .next = Se você tem uma conta lá, entre com ela. Caso contrário, peça outro link a quem o enviou.
    .button = Entrar com outra conta
shared-expired = Este link expirou
    .text = Funcionou até { $at }.
shared-unknown = Está incompleto ou foi retirado.

error-share-level = Escolha quanto do relatório o link mostra.
error-share-days = Escolha por quanto tempo o link funciona.
error-share-who = Escolha quem pode abrir o link.
error-share-organisation = Digite o domínio da outra organização, por exemplo contoso.com, ou o ID de locatário.
error-share-note = Encurte a anotação para uma linha de até 200 caracteres.
