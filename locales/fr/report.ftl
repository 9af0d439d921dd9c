# Rapports sur la connexion d’une personne.

report-outcome-proven = Prouvé
    .meaning = Accordé, et une requête qui a besoin de cette autorisation a reçu une réponse.
report-outcome-covered = Couvert
    .meaning =
        Accordé, et la requête a reçu une réponse, mais une autorisation plus forte est accordée aussi. Un jeton ne peut
        pas être restreint ; les deux ne peuvent donc pas être distinguées.
report-outcome-missing = Manquant
    .meaning = Absent du jeton.
report-outcome-blocked = Bloqué
    .meaning = Accordé, mais la boîte aux lettres ou une stratégie s’y oppose.
report-outcome-pending = En attente
    .meaning = Approuvé il y a peu et pas encore dans les jetons.
report-outcome-not-tested = Non testé
    .meaning = Question non posée : il faut votre accord ou un objet sur lequel tester.
report-outcome-could-not-check = Non vérifiable
    .meaning = Question posée, mais sans réponse parlante. Ne comprenez jamais cela comme un bon résultat.
report-overall-works = Fonctionne
report-overall-works-so-far = Fonctionne jusqu’ici
report-overall-action-needed = Action nécessaire
report-overall-out-of-reach = Hors d’atteinte
report-overall-could-not-tell = Impossible à dire
report-confidence-high = Confiance élevée
report-confidence-medium = Confiance moyenne
report-confidence-low = Confiance faible
report-verdict-cloud = Boîte aux lettres dans Exchange Online
report-verdict-hybrid-cloud = Organisation hybride, cette boîte aux lettres dans Exchange Online
report-verdict-hybrid-own = Organisation hybride, cette boîte aux lettres sur son propre serveur
report-verdict-own = Boîte aux lettres sur le propre serveur de l’organisation
report-verdict-third-party = Messagerie chez un autre fournisseur
report-verdict-no-licence = Pas de boîte aux lettres : aucune licence attribuée
report-verdict-guest = Pas de boîte aux lettres ici : compte invité
report-verdict-licence-off = Pas de boîte aux lettres : plan Exchange désactivé
report-verdict-duplicate = Peut-être deux boîtes aux lettres
report-verdict-moving = Boîte aux lettres en cours de création ou de déplacement
report-verdict-inactive = Boîte aux lettres inactive ou supprimée
report-verdict-no-exchange = Pas d’Exchange Online dans cette organisation
report-verdict-unknown = Emplacement de la boîte aux lettres incertain
report-graph-ok = a répondu avec un calendrier
report-graph-miss = n’a trouvé aucune boîte aux lettres Exchange Online utilisable
report-graph-no-exchange-online = dit que l’organisation n’a pas Exchange Online
report-graph-moving = dit que la boîte aux lettres est en cours de déplacement ou que son emplacement n’est plus à jour
report-graph-fault = n’a rien répondu qui renseigne sur la boîte aux lettres
report-autodiscover-cloud = mène à Exchange Online
report-autodiscover-on-premises = mène au propre serveur de l’organisation
report-autodiscover-unknown = n’a rien répondu de décisif
report-autodiscover-not-asked = n’a pas été interrogé
report-server-exchange = répond comme Exchange Server
report-server-exchange-online = est Exchange Online sous un autre nom
report-server-pre-authentication = une page de connexion se trouve devant
report-server-not-exchange = répond et n’est pas un Exchange Server
report-server-unknown = n’a rien répondu de parlant
report-server-not-asked = n’a pas été interrogé : rien n’en désignait un
report-licence-mailbox = un plan avec boîte aux lettres est actif
report-licence-off = un plan avec boîte aux lettres existe, mais il est désactivé
report-licence-archive-only = seulement le plan d’archivage pour Exchange Server
report-licence-none = aucun plan avec boîte aux lettres
report-licence-unknown = n’a pas pu être lue
report-sync-synced = synchronisé depuis le propre annuaire de l’organisation
report-sync-not-synced = non synchronisé
report-sync-unknown = n’a pas pu être lu
report-domain-cloud = mène à Microsoft
report-domain-own = mène au propre hôte de l’organisation
report-domain-none = il n’y en a pas
report-domain-unknown = n’a pas pu être résolu
report-route-exchange-online = par Exchange Online
report-route-own = vers le propre hôte de l’organisation
report-route-gateway = par une passerelle de messagerie, qui cache ce qui est derrière
report-route-google = vers Google
report-route-other = vers un autre fournisseur
report-route-none = il n’y a pas d’enregistrement MX
report-route-unknown = n’a pas pu être résolu

# La page d’un rapport.
report-title = Rapport pour { $organisation }
report-lead-in = Connexion du calendrier à { $app }
report-back-to-tenant = Retour au locataire
report-back-to-organisation = Retour à votre organisation
report-person = Personne
report-organisation = Organisation
report-role = Rôle dans le jeton
report-checked = Vérifié
report-one-person =
    Ce rapport porte sur la connexion d’une personne. L’autorisation de l’application par l’organisation et la connexion
    d’une personne sont deux faits différents.

# Que faire et qui.
report-what-to-do = Que faire
report-good-to-know = Bon à savoir
report-nothing-to-do = Personne n’a rien à faire.
report-who-user = Qui : la personne qui se connecte
report-who-admin = Qui : l’administrateur de l’organisation
report-who-vendor = Qui : le fournisseur
report-who-microsoft = Qui : Microsoft (attendre, puis vérifier de nouveau)
report-rests-on = Repose sur :

# Autorisations.
report-permissions = Autorisations
report-tally = { $count } au total : { $outcomes }.
report-tally-proven = { $count } prouvé(s)
report-tally-covered = { $count } couvert(s)
report-tally-missing = { $count } manquant(s)
report-tally-blocked = { $count } bloqué(s)
report-tally-pending = { $count } en attente
report-tally-not-tested = { $count } non testé(s)
report-tally-could-not-check = { $count } non vérifiable(s)
report-legend = Ce que signifient les mots
report-granted = dans le jeton
report-not-granted = absent du jeton
report-retry = Un nouvel essai est utile après : { $time }.

# Les échanges derrière un résultat.
report-evidence = { $count ->
    [one] Preuve : { $count } requête
   *[other] Preuves : { $count } requêtes
}
    .select = Un clic sélectionne le tout, pour un ticket chez Microsoft.
    .label = Preuves pour un ticket chez Microsoft

# La boîte aux lettres.
report-mailbox = Boîte aux lettres
report-seen = Vu
report-points-elsewhere = Ce qui indique autre chose
report-signals = Tous les signaux
report-row = Ligne de la table de décision : { $row }
report-graph = Microsoft Graph
report-autodiscover = Autodiscover
report-named-server = Serveur propre désigné
report-named-server-none = aucun
report-server = Serveur propre
report-licence = Licence
report-sync = Annuaire
report-guest = Compte invité
report-guest-yes = oui
report-guest-no = non
report-not-seen = non vu
report-domain = Enregistrement Autodiscover
report-route = E-mails entrants
report-hybrid = Signes d’une configuration hybride
report-hybrid-none = aucun vu
report-year = Calendrier des 12 derniers mois
report-year-empty = vide
report-year-used = contient des entrées

# L’image du chemin de l’application à la boîte aux lettres ; peu de place.
report-picture-reached = boîte aux lettres ici
report-picture-out-of-reach = boîte hors d’atteinte
report-picture-empty = aucune boîte ici
report-picture-maybe = boîte peut-être ici
report-picture-absent = rien ne mène ici
report-picture-colleagues = collègues peut-être ici
report-picture-own-server = Serveur Exchange
report-picture-provider = Autre fournisseur
report-picture-home = Organisation mère
report-picture-elsewhere = Ailleurs
report-picture =
    { $verdict }. { $app } interroge Microsoft Graph, qui cherche dans Exchange Online : { $cloud }. { $place } :
    { $other }.

# Le domaine de la personne, vu de l’extérieur.
report-survey = { $domain } vu de l’extérieur
    .text =
        Comment le domaine est configuré, regardé sans connexion. Ce sont des indices : ce que Microsoft a répondu pour
        cette personne compte davantage.
    .details = Enregistrements et services
report-survey-at = Regardé le { $time }.

# Autorisations demandées et délivrées.
report-scopes = Demandé et délivré
report-scopes-asked = Demandé
report-scopes-issued = Délivré
report-scopes-missing = Manquant
report-scopes-surplus = Délivré sans être demandé
report-scopes-none = aucune

# Les données de l’organisation.
report-records = Les données de l’organisation
report-not-inspected = Non examiné
    .text =
        Les données de l’organisation elle-même disent si { $app } y est actif, pour qui, et ce qui est accordé pour
        tout le monde. Aucun administrateur ne nous a laissé regarder ; ce rapport n’en dit donc rien.
report-how-to-let-us-look = Comment un administrateur peut nous laisser regarder
report-look-again = Regarder de nouveau
report-seen-by-administrator = Comme un administrateur nous l’a laissé voir le { $time }.
report-seen-by-somebody = Comme une personne de l’organisation nous l’a laissé voir le { $time }.

report-run-again = Refaire la vérification
report-download = Télécharger en JSON
    .hint =
        Le JSON suit un <a>schéma publié</a>. Le rapport s’imprime bien aussi : utilisez la fonction Imprimer de votre
        navigateur.

# Pendant que les questions sont posées.
report-running-title = Vérification de { $organisation }
report-running = Nous interrogeons Microsoft
    .text = Une question par autorisation, en tant que { $person }, chez { $organisation }. Cela prend quelques secondes.
    .latest = Afficher les derniers résultats
    .begun = Commencé le { $time }. Vous pouvez fermer cette page ; le rapport sera conservé.
report-asking = En cours
report-no-answer = Pas de réponse
report-answered = { $answered } vérifications sur { $count } ont reçu une réponse
report-interrupted-title = Vérification de { $organisation } interrompue
report-interrupted = La vérification a été interrompue
    .text =
        Elle a commencé le { $time } et n’a pas pu se terminer, parce que le portail a redémarré ou que Microsoft a mis
        trop de temps. Ce qui avait reçu une réponse figure ci-dessous ; nous n’en tirons aucune conclusion.
    .left =
        Le test d’écriture était en cours ; son entrée du 1er janvier 2001 se trouve peut-être encore dans le
        calendrier. Le portail la supprime ; une nouvelle vérification la cherche aussi.
report-sure = { $confidence }.
