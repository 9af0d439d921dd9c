# La page affichée après une connexion que Microsoft a refusée.

blocked-not-connected = Votre calendrier n’est pas encore connecté
blocked-not-certain = Nous n’en sommes pas certains : la réponse de Microsoft peut avoir plusieurs causes.
blocked-next-steps = Que faire maintenant
blocked-try-again = Réessayer
    .text =
        Quand quelque chose a changé, ou avec un autre compte. Microsoft a-t-il affiché un autre texte avant votre
        retour ? <a>Dites-nous ce qu’il disait</a>.
    .button = Réessayer
blocked-support = Envoyez ceci à votre propre support informatique, ou à
blocked-code-unknown = Nous ne connaissons pas encore ce code.
blocked-microsofts-page = La page de Microsoft à ce sujet
    .code = La page de Microsoft sur { $code }

# Le formulaire qui crée un lien pour l’administrateur.
hand-over = Demandez à votre administrateur
    .text =
        Vous recevez un lien et un message prêt à envoyer. Le lien montre à votre administrateur ce qui est demandé et
        pourquoi, sans qu’il ait besoin d’un compte ici. Vous pouvez suivre la suite donnée.
    .button = Créer un lien pour mon administrateur
hand-over-name = Votre nom
    .hint = Votre administrateur le voit et sait que vous l’avez saisi vous-même.
hand-over-address = Votre adresse e-mail professionnelle
    .hint = Elle nous dit quelle organisation doit approuver.
