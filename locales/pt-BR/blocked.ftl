# Algo impede o acesso: a página depois de uma entrada que a Microsoft recusou.

blocked-not-connected = Seu calendário ainda não está conectado
blocked-not-certain = Não temos certeza: a resposta da Microsoft admite mais de uma causa.
blocked-next-steps = O que fazer agora
blocked-try-again = Tentar de novo
    .text =
        Quando algo tiver mudado, ou com outra conta. A Microsoft mostrou outro texto antes de você voltar?
        <a>Conte o que ele dizia</a>.
    .button = Tentar de novo
blocked-support = Envie isto ao seu suporte interno, ou para
blocked-code-unknown = Ainda não conhecemos este código.
blocked-microsofts-page = Página da Microsoft sobre isto
    .code = Página da Microsoft sobre { $code }

hand-over = Peça ao seu administrador
    .text =
        Você recebe um link e uma mensagem pronta para enviar. O link mostra ao administrador o que é pedido e por quê, e
        não exige conta aqui. Você pode acompanhar o andamento.
    .button = Criar um link para o meu administrador
hand-over-name = Seu nome
    .hint = O administrador o vê e fica sabendo que foi você quem o escreveu.
hand-over-address = Seu e-mail de trabalho
    .hint = Ele nos diz qual organização precisa aprovar.
