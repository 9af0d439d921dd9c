# O que está armazenado sobre quem entrou.

mydata-heading = O que está armazenado sobre você
    .text = Tudo o que este portal tem registrado sobre você: para ler, levar ou apagar.
    .everybody = O que este portal armazena sobre todos, e por quanto tempo
mydata-file = Leve seus dados
    .text =
        Um arquivo JSON com tudo o que está abaixo e seus relatórios completos. Guarde-o em lugar seguro: ele contém seu
        nome e IDs da Microsoft.
    .button = Baixar meus dados
mydata-account = Sua conta
    .name = Nome
    .username = Nome de entrada
    .person = ID do objeto
    .tenant = ID do locatário
    .first = Primeira visita
    .last = Última entrada
    .connected = Calendário conectado
mydata-sessions = Onde você entrou
    .row = Desde { $began }, até { $ends } no máximo
    .this = Este navegador
    .end = Sair de lá
    .others = Sair de todos os outros
mydata-nothing = Nada.
mydata-reports = Relatórios
mydata-refusals = Entradas recusadas
mydata-requests = Pedidos ao seu administrador
mydata-log = O que você fez segundo o log de auditoria
    .text =
        { $count ->
            [0] Não há registros seus.
            [one] Há um registro seu.
           *[other] Há { $count } registros seus; os mais recentes são mostrados.
        }
    .from = de { $address }
mydata-erase = Apagar meus dados
    .text =
        Tudo o que está acima é removido de imediato e para sempre: seus relatórios, entradas recusadas, pedidos e sessões,
        seu nome e seu nome de entrada. Você sai do portal. Ninguém pode recuperar.
    .sure = Sim, apagar tudo sobre mim
    .button = Apagar meus dados
    .not-sure = Marque a caixa para confirmar que tem certeza. Nada foi apagado.
mydata-stays = O que fica, e por quê
    .log =
        Registros do log de auditoria: que algo aconteceu, e quando. O que os liga a você é apagado, e ninguém mais
        descobre que eram seus. Sem eles ninguém saberia se o log foi adulterado.
    .proof =
        Que sua organização aprovou o { $app }, quando a prova se apoia em um pedido seu: sem o seu nome. A prova é da sua
        organização.
    .sign-ins = Entradas em andamento: lacradas, sem o seu nome, e removidas um dia depois de terminarem.
    .elsewhere =
        O que a Microsoft, sua organização e o { $app } armazenam por conta própria, e cópias de relatórios que alguém
        baixou.
mydata-erased = Seus dados foram apagados
    .text = Você saiu, e este portal não conhece mais você.
    .again = Se você entrar de novo, ele armazenará outra vez o que for necessário para isso.
    .home = Para a primeira página
