# Páginas para quem o produto do fornecedor enviou para cá, e o caminho de volta.

entry-welcome = Conecte seu calendário ao { $app }
entry-sent = { $app } enviou você para cá porque uma conta corporativa precisa de alguns passos com a Microsoft.
entry-account = A Microsoft abre a entrada para <strong>{ $account }</strong>. Lá você pode escolher outra conta.
entry-go = Continuar para a Microsoft
    .hint = Você entra na própria página da Microsoft e volta para cá. Nunca vemos sua senha.
entry-go-on = Continuar
entry-steps = O que acontece
entry-step-sign-in = Você entra com a Microsoft.
entry-step-allow = Você permite o acesso ao seu calendário. Se a sua organização deixa isso para um administrador, você recebe um link para ele.
entry-step-check = Verificamos se funciona de verdade.
entry-step-back = Você volta para { $app }.

entry-back = Voltar para { $app }
entry-back-heading = Você veio de { $app }
entry-told-checked = { $app } fica sabendo como foi a verificação da sua conexão.
entry-told-allowed = { $app } fica sabendo que sua organização permite o aplicativo. Você pode então conectar seu calendário lá ou aqui.
entry-told-handed-over = { $app } fica sabendo que o pedido foi feito ao seu administrador. Você pode voltar a esta página a qualquer momento.
entry-told-declined-by-admin = { $app } fica sabendo que seu administrador disse não. O motivo fica aqui.
entry-told-declined = { $app } fica sabendo que você não permitiu o acesso. Você pode mudar de ideia a qualquer momento.
entry-told-blocked = { $app } fica sabendo o que impede a conexão, para não precisar perguntar a você.
entry-told-else = Não são informados nome, endereço nem nada do seu calendário. Se você entrou aqui, o ID da sua conta é informado.

entry-no-way-back = Você pode continuar aqui. Não há botão que leve de volta: feche esta página quando terminar.
entry-not-listed = Para quem faz o produto: este portal não conhece o endereço de retorno. Adicione-o, inteiro e sem query, a <code>entry.return_addresses</code>.
entry-state-unusable = Para quem faz o produto: <code>state</code> precisa ter de 1 a 512 caracteres ASCII visíveis.

entry-no-error = Não fomos informados do que deu errado
    .text = { $app } enviou você para cá, mas nenhum erro da Microsoft veio junto. Você pode simplesmente tentar de novo aqui. Se a Microsoft mostrou um texto, conte o que ele dizia.
    .connect = Conectar seu calendário
    .stuck = Contar o que a Microsoft disse
    .support = Para o suporte
    .vendor = Para quem faz o produto: falta <code>error</code>, ou um parâmetro aparece duas vezes. Repasse o que a Microsoft enviou ao seu endereço de retorno, uma vez e sem alteração, e somente quando falhou.

entry-nowhere = Não há para onde voltar
    .text = Este navegador não foi enviado para cá por { $app }, ou isso foi há mais de um dia. Abra { $app } do modo habitual.
    .home = Ir para a primeira página
