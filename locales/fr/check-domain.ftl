# Un domaine, vu de l’extérieur.

check-domain-domain = Domaine
    .hint =
        La partie après @ dans les adresses e-mail professionnelles, comme contoso.com. Aucune adresse de personne n’est
        demandée.

# La page avant la saisie d’un domaine.
check-domain-title = Vérifier un domaine
    .text =
        Voyez ce que Microsoft et les enregistrements publics disent d’une organisation avant que quelqu’un se
        connecte : si elle a des comptes Microsoft, dans quel cloud, et où se trouve probablement sa messagerie.
check-domain-which = Quel domaine ?
check-domain-another = Autre domaine
check-domain-check = Vérifier

# La page avec ce qui a été vu.
check-domain-found = { $domain } vu de l’extérieur
check-domain-cloud = Indice : probablement accessible
check-domain-hybrid = Indice : dépend de la personne
check-domain-out-of-reach = Indice : probablement hors d’atteinte
check-domain-other-cloud = Un autre cloud Microsoft
check-domain-no-tenant = Aucune organisation Microsoft trouvée
check-domain-cannot-tell = Indice : impossible à dire
check-domain-hints =
    Ce sont des indices. Les enregistrements disent comment un domaine est configuré, jamais où se trouve la boîte aux
    lettres d’une personne. Seule une connexion montre si { $app } atteint un calendrier.
check-domain-sign-in = Se connecter et vérifier avec certitude
check-domain-seen = Ce qui a été vu
    .at = Regardé le { $time }. Les réponses sont conservées une heure.
