# The page of an organisation for its own administrator.

organisation-heading = Votre organisation
    .text = Ce que ce portail a vu de votre organisation et de { $app }.
# Followed by an id.
organisation-tenant = ID de locataire :
# Tags beside the sentences of adoption-allowed and adoption-lacks.
organisation-allowed = Autorisé
organisation-lacks = Approbation incomplète
organisation-never-seen = Non constaté
    .text = Nous n’avons pas constaté que votre organisation autorise { $app }. C’est peut-être le cas malgré tout.
# $gate is the name of what stands in the way, such as “Administrator approval needed”.
organisation-gate = Ce qui a bloqué quelqu’un en dernier : { $gate }.
organisation-people = Personnes
    .text = Les personnes de votre organisation qui se sont connectées ici. Vous pouvez ouvrir leurs rapports ; c’est consigné.
    .name = Personne
    .state = Connexion
    .report = Dernier rapport
    .open = Ouvrir le rapport
    .seen = Dernière visite
organisation-connected = Connecté
    .not = Seulement identifié
organisation-requests = Demandes aux administrateurs
    .none = Personne de votre organisation n’a fait de demande ici.
# $day is a date. A tag with the state stands before it.
organisation-request = { $name } a fait une demande le { $day }.
organisation-stage-created = Lien créé
organisation-stage-opened = Ouvert
organisation-stage-consented = Approuvé
organisation-stage-proving = Approuvé, en cours
organisation-stage-proven = Prouvé
organisation-stage-refused = Refusé
organisation-stage-failed = Échoué
organisation-records = Les enregistrements de votre organisation
    .seen = Ce que nous y avons vu en dernier
    .offer = Laissez-nous regarder où en est l’application dans votre organisation
