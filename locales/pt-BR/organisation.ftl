# The page of an organisation for its own administrator.

organisation-heading = Sua organização
    .text = O que este portal viu da sua organização e do { $app }.
# Followed by an id.
organisation-tenant = ID do locatário:
# Tags beside the sentences of adoption-allowed and adoption-lacks.
organisation-allowed = Permitido
organisation-lacks = Aprovação incompleta
organisation-never-seen = Não visto
    .text = Não vimos que sua organização permite o { $app }. Pode ser que permita mesmo assim.
# $gate is the name of what stands in the way, such as “Administrator approval needed”.
organisation-gate = O que impediu alguém por último: { $gate }.
organisation-people = Pessoas
    .text = Quem da sua organização entrou aqui. Você pode abrir os relatórios dessas pessoas; isso fica registrado.
    .name = Pessoa
    .state = Conexão
    .report = Último relatório
    .open = Abrir o relatório
    .seen = Última visita
organisation-connected = Conectada
    .not = Apenas entrou
organisation-requests = Solicitações a administradores
    .none = Ninguém da sua organização fez uma solicitação aqui.
# $day is a date. A tag with the state stands before it.
organisation-request = { $name } solicitou em { $day }.
organisation-stage-created = Link criado
organisation-stage-opened = Aberto
organisation-stage-consented = Aprovado
organisation-stage-proving = Aprovado, a caminho
organisation-stage-proven = Comprovado
organisation-stage-refused = Recusado
organisation-stage-failed = Falhou
organisation-records = Os registros da sua organização
    .seen = O que vimos neles por último
    .offer = Deixe-nos ver como o aplicativo está na sua organização
