# Ce qui découle des données d’une organisation.

## Sur quoi repose une ligne.

records-administrator = Comme un administrateur nous l’a laissé voir le { $time } : { $said }
records-somebody = Comme une personne de l’organisation nous l’a laissé voir le { $time } : { $said }
records-token-later = Un jeton a été délivré ensuite ; la situation a donc pu changer depuis : laissez-nous regarder de nouveau.

## Si l’application est présente, active et ouverte aux personnes.

records-not-there = { $app } ne se trouve pas encore dans l’organisation : personne n’y a consenti.
records-not-there-because = l’annuaire n’a pas de principal de service pour l’application.
records-not-there-1 = Un administrateur accorde à { $app } le consentement pour l’organisation, ce qui ajoute l’application.
records-off = Un administrateur a désactivé { $app } pour l’organisation.
records-off-because = le principal de service { $id } a accountEnabled à false.
records-off-1 = Ouvrez Entra ID > Enterprise apps > { $app } > Properties et réglez « Enabled for users to sign in? » sur Yes.
records-off-2 = Si un réviseur a bloqué une demande, c’est ainsi que l’application est arrivée là, désactivée.
records-off-microsoft = Microsoft a désactivé { $app }.
records-off-microsoft-because = disabledByMicrosoftStatus vaut { $status }.
records-off-microsoft-1 = Envoyez ce rapport au fournisseur de { $app }, qui doit régler la question avec Microsoft.
records-nobody = { $app } n’est ouvert qu’aux personnes affectées, et personne n’est affecté.
records-nobody-because = appRoleAssignmentRequired vaut true, et la liste des personnes et groupes affectés est vide.
records-nobody-1 = Ou ouvrez Entra ID > Enterprise apps > { $app } > Properties et réglez « Assignment required? » sur No.
records-assign =
    Ouvrez Entra ID > Enterprise apps > { $app } > Users and groups et ajoutez-les ; les membres de groupes imbriqués ne
    comptent pas.
records-assigned = { $app } n’est ouvert qu’aux personnes et groupes affectés.
records-assigned-because = appRoleAssignmentRequired vaut true ; nombre d’affectations : { $count }.
records-assigned-because-more = appRoleAssignmentRequired vaut true ; il y a plus de { $count } affectations.
records-assigned-because-unseen = appRoleAssignmentRequired vaut true ; le nombre d’affectations n’a pas été vérifié : { $said }
records-assigned-1 =
    Toute personne refusée avec AADSTS50105 n’en fait pas partie. Tant que l’affectation est exigée, personne ne peut
    consentir pour soi-même.

## Ce qui est accordé.

records-other-api = { $app } a pour tout le monde des autorisations d’une autre API, et aucune de Microsoft Graph.
records-other-api-because = aucun octroi à l’échelle de l’organisation ne concerne Microsoft Graph ; ceux d’une autre API : { $names }.
records-other-api-1 = Les autorisations d’Office 365 Exchange Online ont des noms semblables et ne comptent pas ici.
records-incomplete = À l’octroi de { $app } à l’échelle de l’organisation, il manque : { $names }.
records-incomplete-because = ce que Microsoft Graph a d’enregistré pour tout le monde : { $names }.
records-nothing = Rien n’est accordé à { $app } dans l’organisation.
records-personal-only = { $app } est autorisé par certaines personnes pour elles-mêmes seulement, et non pour tout le monde.
records-not-everybody = Rien n’est accordé à { $app } pour tout le monde.
records-no-grant-no-personal = il n’y a pas d’octroi à l’échelle de l’organisation ; il n’y en a pas de personnel non plus.
records-no-grant-personal = il n’y a pas d’octroi à l’échelle de l’organisation ; octrois personnels : { $count }.
records-no-grant-personal-more = il n’y a pas d’octroi à l’échelle de l’organisation ; octrois personnels : plus de { $count }.
records-no-grant-unseen = il n’y a pas d’octroi à l’échelle de l’organisation ; les octrois personnels n’ont pas été vérifiés : { $said }
records-no-grant-1 =
    Avec le consentement pour l’organisation, personne n’a à consentir seul ; sans lui, la question est posée une fois à
    chaque personne, là où l’organisation le permet.

## Qui peut consentir, et qui attend qui.

records-waits = 1 demande pour { $app } attend la décision d’un administrateur.
records-wait = { $count } demandes pour { $app } attendent la décision d’un administrateur.
records-wait-because = en attente dans la liste des demandes de consentement de l’organisation, pour : { $names }.
records-wait-1 = Un réviseur ouvre Entra ID > Enterprise apps > Admin consent requests et décide.
records-wait-2 = Tant qu’une demande est ouverte, d’autres demandes des mêmes personnes ne changent rien.
records-consent-off = Personne ne peut consentir à { $app } pour soi-même.
records-consent-off-because = aucune stratégie d’octroi d’autorisations n’est attribuée aux personnes.
records-consent-kept = Personne ne peut consentir pour soi-même à : { $names }.
records-consent-kept-because = ce qui est attribué ({ $policies }) les réserve aux administrateurs.
records-consent-granted = Tout est accordé pour l’organisation ; personne n’a donc à le faire.
records-consent-1 = Un administrateur accorde à { $app } le consentement pour l’organisation.
records-consent-form = La page de Microsoft propose un formulaire pour le demander ; le lien de ce portail fonctionne aussi.
records-consent-no-form = La page de Microsoft ne propose pas de formulaire pour le demander ; le lien de ce portail est le bon chemin.
records-consent-link = On peut le demander avec le lien de ce portail.

## Ce qui est en ordre.

records-fine =
    Dans les données de l’organisation, { $app } est actif, ouvert à tout le monde et autorisé pour tout le monde avec
    tout ce qui est demandé.
records-fine-because = le principal de service { $id } et ses octrois pour Microsoft Graph.

## Ce qui n’a pas été vu.

records-unseen = Non vérifié dans les données de l’organisation : { $parts }.
records-unseen-1 =
    Ce qui n’a pas été vérifié est peut-être en ordre, ou non. Laissez-nous regarder encore une fois : plus tard si
    Microsoft n’a pas répondu, avec un rôle comme Global Reader si Microsoft a refusé.
records-part-app = l’application dans l’organisation
records-part-app-because = l’application dans l’organisation : { $said }
records-part-granted = ce qui est accordé
records-part-granted-because = ce qui est accordé : { $said }
records-part-consent = à quoi les personnes peuvent consentir
records-part-consent-because = à quoi les personnes peuvent consentir : { $said }
records-part-form = le formulaire de demande
records-part-form-because = le formulaire de demande : { $said }
records-part-requests = les demandes en attente
records-part-requests-because = les demandes en attente : { $said }
records-part-assigned = qui est affecté
records-part-assigned-because = qui est affecté : { $said }
records-part-personal = ce que certaines personnes ont accordé
records-part-personal-because = ce que certaines personnes ont accordé : { $said }
records-part-policies = les stratégies de consentement
records-part-policies-because = les stratégies de consentement : { $said }

## Pourquoi quelque chose n’a pas été vu.

records-why-no-answer-in-time = Microsoft n’a pas répondu à temps.
records-why-no-record = Sans la propre entrée de l’application, ses octrois sont introuvables.
records-why-cloud = Ce cloud Microsoft ne le propose pas.
records-why-nothing = Microsoft n’a rien trouvé à cet endroit.
records-why-more = Il y en a plus que nous n’en lisons.
records-why-not-granted = L’autorisation { $scope } n’a pas été accordée à cette connexion.
records-why-role = Microsoft a refusé : le rôle du compte connecté ne suffit pas pour cela.
records-why-unreadable = Aucune réponse lisible n’est venue.
records-why-policy = Une stratégie demande d’abord une nouvelle connexion.
records-why-sign-in = Microsoft n’a pas accepté la connexion.
records-why-status = Microsoft a répondu avec le statut { $status }.
records-why-silence = Aucune réponse n’est venue.
records-why-resources = Impossible de dire quels octrois concernent Microsoft Graph : { $said }
records-why-policies = { $count } stratégies sont attribuées, plus que nous n’en lisons.

## Les autorisations de la seconde application, qui ne fait que lire.

records-permission-application-read-all = Voit les applications de l’organisation et qui leur est affecté.
records-permission-application-read-all-why =
    Pour voir si { $app } y est présent, actif, et ouvert à tout le monde ou aux seules personnes affectées.
records-permission-directory-read-all =
    Voit l’annuaire : personnes, groupes, applications et ce qui est accordé aux applications. C’est le minimum qui
    montre les octrois.
records-permission-directory-read-all-why =
    Pour voir quelles autorisations sont accordées à { $app }, et si elles le sont pour tout le monde ou par certaines
    personnes.
records-permission-policy-read-all = Voit les stratégies de l’organisation.
records-permission-policy-read-all-why =
    Pour voir quelles stratégies de consentement sont attribuées aux personnes, et si elles peuvent s’adresser à un
    administrateur par le formulaire de Microsoft.
records-permission-policy-read-permissiongrant = Voit les conditions des stratégies de consentement.
records-permission-policy-read-permissiongrant-why =
    Pour voir lesquelles des autorisations de { $app } ces stratégies réservent aux administrateurs.
records-permission-consentrequest-read-all = Voit les demandes d’applications envoyées aux administrateurs.
records-permission-consentrequest-read-all-why =
    Pour voir si des demandes pour { $app } attendent une décision. Qui les a envoyées n’est pas lu.
records-permission-openid = Dit qui s’est connecté.
records-permission-openid-why = Pour regarder dans l’organisation du compte connecté, et dans aucune autre.
records-permission-profile = Dit le nom et l’ID d’objet de la personne connectée.
records-permission-profile-why = Pour noter quel administrateur nous a laissé regarder.
