# Les rapports sous forme de fichiers : sur la page d’un rapport, dans les fichiers, et en texte pour un ticket.

file-share = Partager ou télécharger
    .text = Chaque fichier est fait pour un destinataire précis. L’aperçu montre exactement ce qui sort et ce qui ne sort pas.
file-preview = Choisir et voir l’aperçu
file-html = Un seul fichier (HTML)
file-ticket = Texte pour un ticket
file-compare = Ce qui a changé

file-about = À propos de ce fichier
file-level = Destinataire
file-made = Créé
file-withheld = Non communiqué
file-withheld-nothing = Rien.
file-withheld-kind = { $what } : à { $count ->
    [one] { $count } endroit
   *[other] { $count } endroits
}, remplacé par « { $instead } »
file-verify = Authentique ?
file-verify-how =
    Ce fichier est signé. Pour savoir s’il est inchangé : <a>{ $address }</a>, ou
    <code>{ $command }</code>.
file-verify-text = Le fichier signé de ce rapport se trouve dans le portail ; lui peut être vérifié, ce texte non.
file-evidence = Preuves
    .text = Les échanges derrière les résultats. Leur texte est en anglais, tel qu’il est destiné à Microsoft.

file-text-copy = Copier
file-text-title = Texte pour un ticket
    .text = C’est exactement ce qui est copié, au caractère près.
file-text-save = Enregistrer comme fichier texte
file-text-levels = Ce que le texte révèle
