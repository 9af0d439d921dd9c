# A primeira página.

start-title = Conectar seu calendário
start-heading = Conecte seu calendário ao { $app }
start-connect = Conectar seu calendário
    .hint = Você entra na Microsoft e volta para cá.
start-signed-in = Você entrou como <strong>{ $name }</strong> ({ $username }).
start-go-on = Continuar para o seu calendário
start-last-report = Mostrar meu último relatório
start-steps = O que acontece
start-step-1 = Você entra com a Microsoft
    .text = Com sua conta de trabalho, na própria página da Microsoft. Nunca vemos sua senha.
start-step-2 = Você permite o acesso ao seu calendário
    .text =
        Muitas organizações deixam essa decisão para um administrador. Se for o caso da sua, damos a você um link com o
        qual o administrador pode agir.
start-step-3 = Verificamos se funciona de verdade
    .text =
        Fazemos à Microsoft uma pergunta para cada permissão e mostramos o que respondeu, o que não respondeu e quem pode
        corrigir.
start-admin = Recebi um link como administrador
    .text =
        Abra esse link. Você não precisa de uma conta aqui. Ele mostra quem pede, o quê e por quê, e só leva à página da
        Microsoft quando você decidir ir.
start-stuck = Parou em uma página da Microsoft?
    .text = Algumas páginas da Microsoft não voltam para cá. <a>Conte o que a página diz</a> e nós explicamos.
start-domain = Nosso e-mail está ao alcance?
    .text = <a>Verifique o domínio da sua organização</a> antes de alguém entrar.
