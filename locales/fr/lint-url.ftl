# La page qui examine le lien d’un fournisseur.

lint-url-link = Le lien
    .hint = L’adresse entière, à partir de https://. Avec des {"{"}paramètres{"}"} à la place de ce que votre application y inscrit, elle est examinée aussi.
