# Ce que chaque autorisation permet à l’application, en mots simples, et ce qu’elle ne permet pas.

permission-calendars-read = Voit les événements dans les calendriers de la personne connectée.
    .limits = Ne peut rien modifier, ajouter ni supprimer ; ne voit pas les calendriers des collègues ; ne lit ni e-mails ni fichiers.
permission-calendars-read-shared = Voit aussi les événements dans les calendriers que des collègues ont partagés avec la personne, et peut chercher des moments où tout le monde est libre.
    .limits = Ne peut rien modifier ; ne voit aucun calendrier que la personne ne pourrait pas ouvrir sans l’application.
permission-calendars-readwrite = Ajoute, modifie et supprime des événements dans les calendriers de la personne connectée.
    .limits = Ne touche pas aux calendriers des collègues ; ne lit ni n’envoie d’e-mails, sauf les invitations qu’Exchange envoie pour un événement.
permission-calendars-readwrite-shared = Ajoute, modifie et supprime des événements aussi dans les calendriers que des collègues ont partagés avec la personne en lui permettant de les modifier.
    .limits = Ne va pas au-delà des droits que chaque collègue a donnés à la personne ; n’ouvre aucun calendrier non partagé.
permission-calendars-readbasic = Voit quand ont lieu les événements et leur titre, sans leur texte ni leurs pièces jointes.
    .limits = Ne peut rien modifier et ne lit ni le texte, ni les pièces jointes, ni les données supplémentaires des événements.
permission-user-read = Permet à la personne de se connecter et lit son propre profil : nom, adresse, fonction ; ainsi que le nom de l’organisation.
    .limits = Ne lit pas les profils des collègues et ne peut modifier aucun profil.
permission-offline-access = Maintient la connexion en l’absence de la personne, pour qu’il ne faille pas l’approuver de nouveau chaque jour.
    .limits = Ne donne pas d’autres données : seulement ce que permettent les autres autorisations, et seulement jusqu’à ce que la personne ou un administrateur la révoque.
permission-openid = Permet à la personne de se connecter avec son compte professionnel.
    .limits = Ne donne accès à aucune donnée, sauf savoir qui s’est connecté.
permission-profile = Voit le nom et le nom de connexion de la personne au moment où elle se connecte.
    .limits = Ne donne accès ni aux e-mails, ni aux calendriers, ni aux fichiers, ni aux collègues.
permission-email = Voit l’adresse e-mail de la personne au moment où elle se connecte.
    .limits = Ne peut ni lire ni envoyer d’e-mails.
permissions-why = Pourquoi { $app } le demande :
permissions-microsoft = Microsoft l’appelle « { $name } »

permissions-cannot-mail = lire ou envoyer des e-mails
permissions-cannot-files = ouvrir des fichiers dans OneDrive ou SharePoint
permissions-cannot-chats = lire des conversations ou participer à des réunions
permissions-cannot-contacts = lire des contacts
permissions-cannot-directory = modifier des comptes, des groupes ou des paramètres de l’organisation
permissions-cannot-alone = agir sans une personne qui s’est connectée
permissions-cannot-exceed = faire ce que la personne connectée n’a pas le droit de faire
