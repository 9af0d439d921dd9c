# O que se conclui dos registros de uma organização.

## Em que uma linha se baseia.

records-administrator = Conforme um administrador nos deixou ver em { $time }: { $said }
records-somebody = Conforme alguém da organização nos deixou ver em { $time }: { $said }
records-token-later =
    Um token foi emitido depois disso, portanto algo pode ter mudado: deixe-nos consultar de novo.

## Se o aplicativo está lá, ativado e aberto às pessoas.

records-not-there = { $app } ainda não está na organização: ninguém deu consentimento.
records-not-there-because = o diretório não tem entidade de serviço do aplicativo.
records-not-there-1 = Um administrador dá a { $app } o consentimento para a organização, o que o adiciona.
records-off = Um administrador desativou { $app } para a organização.
records-off-because = a entidade de serviço { $id } tem accountEnabled false.
records-off-1 =
    Abra Entra ID > Enterprise apps > { $app } > Properties e defina “Enabled for users to sign in?” como Yes.
records-off-2 =
    Se um revisor bloqueou uma solicitação, foi assim que o aplicativo foi adicionado à organização, desativado.
records-off-microsoft = A Microsoft desativou { $app }.
records-off-microsoft-because = disabledByMicrosoftStatus é { $status }.
records-off-microsoft-1 =
    Envie este relatório ao fornecedor de { $app }, que precisa resolver isso com a Microsoft.
records-nobody = { $app } está aberto somente a pessoas atribuídas, e ninguém está atribuído.
records-nobody-because =
    appRoleAssignmentRequired é true, e a lista de pessoas e grupos atribuídos está vazia.
records-nobody-1 =
    Ou abra Entra ID > Enterprise apps > { $app } > Properties e defina “Assignment required?” como No.
records-assign =
    Abra Entra ID > Enterprise apps > { $app } > Users and groups e adicione as pessoas; membros de grupos aninhados não
    contam.
records-assigned = { $app } está aberto somente a pessoas e grupos atribuídos.
records-assigned-because = appRoleAssignmentRequired é true; número de atribuições: { $count }.
records-assigned-because-more = appRoleAssignmentRequired é true; número de atribuições: mais de { $count }.
records-assigned-because-unseen =
    appRoleAssignmentRequired é true; não foi verificado quantos estão atribuídos: { $said }
records-assigned-1 =
    Quem é barrado com AADSTS50105 não está entre eles. Enquanto a atribuição é exigida, as pessoas não podem dar
    consentimento por conta própria.

## O que está concedido.

records-other-api =
    A { $app } estão concedidas, para todos, permissões de outra API, e nenhuma do Microsoft Graph.
records-other-api-because =
    nenhuma concessão para toda a organização é do Microsoft Graph; as de outra API são: { $names }.
records-other-api-1 = As permissões do Office 365 Exchange Online têm nomes parecidos e não contam aqui.
records-incomplete = Na concessão de { $app } para toda a organização falta: { $names }.
records-incomplete-because = o que o Microsoft Graph tem registrado para todos é: { $names }.
records-nothing = Nada está concedido a { $app } na organização.
records-personal-only = { $app } tem somente concessões de pessoas individuais para si mesmas, não para todos.
records-not-everybody = Nada está concedido a { $app } para todos.
records-no-grant-no-personal = não há concessão para toda a organização; também não há concessões pessoais.
records-no-grant-personal = não há concessão para toda a organização; concessões pessoais: { $count }.
records-no-grant-personal-more =
    não há concessão para toda a organização; concessões pessoais: mais de { $count }.
records-no-grant-unseen =
    não há concessão para toda a organização; as concessões pessoais não foram verificadas: { $said }
records-no-grant-1 =
    Com o consentimento para a organização, ninguém precisa dar o seu; sem ele, cada pessoa é consultada uma vez, onde a
    organização permite.

## Quem pode dar consentimento e quem espera por quem.

records-waits = 1 solicitação para { $app } aguarda a decisão de um administrador.
records-wait = { $count } solicitações para { $app } aguardam a decisão de um administrador.
records-wait-because =
    a lista de solicitações de consentimento da organização as mostra em aberto, para: { $names }.
records-wait-1 = Um revisor abre Entra ID > Enterprise apps > Admin consent requests e decide.
records-wait-2 = Enquanto uma está em aberto, outras solicitações das mesmas pessoas não mudam nada.
records-consent-off = As pessoas não podem dar consentimento a { $app } por conta própria.
records-consent-off-because = nenhuma política de concessão de permissões está atribuída às pessoas.
records-consent-kept = As pessoas não podem dar consentimento por conta própria para: { $names }.
records-consent-kept-because = o que está atribuído ({ $policies }) reserva estas aos administradores.
records-consent-granted = Tudo está concedido para a organização, por isso ninguém precisa.
records-consent-1 = Um administrador dá a { $app } o consentimento para a organização.
records-consent-form =
    A página da Microsoft oferece às pessoas um formulário para pedir; o link deste portal também funciona.
records-consent-no-form =
    A página da Microsoft não oferece às pessoas um formulário para pedir; o caminho é o link deste portal.
records-consent-link = As pessoas podem pedir com o link deste portal.

## O que está em ordem.

records-fine =
    Nos registros da organização, { $app } está ativado, aberto a todos e concedido para todos com tudo o que pede.
records-fine-because = a entidade de serviço { $id } e suas concessões do Microsoft Graph.

## O que não foi visto.

records-unseen = Não verificado nos registros da organização: { $parts }.
records-unseen-1 =
    O que não foi verificado pode estar em ordem ou não. Deixe-nos consultar mais uma vez: mais tarde, se a Microsoft não
    respondeu; com uma função como Global Reader, se ela recusou.
records-part-app = o aplicativo na organização
records-part-app-because = o aplicativo na organização: { $said }
records-part-granted = o que está concedido
records-part-granted-because = o que está concedido: { $said }
records-part-consent = para que as pessoas podem dar consentimento
records-part-consent-because = para que as pessoas podem dar consentimento: { $said }
records-part-form = o formulário de solicitação
records-part-form-because = o formulário de solicitação: { $said }
records-part-requests = as solicitações que aguardam
records-part-requests-because = as solicitações que aguardam: { $said }
records-part-assigned = quem está atribuído
records-part-assigned-because = quem está atribuído: { $said }
records-part-personal = o que pessoas individuais concederam
records-part-personal-because = o que pessoas individuais concederam: { $said }
records-part-policies = as políticas de consentimento
records-part-policies-because = as políticas de consentimento: { $said }

## Por que algo não foi visto.

records-why-no-answer-in-time = A Microsoft não respondeu a tempo.
records-why-no-record = Sem o registro do próprio aplicativo não é possível encontrar suas concessões.
records-why-cloud = Esta nuvem da Microsoft não oferece isso.
records-why-nothing = A Microsoft não encontrou nada neste lugar.
records-why-more = Há mais do que lemos.
records-why-not-granted = A permissão { $scope } não foi concedida a esta entrada.
records-why-role = A Microsoft recusou: a função da conta que entrou não é suficiente para isso.
records-why-unreadable = Não veio resposta que possa ser lida.
records-why-policy = Uma política exige antes uma nova entrada.
records-why-sign-in = A Microsoft não aceitou a entrada.
records-why-status = A Microsoft respondeu com o status { $status }.
records-why-silence = Não veio resposta.
records-why-resources = Não foi possível saber quais concessões são do Microsoft Graph: { $said }
records-why-policies = { $count } políticas estão atribuídas, mais do que lemos.

## As permissões do segundo aplicativo, que só lê.

records-permission-application-read-all = Vê os aplicativos na organização e quem está atribuído a eles.
records-permission-application-read-all-why =
    Para ver se { $app } está lá, ativado e aberto a todos ou somente a pessoas atribuídas.
records-permission-directory-read-all =
    Vê o diretório: pessoas, grupos, aplicativos e o que está concedido a aplicativos. É o mínimo que mostra concessões.
records-permission-directory-read-all-why =
    Para ver quais permissões estão concedidas a { $app }, e se para todos ou por pessoas individuais.
records-permission-policy-read-all = Vê as políticas da organização.
records-permission-policy-read-all-why =
    Para ver quais políticas de consentimento estão atribuídas às pessoas e se elas podem pedir a um administrador pelo
    formulário da Microsoft.
records-permission-policy-read-permissiongrant = Vê as condições das políticas de consentimento.
records-permission-policy-read-permissiongrant-why =
    Para ver quais das permissões de { $app } essas políticas reservam aos administradores.
records-permission-consentrequest-read-all =
    Vê as solicitações de aplicativos que as pessoas enviaram a administradores.
records-permission-consentrequest-read-all-why =
    Para ver se solicitações para { $app } aguardam decisão. Quem as enviou não é lido.
records-permission-openid = Diz quem entrou.
records-permission-openid-why = Para consultar a organização da conta que entrou, e nenhuma outra.
records-permission-profile = Diz o nome e o ID de objeto de quem entrou.
records-permission-profile-why = Para anotar qual administrador nos deixou consultar.
