# A página do administrador e o que faz parte dela.

admin-lead-in = Para o administrador de { $organisation }
admin-title-decide = Aprovar { $app } para { $organisation }?
admin-title-expired = Este link expirou
admin-title-on-its-way = A aprovação de { $app } está a caminho
admin-title-proven = { $app } está aprovado para { $organisation }
admin-title-declined = { $app } foi recusado
admin-title-failed = A aprovação de { $app } não funcionou

admin-steps = Seu caminho nesta página
admin-steps-hint =
    O que você já fez fica guardado com este link. Você pode continuar mais tarde, também em outro computador.
admin-step-look = Ver o que é pedido
admin-step-check = Verificar sua conta (opcional)
admin-step-approve = Aprovar na página da Microsoft
admin-step-approve-declined = Recusado
admin-step-approve-failed = A aprovação não funcionou
admin-step-proof = Ver a comprovação
admin-step-proof-failed = A aprovação nunca chegou
admin-step-control = Manter sob controle (opcional)
admin-step-skipped = Não feito
admin-step-sent = Você foi à página da Microsoft em { $time }. Desde então não veio resposta.
admin-step-approved = A Microsoft informou a aprovação em { $time }.
admin-step-seen = Visto em { $time }.
admin-step-everybody = Para todos na organização, conforme dito em { $time }
admin-step-assigned = Somente para pessoas atribuídas, conforme dito em { $time }

admin-fact-requester = Pedido por
admin-fact-app = Aplicativo
admin-fact-publisher = Fornecedor
admin-fact-verified = Verificado pela Microsoft
admin-fact-not-verified = Não verificado pela Microsoft
admin-fact-client-id = ID do aplicativo
admin-fact-organisation = Organização
admin-fact-tenant = Locatário
admin-fact-valid = Link válido até

admin-safety =
    <strong>Este não é um link de entrada: abri-lo não inicia sessão de ninguém.</strong> Você só entra na página da
    Microsoft, em <code>{ $host }</code>. Compare o nome e o ID do aplicativo com o que a Microsoft mostra lá.
    { $publisher } nunca pede sua senha.
admin-jump = Ir direto para a sua decisão

admin-asks = O que { $app } pede
admin-asks-text =
    Tudo é delegado: o aplicativo só age em nome da pessoa que entrou, e nunca além do que essa pessoa pode fazer.
admin-cannot = O que ele não poderá fazer

admin-roles = Quem pode aprovar
admin-roles-text =
    Uma destas funções no seu locatário. A primeira basta: { $app } pede somente permissões delegadas, e essas podem ser
    aprovadas por administradores de aplicativos. Só permissões que um aplicativo usa sem uma pessoa conectada exigem mais.
admin-roles-custom = Uma função personalizada com o direito de conceder estas permissões também serve.
admin-roles-none = Não tenho nenhuma destas funções
    .pass-on =
        Passe este link a alguém que tenha uma. Ele funciona para quem o tiver, e nada se perde: esta página mostra à
        pessoa onde você parou.
    .pim =
        Sua organização concede funções só por tempo limitado (Privileged Identity Management)? Então ative a sua antes,
        saia da Microsoft, entre de novo e volte.
    .ask =
        Não sabe quem tem uma? Veja no centro de administração do Entra em <strong>Entra ID > Roles & admins</strong> ou
        pergunte a quem cuida do Microsoft 365 na sua organização.

admin-next = O que acontece quando você aprova
admin-next-go =
    Você vai à página de consentimento da Microsoft em <code>{ $host }</code>, somente para o locatário de
    { $organisation }, e entra lá.
admin-next-accept = A Microsoft mostra as mesmas permissões. Você aceita ou cancela.
admin-next-back =
    Você volta para cá. Uma segunda entrada, silenciosa, mostra se a aprovação realmente chegou. Se faltar algo, esta página
    diz o quê.
admin-next-people =
    A partir daí, a Microsoft não pergunta mais às pessoas da sua organização sobre estas permissões. Isso não conecta
    ninguém: cada pessoa ainda entra e conecta o próprio calendário.

admin-check = Verifique antes de ir
admin-check-text =
    Podemos perguntar à Microsoft qual conta este navegador usaria e se a função dela basta. Isso não inicia sessão de
    ninguém aqui, não concede nada, e não guardamos o nome.
admin-check-button = Verificar antes de aprovar
admin-check-again = Verificar de novo
admin-check-private =
    Várias contas? Abra este link em uma janela privada: assim só conta a conta com a qual você entrar.
admin-check-sign-in = Escolher uma conta e verificá-la
    .hint =
        A Microsoft mostra a página de entrada e pode pedir que você deixe { $app } saber quem você é. Isso vale só para
        você e não é uma aprovação.
admin-check-at = Visto em { $time }
admin-check-member-admin = Uma conta de { $organisation } está conectada, com a função { $role }. Isso basta.
admin-check-member-other =
    Uma conta de { $organisation } está conectada. A Microsoft não indica nenhuma função dela que possa aprovar. Uma função
    personalizada ainda poderia, e uma função que precisa ser ativada antes não aparece.
admin-check-member-unknown =
    Uma conta de { $organisation } está conectada. A Microsoft não informa as funções dela; se ela pode aprovar, você vê na
    página da Microsoft.
admin-check-guest-admin =
    Um convidado de { $organisation } está conectado, com a função { $role } lá. Isso basta. É a conta que você quer usar?
admin-check-guest =
    Um convidado de { $organisation } está conectado. Convidados raramente podem aprovar. Use uma conta da própria
    organização.
admin-check-unnamed =
    Uma conta conhecida de { $organisation } está conectada. A Microsoft não diz de quem é nem quais funções tem antes que
    ela seja usada uma vez com { $app }.
admin-check-elsewhere =
    Está conectada uma conta de outra organização ou uma conta pessoal. Uma aprovação com ela não valeria para
    { $organisation }.
admin-check-several = Várias contas estão conectadas, e a Microsoft não escolheu nenhuma.
admin-check-nobody = Ninguém entrou na Microsoft neste navegador. Você pode entrar quando aprovar.
admin-check-unknown = Não foi possível saber quem está conectado.
admin-check-name = A conta é <strong>{ $account }</strong>.
admin-check-switch =
    Abra este link em uma janela privada ou escolha <strong>Use another account</strong> na página da Microsoft.
admin-check-app-present = { $app } já está no seu locatário. A aprovação acrescenta o que falta.
admin-check-app-off =
    { $app } está no seu locatário e desativado para entrada. Antes de aprovar, ative-o em
    <strong>Entra ID > Enterprise apps > { $app } > Properties > Enabled for users to sign-in</strong>.
admin-check-app-assigned =
    { $app } está no seu locatário e só admite pessoas atribuídas. Esta conta não está entre elas. Você pode aprovar mesmo
    assim; quem for usar o aplicativo precisa ser atribuído.
admin-check-app-absent = { $app } ainda não está no seu locatário. A aprovação o adiciona.
admin-check-app-unknown = Não foi possível saber se { $app } já está no seu locatário.
admin-check-code = Código da Microsoft, para o suporte: <code>{ $code }</code>

admin-decide = Sua decisão
admin-grant = Revisar e conceder na página da Microsoft
admin-grant-hint = Entrou na Microsoft com outra conta? Abra antes este link em uma janela privada.
admin-ways-hint = Sem botão hoje? <a>Outras formas de aprovar</a>, com comandos para copiar.
admin-decline = Recusar
    .text = Nada é concedido. Quem pediu fica sabendo, com o seu motivo, se você der um.
    .button = Recusar a solicitação
admin-why = Qual é o motivo?
admin-why-not-me = Não sou a pessoa certa
admin-why-no = Não queremos este aplicativo
admin-why-questions = Preciso saber mais antes
admin-why-who = Quem é? (opcional)
    .hint = Um nome ou uma equipe, para que quem pediu saiba a quem enviar o link.
admin-reason = Motivo (opcional)
    .hint = Quem pediu o verá.
admin-declined-not-me = Não sou a pessoa certa para isso.
admin-declined-not-me-ask = Não sou a pessoa certa para isso. Por favor, fale com: { $who }.
admin-declined-no = Não queremos este aplicativo.
admin-declined-questions = Preciso saber mais antes de decidir.
admin-questions = Dúvidas antes? Pergunte a

admin-expired =
    Ele valia até { $time }. Nada foi concedido. Peça um novo link a { $name } se a solicitação ainda vale.
admin-wait = A caminho
    .sentence = A Microsoft informou sua aprovação há { $elapsed }. Ela ainda não chegou a tokens novos.
    .normal =
        Isso é normal: a Microsoft propaga as aprovações pelos seus sistemas, em geral em segundos e, no máximo, em uma
        hora. Você não precisa esperar; continuamos verificando onde podemos.
    .next = Próxima verificação: { $time }
    .hint =
        “Verificar agora” faz sua entrada em silêncio, quando a sua sessão da Microsoft permite, e não muda nada.
admin-check-now = Verificar agora
admin-good = Aprovado e comprovado
    .sentence = Vimos um token novo de { $organisation } com todas as permissões.
    .at = Visto em
    .role = Função da pessoa
    .issued = Permissões emitidas
    .people =
        As pessoas da sua organização já podem conectar os próprios calendários. { $name } vê isso na página da solicitação.
        No seu log de auditoria, esta é a entrada “Consent to application”.
    .report = Mostrar o que a Microsoft realmente responde
admin-surplus =
    Seu locatário também concede <code>{ $scopes }</code>, que não é pedido aqui. Vem de uma aprovação anterior; você pode
    revogar.
admin-no = Recusado
    .sentence = Nada foi concedido, e quem pediu vê isso na própria página.
    .again = Você ainda pode mudar de ideia abaixo.
    .reason = { $time }: “{ $reason }”
admin-bad = Não funcionou
    .other-tenant = Tente de novo em uma janela privada e entre com uma conta desta organização.
    .error = Você pode tentar de novo abaixo. Se falhar do mesmo jeito, envie esta página ao suporte.
    .never-arrived =
        Veja as permissões do aplicativo no centro de administração do Entra (caminho abaixo) e conceda mais uma vez.
admin-explained = <strong>{ $title }</strong> – { $explanation }
admin-looked = Verificamos em { $time }, e a aprovação ainda não estava lá. { $shortfall }

admin-control = Manter sob controle
admin-control-limit = Limitar a um grupo
    .text =
        Aprove, depois abra <strong>Entra ID > Enterprise apps > { $app } > Properties</strong>, defina
        <strong>Assignment required</strong> como Yes e adicione pessoas ou grupos em <strong>Users and groups</strong>.
        Grupos exigem Entra ID P1 ou P2, e grupos aninhados não contam.
    .more = <a>O mesmo, passo a passo e como comandos</a>
admin-control-revoke = Revogar
    .text =
        Abra <strong>Entra ID > Enterprise apps > { $app } > Permissions</strong> e escolha <strong>Revoke</strong> na guia
        <strong>Admin consent</strong>, ou exclua o aplicativo empresarial. Tokens já emitidos expiram sozinhos, em geral em
        cerca de uma hora.
    .more = <a>Para todos, para uma pessoa ou o aplicativo inteiro: todas as formas</a>
admin-control-ways = Aprovar de outra forma
    .text =
        No centro de administração do Entra, com o Microsoft Graph PowerShell, a CLI do Azure ou requisições simples: para
        todos ou para uma pessoa. <a>Outras formas de aprovar</a>
admin-control-inspect = Verificar a situação do aplicativo na sua organização
    .text =
        Se quiser, deixe-nos consultar os registros da sua organização: se { $app } está ativado, para quem, o que foi
        concedido e quais solicitações aguardam. É preciso uma entrada à parte, com permissões de leitura. <a>Veja o que
        consultaríamos</a>.
admin-portal-apps = Todos os aplicativos empresariais
admin-portal-requests = Solicitações de consentimento do administrador
admin-portal-consent = Configurações de consentimento do usuário
