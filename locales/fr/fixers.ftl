# Qui doit agir, ce qu’un jeton dit des rôles, et pourquoi une approbation n’est pas arrivée.

fixer-user = La personne qui se connecte
    .turn = C’est à vous d’agir.
fixer-tenant-admin = L’administrateur de l’organisation
    .turn = C’est à l’administrateur de votre organisation d’agir.
fixer-vendor = Le fournisseur
    .turn = C’est à nous d’agir : { $publisher } doit y remédier.
fixer-microsoft = Microsoft
    .turn = Personne n’a rien à faire : attendez un peu, puis réessayez.

role-other = Aucun rôle intégré qui puisse approuver (un rôle personnalisé le peut)
role-unknown = Non indiqué dans le jeton

shortfall-scopes = Le dernier jeton ne contenait pas encore { $scopes }.
shortfall-not-approved = La dernière réponse de Microsoft était « pas encore approuvé » ({ $code }).
shortfall-error = La dernière réponse de Microsoft était { $error }.
shortfall-personal-only =
    Le compte qui a regardé a toutes les autorisations, mais aucun rôle qui permette d’approuver pour tout le monde ; il
    peut donc s’agir de son seul consentement. L’administrateur doit choisir « Vérifier maintenant ».
shortfall-unreachable = Microsoft n’a pas pu être joint lors du dernier essai.

failure-other-tenant =
    Le consentement vient d’une autre organisation (locataire { $tenant }) ; il n’est donc d’aucune aide ici.
failure-error = Microsoft a répondu { $error }.
failure-never-arrived =
    Une heure après le consentement, il manquait encore des autorisations dans de nouveaux jetons. Attendre plus
    longtemps ne servira à rien.
