# Um domínio como é visto de fora.

## O que esperar e o que fazer.

survey-other-cloud =
    As contas de { $domain } ficam em outra nuvem da Microsoft: { $cloud }. { $app } não está registrado lá, e contas de uma
    nuvem não podem entrar em aplicativos de outra.
survey-other-cloud-1 = Pergunte ao fornecedor de { $app } se há uma oferta para { $cloud }.
survey-other-cloud-2 = Nenhuma configuração, licença ou aprovação na organização muda isso.
survey-no-tenant =
    Nenhuma organização da Microsoft que pôde ser consultada tem o domínio { $domain }, portanto não há contas de trabalho
    nele.
survey-no-tenant-1 = Verifique a grafia.
survey-no-tenant-2 = Se as pessoas entram na Microsoft com outro domínio, consulte esse.
survey-hybrid =
    { $domain } parece usar o Exchange Online e Exchange Servers próprios. { $app } só alcança caixas de correio no Exchange
    Online, por isso pode funcionar para algumas pessoas e para outras não.
survey-hybrid-1 = Teste uma pessoa de cada grupo que vai usá-lo.
survey-own =
    { $domain } parece manter as caixas de correio em Exchange Servers próprios. O Microsoft Graph não as alcança, seja qual
    for a configuração deles.
survey-own-1 =
    Se isso se confirmar, as pessoas precisam de uma caixa de correio no Exchange Online antes de conectar os calendários.
survey-other-provider = O e-mail de { $domain } vai para outro provedor, e nada aponta para o Exchange Online.
survey-other-provider-1 = Calendários mantidos em outro lugar precisam ser conectados lá.
survey-cloud = { $domain } parece ter as caixas de correio no Exchange Online, onde { $app } as alcança.
survey-cannot-tell = De fora não é possível saber onde estão as caixas de correio de { $domain }.
survey-sign-in = Conecte um calendário com uma conta de { $domain }: o relatório então dá a resposta com certeza.

## Nomes do que foi consultado.

survey-name-organisation = Organização da Microsoft
survey-name-cloud = Nuvem da Microsoft
survey-name-sign-in = Entrada
survey-name-exchange-online = Exchange Online
survey-name-hybrid = Exchange híbrido
survey-name-mail = O e-mail chega
survey-name-autodiscover = Registro Autodiscover
survey-name-spf = SPF
survey-name-dkim = DKIM
survey-name-federation = Registro de federação
survey-name-server = Servidor próprio

## O que foi visto, ao lado dos nomes acima.

survey-tenant = sim, locatário { $id }
survey-tenant-none = nenhuma encontrada com este domínio
survey-not-asked = não foi possível consultar
survey-cloud-same = { $cloud }: a mesma do aplicativo
survey-cloud-same-region = { $cloud }: a mesma do aplicativo; região { $region }
survey-cloud-not-same = { $cloud }: não é a do aplicativo
survey-cloud-not-same-region = { $cloud }: não é a do aplicativo; região { $region }
survey-not-known = desconhecido
survey-sign-in-microsoft = na Microsoft
survey-sign-in-own-host = no serviço da própria organização, { $host }
survey-sign-in-own = no serviço da própria organização
survey-sign-in-elsewhere = não com a Microsoft
survey-exchange-seen = a Microsoft atende programas de e-mail deste domínio
survey-exchange-absent = a Microsoft não conhece organização de e-mail deste domínio
survey-not-told = não foi possível saber
survey-hybrid-likely = provável
survey-hybrid-unlikely = nada aponta para isso
survey-hybrid-unknown = não é possível saber de fora
survey-mail-exchange-online = pelo Exchange Online Protection
survey-mail-own = a um host da organização
survey-mail-gateway = por um gateway de e-mail, que esconde o que está atrás dele
survey-mail-google = ao Google
survey-mail-other = a outro provedor
survey-mail-none = a lugar nenhum: não há registro MX
survey-not-resolved = não pôde ser resolvido
survey-record-microsoft = aponta para a Microsoft
survey-record-own = aponta para um host da organização
survey-record-none = não existe
survey-record-federation = existe (exchangedelegation)
survey-spf-seen = deixa o Exchange Online enviar
survey-spf-absent = não menciona o Exchange Online
survey-dkim-seen = assinado pelo Exchange Online
survey-dkim-absent = nenhum seletor do Exchange Online
survey-named = { $said } ({ $names })

## O servidor da própria organização.

survey-server = { $host }: { $said }
survey-server-exchange = um Exchange Server responde
survey-server-exchange-online = o Exchange Online responde com este nome
survey-server-sign-in = há uma página de entrada na frente dele, o que o Exchange híbrido não permite
survey-server-other = responde algo que não é um Exchange Server
survey-server-silent = nenhuma resposta conclusiva
survey-build-supported = informa a compilação { $build }, { $product }, com suporte da Microsoft
survey-build-ended = informa a compilação { $build }, { $product }, sem suporte da Microsoft desde { $day }
survey-build-ends = informa a compilação { $build }, { $product }, com suporte da Microsoft até { $day }
survey-build-unknown = informa a compilação { $build }, que não conhecemos
survey-some-build-supported = informa uma compilação de { $product }, com suporte da Microsoft
survey-some-build-ended = informa uma compilação de { $product }, sem suporte da Microsoft desde { $day }
survey-some-build-ends = informa uma compilação de { $product }, com suporte da Microsoft até { $day }
survey-some-build-unknown = informa uma compilação que não conhecemos
survey-trusts = confia no locatário { $id }
