# Páginas que dizem uma coisa só: o que aconteceu e o que fazer em seguida.

message-home = Ir para a primeira página
message-start-again = Começar de novo
message-sign-in = Entrar com a Microsoft

message-not-found = Não há nada aqui
    .text =
        O endereço pode estar incompleto: os links de solicitações são longos, e programas de e-mail às vezes os quebram.
        Copie o link inteiro ou peça um novo.

message-unknown-link = Este link não funciona
    .text = Está incompleto, foi retirado ou expirou há muito tempo. Abri-lo não concedeu nada.
    .next = Peça um novo a quem o enviou.

message-forbidden = Esta página não está aberta para você
    .text = Você entrou como <strong>{ $username }</strong>, e essa conta não tem a função necessária.
    .staff =
        Equipe de suporte: peça a quem administra este portal que atribua a função a você; depois saia e entre de novo.
    .others = Demais pessoas: sua própria conexão está na primeira página.

message-lost-replayed = Esta entrada já foi concluída
    .text =
        A resposta da Microsoft foi usada uma vez, e só vale uma. Em geral a causa é uma página recarregada ou o botão
        Voltar.
    .next = Se você já entrou, pode simplesmente continuar. Caso contrário, comece de novo.
message-lost-expired = Esta entrada demorou demais
    .text = Uma entrada fica aberta só por pouco tempo, e esta expirou.
    .next = Comece de novo; nada se perdeu.
message-lost-foreign = Esta entrada começou em outro navegador
    .text =
        Ela foi iniciada em outro navegador ou em uma janela privada, talvez por outra pessoa. Para sua proteção, não pode
        terminar aqui.
    .next = Comece de novo neste navegador. Se alguém lhe enviou este endereço, não o use.
message-lost-missing = Não sabemos de qual entrada se trata
    .text =
        A Microsoft enviou você de volta sem a marca que demos. Alguns proxies e verificadores de e-mail a removem.
    .next = Comece de novo. Se acontecer sempre, avise o suporte.

message-too-many = Aguarde um momento
    .text = Foi mais do que aceitamos de uma vez. Você pode tentar de novo em { $wait }.
    .next = Nada se perdeu: o que apareceu como salvo está salvo.

message-server-error = Algo deu errado do nosso lado
    .text = Agora é conosco. Você não fez nada de errado, e o que apareceu como salvo está salvo.
    .next = Tente de novo em um minuto. Se persistir, envie o número abaixo ao suporte:

message-signed-out = Você saiu
    .text =
        Você saiu deste portal. Sua sessão da Microsoft neste navegador continua; em um computador compartilhado, saia
        dela também.
    .button = Entrar de novo

message-sign-in-needed = Entre, por favor
    .text = Esta página mostra o que é seu, por isso precisa saber quem você é.

message-token-refused = Não foi possível verificar a entrada
    .text = A resposta da Microsoft não passou em nossas verificações, por isso não a usamos.
    .next = Ninguém entrou. Se acontecer de novo, informe ao suporte o motivo abaixo.
    .reason = Motivo: { $fault }

message-unreachable = A Microsoft não respondeu
    .text =
        Consultamos o serviço de entrada da Microsoft e não tivemos resposta utilizável. Agora depende da Microsoft ou da
        rede.
    .next = Nada se perdeu. Espere um minuto e comece de novo.

message-other-tenant = Essa conta pertence a outra organização
    .text = Consultamos a organização com a qual você entrou, e nenhuma outra.
    .next = Nada foi lido. Comece de novo e escolha uma conta da sua própria organização.

message-other-site = Isto não veio deste portal
    .text = Só aceitamos formulários das nossas próprias páginas.
    .next = Abra a página aqui e pressione o botão de novo.

message-unusable = Não podemos usar isto
    .text = Algo na solicitação está faltando ou não é como esperado. Volte e tente de novo.

message-sign-in-number = Para o suporte, esta entrada tem o número { $number }.
