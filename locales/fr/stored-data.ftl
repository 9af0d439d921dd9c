# Ce que ce portail enregistre, et pendant combien de temps.

stored-heading = Ce que ce portail enregistre
    .text = Aussi peu que le travail l’exige. Le contenu de votre calendrier n’est ni lu pour être conservé, ni conservé.
stored-column-what = Quoi
stored-column-purpose = Dans quel but
stored-column-kept = Durée

stored-organisations = Organisations : ID de locataire, nom, domaines, état de l’approbation
    .purpose = Montrer où en est chaque organisation
    .kept = Tant qu’autre chose la concernant est conservé
stored-people = Personnes : ID d’objet, nom, nom de connexion, date de leur passage
    .purpose = Montrer les rapports à la bonne personne et dire à un administrateur qui a fait la demande
    .kept = { $time } après votre dernière visite ; plus longtemps si un de vos rapports est conservé plus longtemps
stored-sessions = Sessions et connexions en cours : identifiants hachés, détails scellés
    .purpose = Vous garder connecté et vous reconnaître quand Microsoft vous renvoie ici
    .kept = Sessions 12 heures, connexions en cours une heure
stored-language = La langue que vous avez choisie, seulement dans un cookie de votre navigateur
    .purpose = Garder la langue sur le chemin vers Microsoft et au retour
    .kept = Un an, ou jusqu’à ce que vous supprimiez le cookie
stored-requests =
    Demandes aux administrateurs : qui a fait la demande, l’état, les hachages des liens, les rappels écrits, un
    éventuel retrait, les étapes faites par l’administrateur et ce qu’a montré une vérification du compte, sans son nom
    .purpose = Transmettre la demande et montrer la suite donnée
stored-openings =
    Ouvertures du lien d’un administrateur : leur nombre et, pour les dernières, l’heure et le type de navigateur, comme
    « Edge sous Windows » ; ni adresse ni nom
    .purpose = Montrer à la personne qui a fait la demande si quelqu’un a regardé
    .kept = { $time } ; pour chaque lien, les vingt dernières ouvertures par des personnes et par des programmes
stored-reports =
    Rapports : quelle autorisation a répondu et comment, où se trouve la boîte aux lettres, les ID de requête de
    Microsoft
    .purpose = Dire à vous, aux administrateurs de votre organisation et au support ce qui fonctionne et qui peut remédier au reste
stored-shares =
    Liens vers des rapports : qui les a créés, pour qui, jusqu’à quand, une note, un hachage du lien ; pour les dernières
    ouvertures, l’heure, le type de navigateur et la personne, si elle était connectée
    .purpose = Montrer un rapport aux personnes avec qui il est partagé, et à la personne qui a créé le lien qui a regardé
stored-imports = Fichiers de rapport envoyés au support par des clients : ce qu’ils disent, qui les a importés
    .purpose = Les lire sous la même forme qu’un rapport de ce portail
stored-inspections =
    Regards dans les données d’une organisation, si un administrateur nous l’a permis : état de l’application,
    autorisations accordées, stratégies de consentement, ID de requête de Microsoft
    .purpose = Dire aux personnes et au support ce qui bloque
stored-write-tests =
    Tests d’écriture : quand, dans le calendrier de qui, si l’entrée a disparu ; jusque-là, un jeton scellé qui la
    supprime
    .purpose = Ne rien laisser dans un calendrier quand une vérification est interrompue
    .kept = Le jeton jusqu’à la disparition de l’entrée, un jour au plus. Le reste : { $time }
stored-visits =
    Quand le produit vous a envoyé ici : où retourner et la note propre au produit, scellées, seulement dans votre
    navigateur
    .purpose = Vous ramener au produit
    .kept = Un jour
stored-refusals = Connexions refusées : heure, code d’erreur, identifiants de trace et de corrélation de Microsoft
    .purpose = Vous aider quand vous écrivez au support
stored-desk =
    Le travail du support : notes sur une organisation, son statut, qui s’en occupe et la dernière langue lue ; nom et rôle des
    membres du support qui se sont connectés ; les étapes d’une connexion qui a échoué
    .purpose = Vous répondre, et trouver où une connexion s’est arrêtée
    .kept = Jusqu’à l’effacement par le fournisseur
stored-log =
    Le journal d’audit : qui a fait quoi, quand et depuis quelle adresse réseau. Les personnes y figurent par des références qui peuvent être effacées
    .purpose = Pour prouver qui a agi et que rien n’a été modifié
    .kept = L’adresse : { $address }. L’entrée, qui ne nomme plus personne une fois vos données effacées : { $time }

stored-kept =
    { $days ->
        [one] Un jour
       *[other] { $days } jours
    }
    .forever = Jusqu’à ce que l’éditeur l’efface

stored-never = Ce qui n’est jamais enregistré
stored-never-passwords = Les mots de passe : vous ne les saisissez que chez Microsoft.
stored-never-tokens = Les jetons d’accès : ils restent en mémoire pendant une vérification et disparaissent avec elle.
stored-never-content = Les objets, invités, lieux ou textes d’entrées de calendrier.
stored-never-links = Les liens eux-mêmes : seuls leurs hachages sont enregistrés.

stored-erasure = Effacement
    .own = <a>Voyez ce qui est enregistré sur vous</a>, emportez-le ou effacez-le vous-même. Vous devez être connecté.
    .text = Ou écrivez à
