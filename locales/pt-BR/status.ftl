# A página em que uma pessoa acompanha a solicitação que fez ao administrador da sua organização.

status-title = Sua solicitação a { $organisation }
status-lead-in = Solicitação para { $app }, { $organisation }

status-heading-created = Envie o link ao seu administrador
status-heading-opened = Seu administrador abriu o link
status-heading-consented = Seu administrador concordou
status-heading-proving = Aprovado, e a caminho
status-heading-proven = Sua organização permite
status-heading-refused = Seu administrador disse não
status-heading-failed = Não funcionou
status-heading-expired = O link expirou
status-heading-withdrawn = Você retirou esta solicitação
status-heading-withdrawn-support = Esta solicitação foi retirada

status-created =
    Nada acontece até que o administrador abra o link. Envie-o do modo como você costuma falar com a TI; nós não enviamos
    nada por conta própria.
status-opened = Agora é com ele. Você pode reenviar a mensagem se ela se perdeu.
status-expired = Ninguém respondeu a tempo. Um novo link pergunta de novo; o antigo continua fechado.
status-refused = Converse com o administrador. Ele ainda pode mudar de ideia.
status-refused-reason = Motivo dado pelo administrador
status-refused-no-reason = Nenhum motivo foi dado.
status-withdrawn = O link não funciona desde { $at }. Quem o abrir lerá que você retirou a solicitação.
status-withdrawn-support =
    O suporte de { $publisher } retirou o link. Ele não funciona desde { $at }. Se você ainda precisa do acesso, peça de
    novo ou escreva ao suporte.
status-withdrawn-consented =
    A Microsoft informou em { $at } que um administrador aprovou mesmo assim: ele já estava na página da Microsoft. Não
    verificamos isso e não podemos desfazê-lo. Só o administrador pode revogar uma aprovação, no centro de administração do
    Entra.

status-ask-again = Criar um novo link
status-sign-in-again = Entrar para criar um novo link

status-proving =
    A Microsoft propaga a aprovação pelos seus sistemas. Em geral leva segundos e, às vezes, até uma hora. Continuamos
    verificando, cada vez com um token novo. Você não precisa esperar aqui.
status-proving-since = minutos desde a aprovação, { $at }
status-proving-next = Próxima verificação: { $at }.
status-proving-you = A próxima verificação precisa de você: pressione o botão e entre.
status-check-now = Verificar agora

status-proven =
    Nós vimos: um token novo da sua organização contém todas as permissões. Falta uma coisa, e só você pode fazê-la.
status-connect = Conectar seu calendário
status-report = Mostrar o relatório do administrador

status-message = A mensagem
status-message-again = A primeira mensagem
status-message-gone = O link foi mostrado uma vez, quando foi criado, e não é guardado aqui de forma legível.
status-message-link = Link para o administrador
    .hint = Não é um link de entrada: abri-lo não inicia sessão de ninguém e não dá seu calendário a ninguém.
    .copy = Copiar o link
status-message-subject = Assunto
status-message-text = Texto
    .copy = Copiar o texto
status-message-mail = Escrever o e-mail
status-message-file = Salvar como arquivo para o seu programa de e-mail
status-message-html = O texto com links, para copiar em um e-mail

status-reminder = Lembrar o administrador
    .due =
        Ainda não há resposta. Você pode escrever um lembrete; ele diz quando você pediu e que a solicitação continua em
        aberto.
    .write = Escrever um lembrete
    .again = Escrever outro lembrete
status-reminder-later = Se ninguém responder, você pode escrever um lembrete a partir de { $at }.
status-reminder-written = O lembrete
    .send = Nada foi enviado: envie você este lembrete, como enviou a primeira mensagem.
status-reminders =
    { $count ->
        [one] Você escreveu um lembrete em { $at }.
       *[other] Você escreveu { $count } lembretes, o último em { $at }.
    }

status-steps = Andamento
status-step-made = Link criado
    .detail = { $at }, por { $name }
status-step-opened = Aberto pelo administrador
    .current = Aguardando que o administrador o abra
status-step-approved = Aprovado na página da Microsoft
    .current = Aguardando a decisão do administrador
status-step-arrived = A aprovação chegou a tokens novos
    .current = Aguardando que a aprovação chegue a tokens novos
    .detail =
        { $count ->
            [one] 1 verificação até agora
           *[other] { $count } verificações até agora
        }
status-step-proven = Comprovado
    .detail = { $at }. Função de quem aprovou: { $role }
status-step-refused = Recusado
status-step-failed = Falhou
status-step-withdrawn = Retirado

status-openings = Quem abriu o link
    .none = Ninguém abriu o link ainda.
    .programs-only = Nenhuma pessoa abriu o link ainda.
    .count =
        { $count ->
            [one] Aberto uma vez.
           *[other] Aberto { $count } vezes.
        }
    .latest = As últimas vezes:
    .hint =
        Anotamos o horário e o tipo de navegador, sem endereço nem nome. Portanto, pode ter sido qualquer pessoa que tenha
        o link, inclusive você.
status-openings-programs =
    { $count ->
        [one] Um programa, como um verificador de e-mail ou uma pré-visualização, abriu o link uma vez; isso não é contado.
       *[other] Programas, como verificadores de e-mail ou pré-visualizações, abriram o link { $count } vezes; isso não é contado.
    }
status-opening = { $at }, { $browser } em { $system }
status-opening-browser = { $at }, { $browser }
status-opening-system = { $at }, um navegador em { $system }
status-opening-unknown = { $at }, um navegador que não conhecemos

status-withdraw = Retirar a solicitação
    .text =
        Se você não precisa mais dela ou enviou o link à pessoa errada, retire-a: o link deixa de funcionar imediatamente.
    .link = Retirar a solicitação
status-withdraw-title = Retirar a solicitação?
    .what =
        O link para o administrador deixa de funcionar imediatamente, para todos que o têm. Quem o abrir lerá que você
        retirou a solicitação. Não é possível reativá-lo; você pode criar um novo.
    .late =
        Um administrador que esteja na página da Microsoft neste momento ainda pode pressionar Aceitar lá. Não podemos
        impedir isso, e a sua página avisaria você.
    .yes = Retirar
    .no = Manter

status-keep =
    Guarde o endereço desta página (<a>esta página no seu idioma</a>): ele sempre mostra a situação da sua solicitação. O
    link para o administrador funciona até { $until }.
status-keep-closed =
    Guarde o endereço desta página (<a>esta página no seu idioma</a>): ele sempre mostra a situação da sua solicitação.
