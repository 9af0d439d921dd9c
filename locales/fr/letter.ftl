# Le message qu’une personne envoie en son nom à l’administrateur de son organisation.

letter-subject = Merci d’autoriser { $app } pour notre organisation
letter-reminder-subject = Rappel : merci d’autoriser { $app } pour notre organisation
letter-greeting = Bonjour,
letter-why = J’aimerais utiliser { $app } ({ $publisher }) avec mon calendrier. Dans notre organisation Microsoft 365, seul un administrateur peut l’autoriser.
letter-reminder-why = Le { $asked }, je vous ai demandé d’autoriser { $app } ({ $publisher }) pour notre organisation. La demande est toujours ouverte, et je ne peux pas utiliser { $app } avec mon calendrier tant que personne n’a décidé.
letter-page = Cette page montre ce que demande { $app } et pourquoi, et comment l’autoriser ou le refuser pour notre organisation :
letter-safe = Ce n’est pas un lien de connexion : l’ouvrir ne connecte personne et n’autorise rien. Vous n’avez pas besoin de compte chez { $publisher }.
letter-roles = L’un de ces rôles suffit : { $roles }.
letter-sheet = Ce que { $app } peut lire ou non, et comment révoquer l’autorisation, sur deux pages à imprimer :
letter-until = Les liens fonctionnent jusqu’au { $until }.
letter-thanks =
    Merci d’avance
    { $name }

# Le message du support du fournisseur à une organisation qui avait déjà autorisé l’application.
letter-again-subject = Merci d’autoriser { $app } encore une fois pour votre organisation
letter-again-why = Votre organisation a autorisé { $app } ({ $publisher }). { $app } a maintenant besoin de plus que ce qui avait été autorisé :
letter-again-page = Cette page montre tout ce que demande { $app } et pourquoi, et comment l’autoriser ou le refuser pour votre organisation :
letter-again-until = Les liens fonctionnent jusqu’au { $until }. Ce qui avait été autorisé continue de fonctionner.
