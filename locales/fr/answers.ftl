# Réponses que le support colle dans un ticket. Texte brut ; un saut de ligne figure aussi dans la réponse.

answers-greeting = Bonjour,
answers-thanks =
    Cordialement
    { $name }
    { $publisher }
answers-what-to-do = Ce qu’il faut faire :

answers-seen = Ce que nous avons vu :
answers-seen-organisation = Organisation : { $name }
answers-seen-refusal = Connexion refusée par Microsoft : { $time }, { $code }
answers-seen-lacks = Autorisations manquantes : { $scopes }
answers-seen-check = Dernière vérification : { $time }
answers-seen-mailbox = Boîte aux lettres : { $verdict }

answers-stopped = Microsoft n’a pas laissé la connexion à { $app } se poursuivre. Voici la raison, et ce qui aide.
answers-admin-approval = Un administrateur de votre organisation doit approuver { $app } avant que vous puissiez l’utiliser avec vos calendriers.
answers-link =
    Merci d’envoyer ce lien à un administrateur. La page montre ce que demande { $app } et pourquoi, et comment l’autoriser ou
    le refuser. L’ouvrir n’autorise encore rien :
    { $link }
    Le lien fonctionne jusqu’au { $until }.
answers-no-link =
    Merci d’ouvrir cette page, de vous connecter et de transmettre la demande à votre administrateur. La page crée un lien et un
    message pour votre administrateur :
    { $page }
answers-hybrid = Votre organisation a des boîtes aux lettres dans Exchange Online et sur ses propres serveurs. { $app } fonctionne avec celles d’Exchange Online ; Microsoft Graph n’atteint pas les autres.
answers-all-works = Lors de notre dernière vérification, tout ce dont { $app } a besoin a répondu. Si quelque chose ne fonctionne toujours pas dans { $app }, dites-nous ce que vous y voyez, et quand.
    .not-seen =
        Nous n’avons pas encore vu que tout fonctionne. Merci d’ouvrir cette page, de vous connecter et de lancer la
        vérification ; elle montre ce qui fonctionne et ce qui ne fonctionne pas :
        { $page }
answers-link-expired = Le lien destiné à votre administrateur a expiré. Les liens pour approuver { $app } ne fonctionnent qu’un certain temps ; rien n’est perdu.
answers-vendor-fault = Nous sommes désolés : c’est notre faute, pas la vôtre. { $publisher } doit corriger la configuration de { $app } chez Microsoft. Vous n’avez rien à modifier de votre côté. Nous vous préviendrons dès que vous pourrez réessayer.
answers-send-ids =
    Pour trouver la cause, nous avons besoin de quelques détails de la connexion à { $app } qui a échoué. Ils figurent en bas de
    la page où elle s’est arrêtée, la nôtre ou celle de Microsoft. Merci de nous envoyer, sous forme de texte :
    - le numéro qui commence par AADSTS, s’il y en a un
    - le Correlation ID et le Trace ID
    - l’heure (Timestamp)
    - l’adresse e-mail avec laquelle vous vous êtes connecté
    N’envoyez ni mot de passe ni adresse complète de page.
