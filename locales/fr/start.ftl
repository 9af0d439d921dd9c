# La première page.

start-title = Connecter votre calendrier
start-heading = Connectez votre calendrier à { $app }
start-connect = Connecter votre calendrier
    .hint = Vous vous connectez chez Microsoft, puis vous revenez ici.
start-signed-in = Vous êtes connecté en tant que <strong>{ $name }</strong> ({ $username }).
start-go-on = Continuer vers votre calendrier
start-last-report = Afficher mon dernier rapport
start-steps = Comment cela se passe
start-step-1 = Vous vous connectez avec Microsoft
    .text =
        Avec votre compte professionnel, sur la page de Microsoft elle-même. Nous ne voyons jamais votre mot de passe.
start-step-2 = Vous autorisez l’accès à votre calendrier
    .text =
        Beaucoup d’organisations laissent cette décision à un administrateur. Si c’est le cas de la vôtre, nous vous
        donnons un lien qui permet à votre administrateur d’agir.
start-step-3 = Nous vérifions que cela fonctionne vraiment
    .text =
        Nous posons à Microsoft une question par autorisation et vous montrons ce qui a répondu, ce qui n’a pas répondu
        et qui peut y remédier.
start-admin = J’ai reçu un lien en tant qu’administrateur
    .text =
        Ouvrez ce lien. Vous n’avez pas besoin de compte ici. Il montre qui demande, quoi et pourquoi, et ne vous mène à
        la page de Microsoft que si vous décidez d’y aller.
start-stuck = Bloqué sur une page de Microsoft ?
    .text = Certaines pages de Microsoft ne ramènent pas ici. <a>Dites-nous ce que dit la page</a> et nous l’expliquons.
start-domain = Notre messagerie est-elle accessible ?
    .text = <a>Vérifiez le domaine de votre organisation</a> avant que quelqu’un se connecte.
