# La page qui dit si un fichier de rapport est authentique.

verify-heading = Ce rapport est-il authentique ?
    .text =
        Les rapports qui sortent de ce portail sont signés. Donnez-nous le fichier, et nous disons s’il est tel que le
        portail l’a fait.
verify-form = Le rapport
    .again = Un autre fichier ?
    .button = Vérifier le fichier
    .hint = Rien n’en est conservé.
verify-file = Fichier du rapport
    .hint = Les données signées (JSON) ou la page (HTML), jusqu’à 1 Mo.
verify-pasted = Ou collez son texte

verify-valid = Authentique
    .text = Le portail de { $app } a signé ce rapport, et rien n’y a été modifié depuis.
verify-wrong = Modifié
    .text =
        Le fichier nomme une clé de ce portail, mais son contenu ne correspond pas à la signature. Quelqu’un l’a modifié.
        Ne vous fiez à rien de ce qu’il dit, et redemandez le fichier.
verify-unknown-key = Signé par quelqu’un d’autre
    .text =
        La clé que nomme le fichier n’est pas de ce portail. Le fichier vient peut-être d’un autre portail :
        vérifiez-le là-bas.
verify-missing = Non signé
    .text =
        Le fichier contient un rapport sans signature. N’importe qui peut l’avoir écrit ou modifié. Demandez le fichier
        signé.
verify-page =
    La signature porte sur les données contenues dans le fichier. Ce qu’une page montre autour peut être modifié :
    fiez-vous à ce qui se trouve ici.
verify-facts = Ce que dit le rapport
verify-answer = Réponse
verify-level = Pour qui
verify-exported = Exporté
verify-checked = Vérifié
verify-key = Clé

verify-error-nothing = Choisissez un fichier, ou collez son texte.
verify-error-several = Envoyez un seul rapport : un fichier ou un texte, pas les deux.
verify-error-too-large =
    Le fichier est trop grand ; un rapport a au plus 1 Mo. Vérifiez les fichiers plus grands avec consentry verify-report.
verify-error-no-report =
    Ce n’est pas un rapport de Consentry, ou il n’est pas entier. Prenez le fichier tel qu’il a été téléchargé.
verify-error-other-version =
    Ce rapport a été fait par une autre version de Consentry, que ce portail ne lit pas.
