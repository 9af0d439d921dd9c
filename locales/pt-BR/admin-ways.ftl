# Páginas por trás da página do administrador: outras formas de aprovar, limitar a um grupo, revogar.

ways-back = Voltar à solicitação
ways-title = Outras formas de aprovar { $app }
ways-lead =
    A página de consentimento da Microsoft é o caminho mais curto. Estes levam ao mesmo resultado, para o locatário de
    { $organisation }. Qualquer que seja o escolhido: volte aqui depois e pressione “Verificar agora”.
ways-check = Já chegou?
    .text =
        “Verificar agora” procura a aprovação em um token novo. Faz sua entrada em silêncio, quando a sua sessão da
        Microsoft permite, e não muda nada. A Microsoft pode precisar de alguns minutos, no máximo uma hora.
ways-check-done = Tudo já está comprovado. Não há mais nada a aprovar.
ways-one-person-note =
    Uma aprovação para uma pessoa não é uma aprovação para a organização: esta página continua em aberto, e essa pessoa pode
    se conectar.

ways-portal = No centro de administração do Entra
    .open = Abra <strong>Entra ID > Enterprise apps > { $app } > Permissions</strong>.
    .grant = Escolha <strong>Grant admin consent</strong> e entre.
    .missing =
        { $app } não está na lista? Então ainda não está no seu locatário. Use a página de consentimento da Microsoft ou um
        dos comandos abaixo, que o adicionam.
    .static =
        O botão pede o que consta no registro do aplicativo. Se for menos do que esta página mostra, “Verificar agora” diz o
        que falta.
ways-workflow = As solicitações da sua própria organização
    .text =
        Se a sua organização deixa as pessoas solicitarem aplicativos, as solicitações aguardam em <strong>Entra ID >
        Enterprise apps > Admin consent requests > My Pending</strong>, para quem foi indicado como revisor.
    .review =
        Abra a solicitação, escolha <strong>Review permissions and consent</strong> e aprove. Um revisor também precisa de
        uma das funções que podem aprovar.
    .block =
        <strong>Deny</strong> deixa as pessoas pedirem de novo; <strong>Block</strong> adiciona o aplicativo ao locatário e
        o desativa.

ways-everybody = Para todos, por comando
    .text =
        Cada um adiciona { $app } ao locatário, se faltar, mantém o que foi concedido antes e mostra no fim o que está
        concedido. Têm efeito imediato, e nenhuma página pergunta de novo.
ways-person = Para uma só pessoa, por comando
    .text = Assim, só esta pessoa pode usar { $app }. Repita para outras.
    .known = Está preenchido para { $name }.
    .unknown = Coloque o nome de entrada da pessoa onde está <code>PERSON@YOUR-DOMAIN</code>.
ways-powershell = Microsoft Graph PowerShell
    .hint = Exige o módulo <code>Microsoft.Graph</code>, PowerShell 7 ou 5.1 e uma função que possa aprovar.
ways-azure-cli = CLI do Azure
    .hint = Para um shell POSIX como o Bash; o Azure Cloud Shell tem tudo.
ways-graph = Requisições ao Microsoft Graph
    .hint =
        Para o Graph Explorer ou uma ferramenta sua, uma após a outra. Palavras em maiúsculas são IDs que uma requisição
        anterior responde; uma linha com <code>#</code> diz qual, ou quando a requisição é necessária.
ways-requests =
    Exigem as permissões <code>Application.ReadWrite.All</code> e
    <code>DelegatedPermissionGrant.ReadWrite.All</code>.

limit-title = Limitar { $app } a algumas pessoas
limit-lead =
    Não existe aprovação para um grupo. Aprove para a organização e depois admita só as pessoas atribuídas ao aplicativo.
limit-order =
    Faça isso logo após a aprovação, ou antes dela se { $app } já está no seu locatário: entre uma coisa e outra, todos podem
    entrar.
limit-portal = No centro de administração do Entra
    .required =
        Abra <strong>Entra ID > Enterprise apps > { $app } > Properties</strong>, defina
        <strong>Assignment required?</strong> como <strong>Yes</strong> e salve.
    .assign =
        Abra <strong>Users and groups > Add user/group</strong>, escolha pessoas ou grupos e atribua-os.
    .notes =
        Grupos exigem Entra ID P1 ou P2. Pessoas em um grupo dentro do grupo não contam. Global Administrators podem entrar
        sem atribuição.
limit-commands = Por comando
    .text = Coloque o nome do grupo onde está <code>NAME OF THE GROUP</code>.
    .roles =
        Eles atribuem o acesso padrão. Se { $app } tem funções próprias, escolha uma no centro de administração do Entra.
    .requests =
        Exigem as permissões <code>Application.ReadWrite.All</code>,
        <code>AppRoleAssignment.ReadWrite.All</code> e <code>Group.Read.All</code>.
limit-after =
    Quem não está atribuído vê AADSTS50105 na Microsoft. Este portal explica o código quando ele é colado.
limit-decide = Registrar na sua lista de passos
    .text = Não verificamos se é assim. Serve para você e para colegas com este link.
    .everybody = Todos podem usar
    .assigned = Limitado a pessoas atribuídas

revoke-title = Revogar a aprovação de { $app }
revoke-lead =
    Você pode revogá-la a qualquer momento e não precisa de nós para isso: a aprovação é um registro do seu próprio
    locatário.
revoke-effect = O que acontece então
    .tokens =
        { $app } não recebe novos tokens para estas permissões. Tokens já emitidos expiram sozinhos, em geral em cerca de
        uma hora.
    .people = As pessoas veem de novo a página de aprovação da Microsoft ou pedem a você uma nova aprovação.
    .again =
        Revogar não proíbe para o futuro: quem pode aprovar ainda pode. Para proibir, desative o aplicativo:
        <strong>Entra ID > Enterprise apps > { $app } > Properties > Enabled for users to sign-in</strong> como
        <strong>No</strong>.
revoke-portal = No centro de administração do Entra
    .text =
        Abra <strong>Entra ID > Enterprise apps > { $app } > Permissions</strong>, escolha a guia <strong>Admin
        consent</strong> e <strong>Revoke</strong> no que deve ser removido.
    .users =
        O que as pessoas concederam para si mesmas está na guia <strong>User consent</strong> e não pode ser revogado lá; os
        comandos abaixo fazem isso.
revoke-everybody = O que foi concedido para todos
revoke-person = O que foi concedido para uma pessoa
revoke-app = O aplicativo inteiro
    .text =
        Remove { $app } do locatário, com todas as concessões e atribuições. Pode ser restaurado por 30 dias. No centro de
        administração do Entra: <strong>Entra ID > Enterprise apps > { $app } > Properties > Delete</strong>.
    .requests = Exige a permissão <code>Application.ReadWrite.All</code>.
