# Um domínio visto de fora.

check-domain-domain = Domínio
    .hint =
        A parte depois do @ nos e-mails de trabalho, por exemplo contoso.com. Não pedimos o endereço de nenhuma pessoa.

check-domain-title = Verificar um domínio
    .text =
        Veja o que a Microsoft e os registros públicos dizem sobre uma organização antes de alguém entrar: se ela tem contas
        da Microsoft, em qual nuvem, e onde provavelmente está o e-mail.
check-domain-which = Qual domínio?
check-domain-another = Outro domínio
check-domain-check = Verificar

check-domain-found = { $domain } visto de fora
check-domain-cloud = Indício: provavelmente ao alcance
check-domain-hybrid = Indício: depende da pessoa
check-domain-out-of-reach = Indício: provavelmente fora do alcance
check-domain-other-cloud = Outra nuvem da Microsoft
check-domain-no-tenant = Nenhuma organização da Microsoft encontrada
check-domain-cannot-tell = Indício: não é possível saber
check-domain-hints =
    São indícios. Os registros dizem como um domínio está configurado, nunca onde está a caixa de correio de uma pessoa. Só
    entrando se vê se { $app } alcança um calendário.
check-domain-sign-in = Entrar e verificar com certeza
check-domain-seen = O que foi visto
    .at = Consultado em { $time }. As respostas são guardadas por uma hora.
