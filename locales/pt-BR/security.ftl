# Uma folha de duas páginas impressas para um administrador que quer conhecer os riscos antes de decidir.

security-title = { $app }: folha de segurança
security-lead = O que uma aprovação significaria para { $organisation }, em resumo. Gerado em { $at }.
security-download = Salvar como arquivo
security-offer = Dúvidas? A <a>folha de segurança</a> resume o que { $app } pode e não pode ler, o que é armazenado e como revogar.
security-back = Voltar à solicitação

security-who = Quem pede
    .app = Aplicativo
    .client-id = ID do aplicativo (cliente)
    .publisher = Fornecedor
    .verified = { $publisher }, mostrado pela Microsoft como fornecedor verificado
    .unverified = { $publisher }, não mostrado pela Microsoft como fornecedor verificado
    .purpose = Para que serve
    .requester = Solicitado por
    .self-declared = O fornecedor e a verificação são o que { $publisher } declara aqui. A página de consentimento da Microsoft mostra o que a Microsoft sabe: compare os dois.

security-may = O que pode fazer e o que não pode
    .delegated =
        Todas as permissões são delegadas: { $app } só age por uma pessoa que entrou, e nunca além do que essa pessoa pode
        fazer. Não há permissões de aplicativo nesta solicitação, portanto nada é executado no seu locatário sem uma pessoa
        que tenha entrado. Depois da entrada, { $app } pode continuar por essa pessoa enquanto ela está ausente
        (<code>offline_access</code>).
    .delegated-online =
        Todas as permissões são delegadas: { $app } só age por uma pessoa que entrou, e nunca além do que essa pessoa pode
        fazer. Não há permissões de aplicativo nesta solicitação.
    .permission = Permissão
    .allows = Permite
    .not = Não permite
    .why = Por quê
    .whole-tenant = Uma aprovação para a organização deixa cada pessoa dela entrar em { $app } sem nova pergunta; por si só, não conecta ninguém.

security-data = Onde os dados são tratados
    .vendor = Como { $publisher } trata os dados de calendário que { $app } lê: <a>declaração de privacidade</a>.
    .vendor-none = { $publisher } não indicou aqui um link para uma declaração de privacidade. Peça-a antes de decidir.
    .terms = <a>Termos de { $publisher }</a>
security-portal = O que este portal faz e armazena
    .check =
        Este portal não é { $app }. Depois da sua aprovação, ele faz uma entrada em seu nome, sem página quando a sua sessão
        permite, para ver em tokens novos que a aprovação chegou. Em seguida faz algumas requisições ao Microsoft Graph em
        seu nome, no máximo de leitura, para ver qual permissão responde. Não cria nada no seu calendário.
    .keeps =
        Ele guarda: quem pediu, a situação da solicitação, quando o link foi aberto e com que tipo de navegador, hashes dos
        links, o resultado da verificação (qual permissão respondeu e como, onde fica a caixa de correio, IDs de requisição
        da Microsoft), seu nome e nome de entrada, e uma trilha de ações.
    .never =
        Ele não guarda senhas, tokens de acesso, endereços de rede, nem assuntos, convidados, locais e textos de eventos do
        calendário.
    .long = Solicitações, relatórios e a trilha são guardados até que { $publisher } os apague; peça isso no endereço abaixo. <a>Tudo o que é armazenado</a>

security-limit = Como limitar
    .text =
        No centro de administração do Entra, abra <strong>Entra ID > Enterprise apps > { $app } > Properties</strong>,
        defina <strong>Assignment required</strong> como <strong>Yes</strong> e adicione pessoas ou grupos em
        <strong>Users and groups</strong>. Grupos exigem Entra ID P1 ou P2; grupos aninhados não contam.

security-revoke = Como revogar
    .text =
        Abra <strong>Entra ID > Enterprise apps > { $app } > Permissions</strong> e escolha <strong>Revoke</strong> na guia
        <strong>Admin consent</strong>, ou exclua o aplicativo empresarial. Tokens emitidos antes expiram sozinhos, em geral
        em cerca de uma hora.

security-link = Sobre o link
    .text = O link que você recebeu não é um link de entrada. Abrir o link ou esta folha não inicia sessão de ninguém e não permite nada. Ele funciona até { $until } e pode ser retirado por quem pediu.
    .closed = O link que você recebeu não é um link de entrada. Abrir o link ou esta folha não inicia sessão de ninguém e não permite nada. Esta solicitação está encerrada.

security-contact = Dúvidas? Escreva para
