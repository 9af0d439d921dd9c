# Quanto de um relatório sai.

redaction-level-internal = Para a própria organização
    .text = Tudo o que o relatório contém, com nomes e endereços.
redaction-level-vendor = Para o suporte do fornecedor
    .text =
        O ID de locatário e os domínios da organização, e os identificadores de que o suporte precisa. Nenhum nome de pessoa.
redaction-level-public = Para qualquer pessoa
    .text = O que foi constatado, e nada que diga sobre quem.

redaction-kind-people = nomes de pessoas
redaction-kind-sign-in-names = nomes de entrada
redaction-kind-organisations = nomes de organizações
redaction-kind-apps = nomes do aplicativo
redaction-kind-objects = identificadores de pessoas e de outros objetos do diretório
redaction-kind-tenants = IDs de locatário
redaction-kind-records = identificadores do aplicativo, de relatórios e de consultas
redaction-kind-requests = IDs de solicitação, de rastreamento e de correlação
redaction-kind-domains = domínios
redaction-kind-hosts = nomes de servidores
redaction-kind-builds = versões de servidores
redaction-kind-addresses = endereços consultados
redaction-kind-error-texts = textos de erro
redaction-kind-codes = códigos e nomes que não são conhecidos
redaction-kind-permissions = permissões que não são conhecidas
redaction-kind-texts = textos que não são do próprio portal
redaction-kind-claims = declarações que uma política pediu
redaction-kind-times = horários

redaction-instead-people = Pessoa 1
redaction-instead-organisations = Organização 1
redaction-instead-apps = o aplicativo
redaction-instead-requests = [retido: identificador]
redaction-instead-builds = [retido: versão]
redaction-instead-addresses = [retido: endereço]
redaction-instead-error-texts = [retido: texto de erro]
redaction-instead-codes = [retido: código]
redaction-instead-texts = [retido: texto]
redaction-instead-times = só o dia

redaction-withheld = O que é retido
    .what = O quê
    .places = Lugares
    .instead = O que está no lugar
    .none = Nada é retido.
