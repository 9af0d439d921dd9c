# Ce qui est enregistré sur la personne connectée.

mydata-heading = Ce qui est enregistré sur vous
    .text = Tout ce que ce portail a enregistré sur vous : à lire, à emporter ou à effacer.
    .everybody = Ce que ce portail enregistre pour tout le monde, et pendant combien de temps
mydata-file = Emporter vos données
    .text =
        Un fichier JSON avec tout ce qui figure ci-dessous et vos rapports complets. Gardez-le en lieu sûr : il contient
        votre nom et des identifiants de Microsoft.
    .button = Télécharger mes données
mydata-account = Votre compte
    .name = Nom
    .username = Nom de connexion
    .person = ID d’objet
    .tenant = ID de locataire
    .first = Première visite
    .last = Dernière connexion
    .connected = Calendrier connecté
mydata-sessions = Où vous êtes connecté
    .row = Depuis le { $began }, jusqu’au { $ends } au plus tard
    .this = Ce navigateur
    .end = Se déconnecter là-bas
    .others = Se déconnecter partout ailleurs
mydata-nothing = Rien.
mydata-reports = Rapports
mydata-refusals = Connexions refusées
mydata-requests = Demandes à votre administrateur
mydata-log = Ce que vous avez fait selon le journal d’audit
    .text =
        { $count ->
            [0] Il n’y a aucune entrée de vous.
            [one] Il y a une entrée de vous.
           *[other] Il y a { $count } entrées de vous ; les plus récentes sont affichées.
        }
    .from = depuis { $address }
mydata-erase = Effacer mes données
    .text =
        Tout ce qui figure ci-dessus est supprimé, immédiatement et définitivement : vos rapports, connexions refusées,
        demandes et sessions, votre nom et votre nom de connexion. Vous êtes déconnecté. Personne ne peut les récupérer.
    .sure = Oui, effacer tout ce qui me concerne
    .button = Effacer mes données
    .not-sure = Cochez la case pour confirmer que vous êtes sûr. Rien n’a été effacé.
mydata-stays = Ce qui reste, et pourquoi
    .log =
        Des entrées du journal d’audit : le fait que quelque chose s’est produit, et quand. Ce qui les relie à vous est
        effacé : personne ne peut plus découvrir qu’elles étaient les vôtres. Sans elles, personne ne pourrait savoir si
        le journal a été falsifié.
    .proof =
        Le fait que votre organisation a approuvé { $app }, lorsque la preuve repose sur une de vos demandes : sans votre
        nom. Cette preuve appartient à votre organisation.
    .sign-ins = Les connexions en cours : scellées, sans votre nom, et supprimées un jour après leur fin.
    .elsewhere =
        Ce que Microsoft, votre organisation et { $app } enregistrent de leur côté, et les copies de rapports que
        quelqu’un a téléchargées.
mydata-erased = Vos données sont effacées
    .text = Vous êtes déconnecté, et ce portail ne vous connaît plus.
    .again = Si vous vous connectez à nouveau, il enregistrera ce dont il a besoin pour cela.
    .home = Vers la première page
