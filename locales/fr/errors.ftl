# Ce qui ne va pas dans un champ de formulaire, et ce qu’il faut faire.

error-form = Le formulaire est arrivé incomplet ou trop volumineux. Revenez en arrière et renvoyez-le.
error-name = Saisissez votre nom, 100 caractères au maximum.
error-address = Saisissez votre adresse e-mail professionnelle, par exemple nom@contoso.com.
error-unknown-domain =
    Microsoft ne connaît aucune organisation avec le domaine { $domain }. Vérifiez qu’il n’y a pas de faute de frappe.
error-other-cloud =
    L’organisation de { $domain } se trouve dans un autre cloud Microsoft ({ $cloud }) que { $app }, qui est inscrite dans
    { $own }. Demandez à { $publisher } s’il existe une offre pour ce cloud.
error-shared-calendar-missing =
    Indiquez dans le calendrier de qui le test doit écrire, ou décochez le test du calendrier partagé.
error-shared-calendar = Saisissez une adresse e-mail, par exemple collegue@contoso.com.
error-shared-calendar-own = Saisissez l’adresse d’un ou d’une collègue. Votre propre calendrier est testé de toute façon.
error-domain = Saisissez un domaine, par exemple contoso.com, ou une adresse e-mail professionnelle.
error-nothing-pasted = Collez ce que disait la page de Microsoft, ou l’adresse affichée en haut du navigateur.
error-lone-number =
    Ce texte contient le nombre { $number }, mais rien n’indique qu’il vient de Microsoft. Si la page de Microsoft
    l’affichait après AADSTS ou « Error Code », collez-le avec ces mots.
error-approval-pasted =
    Cette adresse ne contient aucune erreur : elle dit que l’approbation a été donnée. Vous verrez si elle est arrivée en
    vous connectant.
error-address-pasted =
    C’est l’adresse de la page de Microsoft, et elle ne contient aucune erreur. Copiez ce que dit la page elle-même ; un
    code commençant par AADSTS peut se trouver sous « Détails de la résolution des problèmes » ou « Plus de détails ».
error-no-code =
    Ce texte ne contient aucun code d’erreur. Cherchez un code commençant par AADSTS ; il peut se trouver sous « Détails de
    la résolution des problèmes » ou « Plus de détails ».
