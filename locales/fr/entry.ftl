# Pages pour les personnes que le produit du fournisseur a envoyées ici, et le chemin du retour.

entry-welcome = Connectez votre calendrier à { $app }
entry-sent = { $app } vous a envoyé ici, car un compte d’entreprise demande quelques étapes chez Microsoft.
entry-account = Microsoft ouvre la connexion pour <strong>{ $account }</strong>. Vous pouvez y choisir un autre compte.
entry-go = Continuer vers Microsoft
    .hint = Vous vous connectez sur la page de Microsoft elle-même, puis vous revenez ici. Nous ne voyons jamais votre mot de passe.
entry-go-on = Continuer
entry-steps = Comment cela se passe
entry-step-sign-in = Vous vous connectez avec Microsoft.
entry-step-allow = Vous autorisez l’accès à votre calendrier. Si votre organisation laisse cette décision à un administrateur, vous recevez un lien à lui transmettre.
entry-step-check = Nous vérifions que cela fonctionne vraiment.
entry-step-back = Vous retournez à { $app }.

entry-back = Retour à { $app }
entry-back-heading = Vous veniez de { $app }
entry-told-checked = { $app } apprend comment s’est passée la vérification de votre connexion.
entry-told-allowed = { $app } apprend que votre organisation autorise l’application. Vous pouvez ensuite connecter votre calendrier là-bas ou ici.
entry-told-handed-over = { $app } apprend que la demande a été faite à votre administrateur. Vous pouvez revenir sur cette page à tout moment.
entry-told-declined-by-admin = { $app } apprend que votre administrateur a refusé. La raison reste ici.
entry-told-declined = { $app } apprend que vous n’avez pas autorisé l’accès. Vous pouvez changer d’avis à tout moment.
entry-told-blocked = { $app } apprend ce qui bloque, et n’a donc pas besoin de vous le demander.
entry-told-else = Aucun nom, aucune adresse et rien de votre calendrier n’est transmis. Si vous vous êtes connecté ici, l’ID de votre compte est transmis.

entry-no-way-back = Vous pouvez continuer ici. Aucun bouton ne ramène au point de départ : fermez cette page quand vous avez terminé.
entry-not-listed = Pour les concepteurs du produit : ce portail ne connaît pas l’adresse de retour. Ajoutez-la, entière et sans paramètres, à <code>entry.return_addresses</code>.
entry-state-unusable = Pour les concepteurs du produit : <code>state</code> doit contenir de 1 à 512 caractères ASCII visibles.

entry-no-error = Nous n’avons pas appris ce qui n’a pas fonctionné
    .text = { $app } vous a envoyé ici, mais aucune erreur de Microsoft n’a été transmise. Vous pouvez simplement réessayer ici. Si Microsoft vous a affiché un texte, dites-nous ce qu’il disait.
    .connect = Connecter votre calendrier
    .stuck = Dites-nous ce que disait Microsoft
    .support = Pour le support
    .vendor = Pour les concepteurs du produit : <code>error</code> manque, ou un paramètre y figure deux fois. Transmettez ce que Microsoft a envoyé à votre adresse de redirection, une seule fois et sans modification, et seulement en cas d’échec.

entry-nowhere = Il n’y a pas d’endroit où retourner
    .text = Ce navigateur n’a pas été envoyé ici par { $app }, ou c’était il y a plus d’un jour. Ouvrez { $app } comme d’habitude.
    .home = Aller à la première page
