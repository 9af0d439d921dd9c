# Depois da aprovação: a organização permitir o aplicativo e as pessoas estarem conectadas são dois fatos.

adoption-heading = Permitido e conectado
adoption-allowed = Sua organização permite { $app }: vimos isso em { $day }.
adoption-connected = { $count ->
    [0] Ninguém está conectado ainda.
    [one] Conectada até agora: { $count } pessoa.
   *[other] Conectadas até agora: { $count } pessoas.
}
adoption-next = A seguir: { $name } pediu o acesso e já pode conectar o próprio calendário.
adoption-lacks =
    Desde então, { $app } pede mais do que sua organização aprovou, e um administrador precisa aprovar de novo:
    <code>{ $scopes }</code>

asked-by-vendor = Suporte de { $publisher }, não alguém da sua organização
asked-by-customer = Entrou com a Microsoft
asked-by-own-words = Dados informados pela pessoa, não verificados
asked-by-vendor-lead =
    { $publisher } pede que você aprove { $app } de novo: agora são necessárias permissões que sua organização ainda não
    aprovou. O que foi aprovado antes continua funcionando.
asked-by-customer-lead =
    { $name } quer usar { $app }. As configurações da sua organização deixam a decisão para um administrador.
