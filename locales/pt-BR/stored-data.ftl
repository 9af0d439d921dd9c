# O que este portal armazena e por quanto tempo.

stored-heading = O que este portal armazena
    .text = O mínimo necessário. O conteúdo do seu calendário não é lido para ser guardado, nem é guardado.
stored-column-what = O quê
stored-column-purpose = Para quê
stored-column-kept = Por quanto tempo

stored-organisations = Organizações: ID do locatário, nome, domínios, situação da aprovação
    .purpose = Para mostrar a situação de cada organização
    .kept = Enquanto algo mais sobre ela for mantido
stored-people = Pessoas: ID de objeto, nome, nome de entrada, quando estiveram aqui
    .purpose = Para mostrar relatórios à pessoa certa e dizer a um administrador quem pediu
    .kept = { $time } após sua última visita; mais tempo se um relatório seu for mantido por mais tempo
stored-sessions = Sessões e entradas em andamento: identificadores com hash, detalhes lacrados
    .purpose = Para manter você conectado e reconhecer você quando a Microsoft o envia de volta
    .kept = Sessões, 12 horas; entradas, uma hora
stored-language = O idioma que você escolheu, somente em um cookie do seu navegador
    .purpose = Para manter o idioma no caminho até a Microsoft e de volta
    .kept = Um ano, ou até que você exclua o cookie
stored-requests =
    Solicitações a administradores: quem pediu, a situação, hashes dos links, lembretes escritos, se foi retirada, quais
    passos o administrador deu e o que mostrou uma verificação da conta, sem o nome dela
    .purpose = Para encaminhar a solicitação e mostrar o andamento
stored-openings =
    Aberturas do link de um administrador: a quantidade e, das últimas, o horário e o tipo de navegador, como “Edge no
    Windows”; nenhum endereço e nenhum nome
    .purpose = Para mostrar a quem pediu se alguém olhou
    .kept = { $time }; de cada link, as últimas vinte aberturas por pessoas e por programas
stored-reports =
    Relatórios: qual permissão respondeu e como, onde fica a caixa de correio, IDs de requisição da Microsoft
    .purpose = Para dizer a você, aos administradores da sua organização e ao suporte o que funciona e quem pode corrigir o resto
stored-shares =
    Links para relatórios: quem os criou, para quem, até quando, uma anotação, um hash do link; das últimas aberturas, o
    horário, o tipo de navegador e quem foi, se a pessoa tinha entrado
    .purpose = Para mostrar um relatório a quem ele foi compartilhado e, a quem criou o link, quem olhou
stored-imports = Arquivos de relatório que clientes enviaram ao suporte: o que dizem e quem os importou
    .purpose = Para lê-los na mesma forma que um relatório deste portal
stored-inspections =
    Consultas aos registros de uma organização, quando um administrador nos deixou: situação do aplicativo, concessões,
    políticas de consentimento, IDs de requisição da Microsoft
    .purpose = Para dizer às pessoas e ao suporte o que impede a conexão
stored-write-tests =
    Testes de gravação: quando, no calendário de quem, se o evento foi removido; até lá, um token lacrado que o remove
    .purpose = Para não deixar nada em um calendário quando uma verificação é interrompida
    .kept = O token até a entrada sumir, um dia no máximo. O resto: { $time }
stored-visits =
    Quando o produto enviou você para cá: para onde voltar e a anotação do próprio produto, lacradas, somente no seu
    navegador
    .purpose = Para levar você de volta ao produto
    .kept = Um dia
stored-refusals = Entradas recusadas: hora, código de erro, IDs de rastreamento e de correlação da Microsoft
    .purpose = Para ajudar quando você escreve ao suporte
stored-desk =
    O trabalho do suporte: notas sobre uma organização, seu status, quem cuida dela e o último idioma lido; nome e função da
    equipe que entrou; as etapas de uma entrada que falhou
    .purpose = Para responder a você e descobrir onde uma entrada parou
    .kept = Até que o fornecedor apague
stored-log =
    O log de auditoria: quem fez o quê, quando e de qual endereço de rede. As pessoas aparecem nele por referências que podem ser apagadas
    .purpose = Para provar quem agiu e que nada foi alterado
    .kept =
        O endereço: { $address }. O registro, que não nomeia mais ninguém depois que seus dados são apagados: { $time }

stored-kept =
    { $days ->
        [one] Um dia
       *[other] { $days } dias
    }
    .forever = Até o fornecedor apagar

stored-never = O que ele nunca armazena
stored-never-passwords = Senhas: você só as digita na Microsoft.
stored-never-tokens = Tokens de acesso: ficam na memória enquanto uma verificação está em andamento e somem com ela.
stored-never-content = Assuntos, convidados, locais ou textos de eventos do calendário.
stored-never-links = Os próprios links: só os hashes deles são armazenados.

stored-erasure = Exclusão
    .own = <a>Veja o que está armazenado sobre você</a>, leve os dados ou apague-os você mesmo. É preciso ter entrado.
    .text = Ou escreva para
