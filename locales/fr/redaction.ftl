# Quelle part d’un rapport sort.

redaction-level-internal = Pour l’organisation elle-même
    .text = Tout ce que contient le rapport, avec les noms et les adresses.
redaction-level-vendor = Pour le support du fournisseur
    .text =
        L’ID de locataire et les domaines de l’organisation, et les identifiants dont le support a besoin. Aucun nom de personne.
redaction-level-public = Pour tout le monde
    .text = Ce qui a été constaté, et rien qui dise à propos de qui.

redaction-kind-people = noms de personnes
redaction-kind-sign-in-names = noms de connexion
redaction-kind-organisations = noms d’organisations
redaction-kind-apps = noms de l’application
redaction-kind-objects = identifiants de personnes et d’autres objets de l’annuaire
redaction-kind-tenants = ID de locataire
redaction-kind-records = identifiants de l’application, des rapports et des consultations
redaction-kind-requests = ID de demande, de trace et de corrélation
redaction-kind-domains = domaines
redaction-kind-hosts = noms de serveurs
redaction-kind-builds = versions de serveurs
redaction-kind-addresses = adresses interrogées
redaction-kind-error-texts = textes d’erreur
redaction-kind-codes = codes et noms inconnus
redaction-kind-permissions = autorisations inconnues
redaction-kind-texts = textes qui ne viennent pas du portail
redaction-kind-claims = revendications demandées par une stratégie
redaction-kind-times = heures

redaction-instead-people = Personne 1
redaction-instead-organisations = Organisation 1
redaction-instead-apps = l’application
redaction-instead-requests = [retenu : identifiant]
redaction-instead-builds = [retenu : version]
redaction-instead-addresses = [retenu : adresse]
redaction-instead-error-texts = [retenu : texte d’erreur]
redaction-instead-codes = [retenu : code]
redaction-instead-texts = [retenu : texte]
redaction-instead-times = le jour seul

redaction-withheld = Ce qui est retenu
    .what = Quoi
    .places = Endroits
    .instead = Ce qui s’y trouve
    .none = Rien n’est retenu.
