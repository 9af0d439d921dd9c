# Partager un rapport par un lien : la page sur laquelle il est créé et la page qu’il ouvre.

share-title = Partager ce rapport
    .text =
        Vous obtenez un lien à envoyer à qui vous voulez. Il montre le rapport tel qu’il est maintenant, et pas plus que ce que
        dit le niveau. L’ouvrir ne change rien, et vous pouvez le retirer à tout moment.
share-back = Retour au rapport

share-level = Quelle part du rapport

share-who = Qui peut ouvrir le lien
share-who-own = Les personnes de { $organisation }, après s’être connectées
share-who-named = Les personnes d’une autre organisation, après s’être connectées
share-who-anyone = Toute personne qui a le lien
    .hint = Un lien se transmet facilement.
share-organisation = Autre organisation
    .hint = Seulement pour les personnes d’une autre organisation : son domaine, par exemple contoso.com, ou son ID de locataire.
share-days = Combien de temps il fonctionne
share-days-count =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
share-note = Note
    .hint = 200 caractères au plus, ou rien. Vous et le support la voyez ; les personnes qui ouvrent le lien ne la voient pas.
share-make = Créer le lien

share-made = Le lien est créé
    .once = Il n’est affiché que cette fois : nous ne gardons que son empreinte. Copiez-le maintenant.
    .copy = Copier le lien
share-again = Créer un autre lien

share-links = Liens vers ce rapport
    .none = Il n’y en a aucun.
share-opens-own = Les personnes de { $organisation } peuvent l’ouvrir après s’être connectées.
share-opens-anyone = Toute personne qui a le lien peut l’ouvrir.
share-until = Il fonctionne jusqu’au { $at }.
share-made-by = Créé le { $at } par { $name }.
share-views =
    { $count ->
        [0] Pas encore ouvert.
        [one] Ouvert une fois.
       *[other] Ouvert { $count } fois.
    }
share-log = Qui l’a ouvert en dernier
share-state-open = Fonctionne
share-state-expired = Expiré
share-state-revoked = Retiré
share-revoke = Retirer le lien

shared-by-link = Partagé par un lien. { $level } :
shared-noted =
    La personne qui a créé le lien voit qu’il a été ouvert, avec quel type de navigateur et, si vous êtes connecté ici, par qui.
shared-download = Télécharger en fichier signé
    .hint = JSON avec la signature de ce portail : une modification ultérieure se reconnaît.

shared-sign-in = Connectez-vous pour lire ce rapport
    .text = Le lien est réservé aux personnes d’une seule organisation. Connectez-vous avec votre compte professionnel de cette organisation.
shared-other-tenant = Ce rapport est pour une autre organisation
    .text = Vous êtes connecté en tant que { $username }. Le lien est réservé aux personnes d’une autre organisation.
    .next = Si vous y avez un compte, connectez-vous avec celui-ci. Sinon, demandez un autre lien à la personne qui l’a envoyé.
    .button = Se connecter avec un autre compte
shared-expired = Ce lien a expiré
    .text = Il a fonctionné jusqu’au { $at }.
shared-unknown = Il est incomplet ou a été retiré.

error-share-level = Choisissez quelle part du rapport le lien montre.
error-share-days = Choisissez combien de temps le lien fonctionne.
error-share-who = Choisissez qui peut ouvrir le lien.
error-share-organisation = Saisissez le domaine de l’autre organisation, par exemple contoso.com, ou son ID de locataire.
error-share-note = Raccourcissez la note à une ligne de 200 caractères au plus.
