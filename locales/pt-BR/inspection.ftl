# Um administrador deixa o portal consultar a situação do aplicativo nos registros da organização.

inspection-offer-title = Deixe-nos consultar a situação de { $app } na sua organização
    .text =
        Um relatório mostra o que a entrada de uma pessoa obteve. Se { $app } está ativado, para quem e o que foi concedido
        para todos consta nos registros da sua organização, que só um administrador pode nos mostrar. É opcional.
inspection-offer-lead-in = Para um administrador de { $organisation }
inspection-offer-latest = A última consulta foi em { $time }. <a>Mostrar o que foi visto</a>
inspection-not-offered = Este portal não oferece isso.
inspection-asked = O que a Microsoft vai pedir que você permita
    .text =
        Permissões de leitura, para um segundo aplicativo usado só para isso. Ele age em seu nome, somente depois que você
        entra, e não vê nada que sua própria função não mostre a você: Global Reader basta, depois que um administrador
        tiver permitido o aplicativo.
inspection-kept = O que é lido e o que é guardado
    .read = Lido uma vez, na hora: algumas perguntas sobre { $app } e nada mais.
    .answers =
        Guardado: as respostas em resumo, quando foi, o ID de objeto da conta e os IDs de requisição da Microsoft. Nenhum
        nome de pessoa, nenhum e-mail, nenhum calendário.
    .access =
        Seu acesso não é guardado: o token fica na memória por alguns segundos, e nenhum duradouro é pedido.
    .shown =
        O que foi visto é mostrado às pessoas da sua organização que entraram aqui, nos relatórios delas, e à equipe de
        suporte de { $publisher }.
inspection-take-back = Como revogar
    .text =
        O que você permite fica concedido ao segundo aplicativo até que você o remova: abra <strong>Entra ID > Enterprise
        apps</strong>, encontre-o pelo ID do aplicativo e escolha <strong>Delete</strong> em
        <strong>Properties</strong>. { $app } continua funcionando sem ele.
inspection-offer-start = Entrar e permitir a consulta
    .hint =
        Escolha uma conta desta organização. Com uma conta que não administra nada, tudo aparecerá como “não verificado”.
inspection-offer-not-now = Agora não

inspection-title = { $app } nos registros de { $organisation }
inspection-lead-in = O que sua organização nos deixou ver
inspection-seen = Visto em
inspection-all-seen = Nada do que vimos precisa ser mudado.
inspection-part-seen = Nada do que vimos precisa ser mudado, mas nem tudo pôde ser visto.
inspection-nothing-seen = Nada pôde ser visto, portanto nada pode ser dito.
inspection-records = O que os registros dizem
inspection-not-checked = Não verificado
inspection-app = Aplicativo na organização
inspection-app-not-there = Não está lá
    .why = Ninguém deu consentimento ainda.
inspection-app-off-by-microsoft = Desativado pela Microsoft
inspection-app-on = Ativado
inspection-app-off = Desativado
    .why = Por um administrador.
inspection-who = Quem tem acesso
inspection-who-everybody = Todos; a atribuição não é exigida.
inspection-who-assigned = Somente pessoas e grupos atribuídos.
inspection-assignments-none = Atribuições: nenhuma.
inspection-assignments = Atribuições: { $count }.
inspection-assignments-more = Atribuições: mais de { $count }.
inspection-granted = Concedido para todos
inspection-no-graph = Nada do Microsoft Graph.
inspection-other-api = Outra API (<code>{ $id }</code>):
inspection-scopes-none = nenhuma
inspection-personal = Concedido por pessoas individuais
inspection-personal-none = nada
inspection-personal-count = { $count }
inspection-personal-more = mais de { $count }
inspection-policies = Políticas de consentimento das pessoas
inspection-policies-none = Nenhuma: as pessoas não podem dar consentimento por conta própria.
inspection-reach = Para que elas deixam as pessoas dar consentimento
inspection-reach-open = Aberto às pessoas:
inspection-reach-kept = Reservado aos administradores:
inspection-reach-undecided = Não é possível saber pelo que lemos:
inspection-workflow = Pedir a um administrador
inspection-workflow-off = A página da Microsoft não oferece às pessoas um formulário para isso.
inspection-workflow-on = As pessoas podem enviar uma solicitação na página da Microsoft.
inspection-workflow-days =
    As pessoas podem enviar uma solicitação na página da Microsoft. Uma solicitação expira depois de { $count ->
        [one] { $count } dia
       *[other] { $count } dias
    }.
inspection-requests = Solicitações que aguardam
inspection-requests-none = Nenhuma.
inspection-requests-wait = { $count ->
    [one] { $count } aguarda
   *[other] { $count } aguardam
}

inspection-refused = Não tivemos permissão para consultar
    .text = Nada foi lido e nada mudou. Isso não afeta os calendários.
    .consent =
        Ou alguém escolheu Cancelar na página da Microsoft, ou a conta não pode permitir estas permissões: é preciso um
        administrador da organização.
inspection-refused-again = Voltar ao que consultaríamos
