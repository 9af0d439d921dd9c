# Ce qui sort avec un rapport, avant que cela sorte.

export-heading = Ce qui sort avec ce rapport
    .text =
        Choisissez pour qui il est. Vous voyez ci-dessous exactement ce que contient alors le fichier. Rien ne sort avant
        que vous le téléchargiez ou le partagiez.
export-back = Retour au rapport
export-choose = Pour qui ?
    .here = affiché ci-dessous
export-download = À emporter
    .json = Télécharger les données signées
    .html = Télécharger comme page
    .text = Télécharger comme texte
    .hint =
        Les fichiers disent ce qui a été retenu. Les données et la page sont signées : chacun peut <a>vérifier ici</a> que
        rien n’a été modifié.
export-share = Partager par un lien
export-preview = Ce que contient le fichier : { $level }
export-data = Les données à la lettre près
