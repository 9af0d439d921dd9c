# La page pour les personnes bloquées sur une page de Microsoft : elles collent le texte, et le portail l’explique.

stuck-heading = Bloqué sur une page de Microsoft ?
    .text =
        Certaines pages de Microsoft, comme « Approbation administrateur nécessaire » (Need admin approval), s’arrêtent
        là et ne ramènent pas ici. Dites-nous ce que dit la page, et nous vous disons ce que cela signifie et qui peut
        vous aider.
stuck-form = Collez le texte ici
    .again = Un autre texte ?
    .button = Expliquer
    .hint = Rien n’en est conservé. Ne collez jamais de mot de passe.
stuck-pasted = Ce que dit la page
    .hint =
        Copiez la page entière, dans n’importe quelle langue, ou au moins les lignes avec un code comme AADSTS90094,
        « Correlation ID » et « Timestamp ». L’adresse de la page ou une réponse d’erreur de Microsoft Graph sont utiles
        aussi.
stuck-answer = Ce que signifie la page de Microsoft
stuck-http-status = Microsoft Graph a répondu avec le statut HTTP { $status }.
stuck-others = Autres codes dans ce texte
    .text = Ci-dessus figure celui pour lequel quelqu’un doit agir. Pour en lire un autre, collez-le seul.
