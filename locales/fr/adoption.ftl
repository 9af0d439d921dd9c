# Après l’approbation : l’autorisation par l’organisation et la connexion des personnes sont deux faits distincts.

adoption-heading = Autorisé et connecté
adoption-allowed = Votre organisation autorise { $app } : nous l’avons vu le { $day }.
adoption-connected = { $count ->
    [0] Personne n’est encore connecté.
    [one] Connecté jusqu’ici : { $count } personne.
   *[other] Connecté jusqu’ici : { $count } personnes.
}
adoption-next = Ensuite : { $name } a fait la demande et peut maintenant connecter son propre calendrier.
adoption-lacks =
    Depuis, { $app } demande plus que ce que votre organisation a approuvé, et un administrateur doit approuver de
    nouveau : <code>{ $scopes }</code>

asked-by-vendor = Le support de { $publisher }, et non quelqu’un de votre organisation
asked-by-customer = Connecté avec Microsoft
asked-by-own-words = Selon ses propres mots, non vérifié
asked-by-vendor-lead =
    { $publisher } vous demande d’approuver de nouveau { $app } : il faut maintenant des autorisations que votre
    organisation n’a pas encore approuvées. Ce qui avait été approuvé continue de fonctionner.
asked-by-customer-lead =
    { $name } souhaite utiliser { $app }. Les paramètres de votre organisation laissent la décision à un administrateur.
