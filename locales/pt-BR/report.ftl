# Relatórios sobre a conexão de uma pessoa.

report-outcome-proven = Comprovada
    .meaning = Concedida, e uma requisição que precisa desta permissão foi respondida.
report-outcome-covered = Coberta
    .meaning =
        Concedida, e a requisição foi respondida, mas uma permissão mais forte também está concedida. Um token não pode ser
        restringido, por isso não é possível distinguir as duas.
report-outcome-missing = Ausente
    .meaning = Não está no token.
report-outcome-blocked = Bloqueada
    .meaning = Concedida, mas a caixa de correio ou uma política impede o uso.
report-outcome-pending = Pendente
    .meaning = Aprovada há pouco e ainda não presente nos tokens.
report-outcome-not-tested = Não testada
    .meaning = Não foi consultada: precisa da sua autorização ou de algo em que testar.
report-outcome-could-not-check = Não verificável
    .meaning = Consultada, mas não veio resposta que signifique algo. Nunca entenda isto como um bom resultado.
report-overall-works = Funciona
report-overall-works-so-far = Funciona até aqui
report-overall-action-needed = Requer ação
report-overall-out-of-reach = Fora do alcance
report-overall-could-not-tell = Sem conclusão
report-confidence-high = Confiança alta
report-confidence-medium = Confiança média
report-confidence-low = Confiança baixa
report-verdict-cloud = Caixa de correio no Exchange Online
report-verdict-hybrid-cloud = Organização híbrida, esta caixa de correio no Exchange Online
report-verdict-hybrid-own = Organização híbrida, esta caixa de correio em servidor próprio
report-verdict-own = Caixa de correio no servidor da própria organização
report-verdict-third-party = E-mail em outro provedor
report-verdict-no-licence = Sem caixa de correio: nenhuma licença atribuída
report-verdict-guest = Sem caixa de correio aqui: conta de convidado
report-verdict-licence-off = Sem caixa de correio: plano do Exchange desativado
report-verdict-duplicate = Possivelmente duas caixas de correio
report-verdict-moving = Caixa de correio sendo criada ou movida
report-verdict-inactive = Caixa de correio inativa ou excluída
report-verdict-no-exchange = Sem Exchange Online nesta organização
report-verdict-unknown = Local da caixa de correio indefinido
report-graph-ok = respondeu com um calendário
report-graph-miss = não encontrou caixa de correio utilizável no Exchange Online
report-graph-no-exchange-online = diz que a organização não tem Exchange Online
report-graph-moving = diz que a caixa de correio está sendo movida ou que seu local está desatualizado
report-graph-fault = não deu resposta que diga algo sobre a caixa de correio
report-autodiscover-cloud = aponta para o Exchange Online
report-autodiscover-on-premises = aponta para o servidor da própria organização
report-autodiscover-unknown = não deu resposta conclusiva
report-autodiscover-not-asked = não foi consultado
report-server-exchange = responde como um Exchange Server
report-server-exchange-online = é o Exchange Online com outro nome
report-server-pre-authentication = há uma página de entrada na frente dele
report-server-not-exchange = responde e não é um Exchange Server
report-server-unknown = não deu resposta conclusiva
report-server-not-asked = não foi consultado: nada indicava um
report-licence-mailbox = um plano com caixa de correio está ativado
report-licence-off = há um plano com caixa de correio, mas desativado
report-licence-archive-only = somente o plano de arquivamento para Exchange Server
report-licence-none = nenhum plano com caixa de correio
report-licence-unknown = não pôde ser lida
report-sync-synced = sincronizado a partir do diretório da própria organização
report-sync-not-synced = não sincronizado
report-sync-unknown = não pôde ser lido
report-domain-cloud = aponta para a Microsoft
report-domain-own = aponta para um host da própria organização
report-domain-none = não existe
report-domain-unknown = não pôde ser resolvido
report-route-exchange-online = pelo Exchange Online
report-route-own = para um host da própria organização
report-route-gateway = por um gateway de e-mail, que esconde o que está atrás dele
report-route-google = para o Google
report-route-other = para outro provedor
report-route-none = não há registro MX
report-route-unknown = não pôde ser resolvido

report-title = Relatório para { $organisation }
report-lead-in = Conexão do calendário com { $app }
report-back-to-tenant = Voltar ao locatário
report-back-to-organisation = Voltar à sua organização
report-person = Pessoa
report-organisation = Organização
report-role = Função no token
report-checked = Verificado
report-one-person =
    Este relatório trata da conexão de uma pessoa. A organização permitir o aplicativo e uma pessoa estar conectada são dois
    fatos diferentes.

report-what-to-do = O que fazer
report-good-to-know = Bom saber
report-nothing-to-do = Ninguém precisa fazer nada.
report-who-user = Quem: a pessoa que está entrando
report-who-admin = Quem: o administrador da organização
report-who-vendor = Quem: o fornecedor
report-who-microsoft = Quem: Microsoft (espere e verifique de novo)
report-rests-on = Baseia-se em:

report-permissions = Permissões
report-tally = { $count } no total: { $outcomes }.
report-tally-proven = { $count ->
    [one] { $count } comprovada
   *[other] { $count } comprovadas
}
report-tally-covered = { $count ->
    [one] { $count } coberta
   *[other] { $count } cobertas
}
report-tally-missing = { $count ->
    [one] { $count } ausente
   *[other] { $count } ausentes
}
report-tally-blocked = { $count ->
    [one] { $count } bloqueada
   *[other] { $count } bloqueadas
}
report-tally-pending = { $count ->
    [one] { $count } pendente
   *[other] { $count } pendentes
}
report-tally-not-tested = { $count ->
    [one] { $count } não testada
   *[other] { $count } não testadas
}
report-tally-could-not-check = { $count ->
    [one] { $count } não verificável
   *[other] { $count } não verificáveis
}
report-legend = O que as palavras significam
report-granted = no token
report-not-granted = não está no token
report-retry = Vale tentar de novo depois de { $time }.

report-evidence = { $count ->
    [one] Evidências: { $count } requisição
   *[other] Evidências: { $count } requisições
}
    .select = Um clique seleciona tudo, para um chamado na Microsoft.
    .label = Evidências para um chamado na Microsoft

report-mailbox = Caixa de correio
report-seen = Visto
report-points-elsewhere = Aponta para outro lugar
report-signals = Todos os sinais
report-row = Linha da tabela de decisão: { $row }
report-graph = Microsoft Graph
report-autodiscover = Autodiscover
report-named-server = Servidor próprio indicado
report-named-server-none = nenhum
report-server = Servidor próprio
report-licence = Licença
report-sync = Diretório
report-guest = Conta de convidado
report-guest-yes = sim
report-guest-no = não
report-not-seen = não visto
report-domain = Registro Autodiscover
report-route = Entrada de e-mail
report-hybrid = Sinais de configuração híbrida
report-hybrid-none = nenhum visto
report-year = Calendário nos últimos 12 meses
report-year-empty = vazio
report-year-used = tem eventos

report-picture-reached = caixa de correio aqui
report-picture-out-of-reach = caixa fora do alcance
report-picture-empty = sem caixa de correio
report-picture-maybe = caixa talvez aqui
report-picture-absent = nada aponta para cá
report-picture-colleagues = colegas talvez aqui
report-picture-own-server = Exchange próprio
report-picture-provider = Outro provedor
report-picture-home = Org. de origem
report-picture-elsewhere = Outro lugar
report-picture =
    { $verdict }. { $app } consulta o Microsoft Graph, que procura no Exchange Online: { $cloud }. { $place }: { $other }.

report-survey = { $domain } visto de fora
    .text =
        Como o domínio está configurado, visto sem entrar. São indícios: o que a Microsoft respondeu para esta pessoa vale
        mais.
    .details = Registros e serviços
report-survey-at = Consultado em { $time }.

report-scopes = Pedidas e emitidas
report-scopes-asked = Pedidas
report-scopes-issued = Emitidas
report-scopes-missing = Ausentes
report-scopes-surplus = Emitidas sem terem sido pedidas
report-scopes-none = nenhuma

report-records = Os registros da organização
report-not-inspected = Não consultados
    .text =
        Se { $app } está ativado, para quem e o que foi concedido para todos consta nos registros da própria organização.
        Nenhum administrador nos deixou consultá-los, por isso este relatório não diz nada sobre eles.
report-how-to-let-us-look = Como um administrador pode nos deixar consultar
report-look-again = Consultar de novo
report-seen-by-administrator = Conforme um administrador nos deixou ver em { $time }.
report-seen-by-somebody = Conforme alguém da organização nos deixou ver em { $time }.

report-run-again = Repetir a verificação
report-download = Baixar como JSON
    .hint =
        O JSON segue um <a>esquema publicado</a>. O relatório também fica bom impresso: use a função Imprimir do navegador.

report-running-title = Verificando { $organisation }
report-running = Estamos consultando a Microsoft
    .text = Uma pergunta para cada permissão, como { $person }, em { $organisation }. Leva alguns segundos.
    .latest = Mostrar os resultados mais recentes
    .begun = Início: { $time }. Você pode fechar esta página; o relatório será guardado.
report-asking = Consultando
report-no-answer = Sem resposta
report-answered = { $answered } de { $count } verificações respondidas
report-interrupted-title = Verificação de { $organisation } interrompida
report-interrupted = A verificação foi interrompida
    .text =
        Ela começou em { $time } e não pôde terminar, porque o portal foi reiniciado ou a Microsoft demorou demais. O que foi
        respondido até então está abaixo; nada é avaliado a partir disso.
    .left =
        O teste de gravação estava em andamento, por isso o evento de 1º de janeiro de 2001 ainda pode estar no calendário. O
        portal o está removendo; repetir a verificação também procura por ele.
report-sure = { $confidence }.
