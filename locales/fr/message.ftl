# Des pages qui disent une chose : ce qui s’est passé et que faire ensuite.

message-home = Aller à la première page
message-start-again = Recommencer
message-sign-in = Se connecter avec Microsoft

message-not-found = Il n’y a rien ici
    .text = L’adresse est peut-être incomplète : les liens vers une demande sont longs, et les logiciels de messagerie les coupent parfois. Copiez le lien entier ou demandez-en un nouveau.

message-unknown-link = Ce lien ne fonctionne pas
    .text = Il est incomplet, a été retiré ou a expiré depuis longtemps. L’ouvrir n’a rien accordé.
    .next = Demandez-en un nouveau à la personne qui l’a envoyé.

message-forbidden = Cette page ne vous est pas ouverte
    .text = Vous êtes connecté en tant que <strong>{ $username }</strong>, et ce compte n’a pas le rôle nécessaire.
    .staff = Équipe de support : demandez à la personne qui gère ce portail de vous attribuer le rôle, puis déconnectez-vous et reconnectez-vous.
    .others = Pour toute autre personne : votre propre connexion se trouve sur la première page.

message-lost-replayed = Cette connexion est déjà terminée
    .text = La réponse de Microsoft ne peut servir qu’une fois, et elle a déjà servi. En général, une page rechargée ou le bouton Retour en est la cause.
    .next = Si vous êtes connecté, vous pouvez simplement continuer. Sinon, recommencez.
message-lost-expired = Cette connexion a pris trop de temps
    .text = Une connexion ne reste ouverte que peu de temps, et celle-ci a expiré.
    .next = Recommencez ; rien n’est perdu.
message-lost-foreign = Cette connexion a commencé dans un autre navigateur
    .text = Elle a été lancée dans un autre navigateur ou une fenêtre privée, peut-être par une autre personne. Pour vous protéger, elle ne peut pas se terminer ici.
    .next = Recommencez dans ce navigateur. Si quelqu’un vous a envoyé cette adresse, ne l’utilisez pas.
message-lost-missing = Nous ne pouvons pas dire de quelle connexion il s’agit
    .text = Microsoft vous a renvoyé sans la marque que nous avions transmise. Certains proxys et analyseurs d’e-mails la retirent.
    .next = Recommencez. Si cela se produit à chaque fois, signalez-le au support.

message-too-many = Veuillez patienter un instant
    .text = C’était plus que ce que nous acceptons à la fois. Vous pouvez réessayer dans { $wait }.
    .next = Rien n’est perdu : ce qui était affiché comme enregistré l’est.

message-server-error = Une erreur s’est produite de notre côté
    .text = C’est à nous d’agir. Vous n’avez commis aucune erreur, et ce qui était affiché comme enregistré l’est.
    .next = Réessayez dans une minute. Si cela persiste, envoyez le numéro ci-dessous au support :

message-signed-out = Vous êtes déconnecté
    .text = Vous êtes déconnecté de ce portail. Votre session Microsoft continue dans ce navigateur ; sur un ordinateur partagé, déconnectez-vous là aussi.
    .button = Se reconnecter

message-sign-in-needed = Veuillez vous connecter
    .text = Cette page montre ce qui vous appartient ; elle doit donc savoir qui vous êtes.

message-token-refused = La connexion n’a pas pu être vérifiée
    .text = La réponse de Microsoft n’a pas passé nos contrôles ; nous ne l’avons donc pas utilisée.
    .next = Personne n’a été connecté. Si cela se reproduit, indiquez au support la raison ci-dessous.
    .reason = Raison : { $fault }

message-unreachable = Microsoft n’a pas répondu
    .text = Nous avons interrogé le service de connexion de Microsoft et n’avons pas reçu de réponse utilisable. C’est à Microsoft d’agir, ou le réseau est en cause.
    .next = Rien n’est perdu. Attendez une minute et recommencez.

message-other-tenant = Ce compte appartient à une autre organisation
    .text = Nous ne regardons que dans l’organisation avec laquelle vous êtes connecté, et dans aucune autre.
    .next = Rien n’a été lu. Recommencez et choisissez un compte de votre propre organisation.

message-other-site = Cela ne venait pas de ce portail
    .text = Nous n’acceptons que les formulaires de nos propres pages.
    .next = Ouvrez la page ici et appuyez de nouveau sur le bouton.

message-unusable = Nous ne pouvons pas utiliser cela
    .text = Il manque quelque chose dans la requête, ou elle n’est pas celle attendue. Revenez en arrière et réessayez.

message-sign-in-number = Pour le support, cette connexion porte le numéro { $number }.
