# Quem precisa agir, o que um token diz sobre funções e por que uma aprovação ainda não chegou.

fixer-user = A pessoa que está entrando
    .turn = Agora é com você.
fixer-tenant-admin = O administrador da organização
    .turn = Agora é com o administrador da sua organização.
fixer-vendor = O fornecedor
    .turn = Agora é conosco: { $publisher } precisa corrigir isso.
fixer-microsoft = Microsoft
    .turn = Ninguém precisa fazer nada: espere um pouco e tente de novo.

role-other = Nenhuma função interna que possa conceder (uma função personalizada pode)
role-unknown = Não consta no token

shortfall-scopes = O último token ainda não continha { $scopes }.
shortfall-not-approved = A última resposta da Microsoft foi “ainda não aprovado” ({ $code }).
shortfall-error = A última resposta da Microsoft foi { $error }.
shortfall-personal-only =
    A conta que verificou tem todas as permissões, mas nenhuma função que possa aprovar para todos; pode ser, portanto,
    apenas o consentimento dela mesma. O administrador precisa pressionar “Verificar agora”.
shortfall-unreachable = Não foi possível falar com a Microsoft na última tentativa.

failure-other-tenant =
    O consentimento veio de outra organização (locatário { $tenant }), por isso não adianta aqui.
failure-error = A Microsoft respondeu com { $error }.
failure-never-arrived =
    Uma hora depois do consentimento, ainda faltavam permissões nos tokens novos. Esperar mais não vai adiantar.
