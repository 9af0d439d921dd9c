# Ce que lit un administrateur qui ouvre un lien devenu inutilisable.

handover-withdrawn = Cette demande a été retirée
    .lead = La personne qui l’avait faite, { $name }, l’a retirée le { $at }. Le lien ne peut plus être utilisé.
    .lead-support = Le support de { $publisher } l’a retirée le { $at }. Le lien ne peut plus être utilisé.
    .nothing = L’ouvrir n’a rien accordé, et vous n’avez rien à faire.
    .ask = Si vous voulez tout de même autoriser { $app }, demandez un nouveau lien à { $name }.
handover-withdrawn-consented =
    Microsoft a signalé une approbation ({ $at }), après le retrait de la demande. L’approbation est valable chez
    Microsoft ; nous ne l’avons pas vérifiée et ne pouvons pas l’annuler.
handover-withdrawn-undo =
    Pour la révoquer, ouvrez <strong>Entra ID > Enterprise apps > { $app } > Permissions</strong> dans le Centre
    d’administration Entra et choisissez <strong>Revoke</strong> sous l’onglet <strong>Admin consent</strong>, ou
    supprimez l’application d’entreprise.

handover-used = Ce lien a rempli son rôle
    .lead = L’approbation est prouvée : le lien ne montre plus que le résultat. Il ne permet ni une seconde approbation ni un refus.
    .next = Pour modifier ou révoquer l’approbation, utilisez le Centre d’administration Entra ; la page du résultat indique où.
    .result = Afficher le résultat
