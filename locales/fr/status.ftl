# La page où une personne suit la demande faite à l’administrateur de son organisation.

status-title = Votre demande à { $organisation }
status-lead-in = Demande pour { $app }, { $organisation }

status-heading-created = Envoyez le lien à votre administrateur
status-heading-opened = Votre administrateur a ouvert le lien
status-heading-consented = Votre administrateur a donné son accord
status-heading-proving = Accord donné, en route
status-heading-proven = Votre organisation l’autorise
status-heading-refused = Votre administrateur a refusé
status-heading-failed = Cela n’a pas fonctionné
status-heading-expired = Le lien a expiré
status-heading-withdrawn = Vous avez retiré cette demande
status-heading-withdrawn-support = Cette demande a été retirée

status-created =
    Rien ne se passe tant que votre administrateur n’ouvre pas le lien. Envoyez-le comme vous contactez d’habitude votre
    service informatique ; nous n’envoyons rien de nous-mêmes.
status-opened = C’est à votre administrateur d’agir. Vous pouvez renvoyer le message s’il s’est perdu.
status-expired = Personne n’a répondu à temps. Un nouveau lien repose la question ; l’ancien reste fermé.
status-refused = Parlez-en avec votre administrateur. Un changement d’avis est encore possible.
status-refused-reason = Raison donnée par l’administrateur
status-refused-no-reason = Aucune raison n’a été donnée.
status-withdrawn = Le lien ne fonctionne plus depuis le { $at }. Toute personne qui l’ouvre lit que vous avez retiré la demande.
status-withdrawn-support =
    Le support de { $publisher } a retiré le lien. Il ne fonctionne plus depuis le { $at }. Si vous avez encore besoin
    de l’accès, refaites une demande ou écrivez au support.
status-withdrawn-consented =
    Microsoft a signalé le { $at } qu’un administrateur a approuvé malgré tout : il se trouvait déjà sur la page de
    Microsoft. Nous ne l’avons pas vérifié et ne pouvons pas l’annuler. Seul votre administrateur peut révoquer une
    approbation, dans le Centre d’administration Entra.

status-ask-again = Créer un nouveau lien
status-sign-in-again = Se connecter pour créer un nouveau lien

status-proving =
    Microsoft diffuse une approbation dans ses systèmes. Cela prend en général quelques secondes, parfois jusqu’à une
    heure. Nous continuons de regarder, chaque fois avec un nouveau jeton. Vous n’avez pas à attendre ici.
status-proving-since = minutes depuis l’approbation, { $at }
status-proving-next = Prochaine vérification : { $at }.
status-proving-you = La prochaine vérification a besoin de vous : appuyez sur le bouton et connectez-vous.
status-check-now = Vérifier maintenant

status-proven =
    Nous l’avons vu : un nouveau jeton de votre organisation contient toutes les autorisations. Il reste une chose, et
    vous seul pouvez la faire.
status-connect = Connecter votre calendrier
status-report = Afficher le rapport de l’administrateur

status-message = Le message
status-message-again = Le premier message
status-message-gone = Le lien a été affiché une seule fois, à sa création, et n’est pas conservé ici sous une forme lisible.
status-message-link = Lien pour l’administrateur
    .hint = Ce n’est pas un lien de connexion : l’ouvrir ne connecte personne et ne donne votre calendrier à personne.
    .copy = Copier le lien
status-message-subject = Objet
status-message-text = Texte
    .copy = Copier le texte
status-message-mail = Écrire l’e-mail
status-message-file = Enregistrer comme fichier pour votre logiciel de messagerie
status-message-html = Le texte avec des liens, à copier dans un e-mail

status-reminder = Envoyer un rappel
    .due = Il n’y a pas encore de réponse. Vous pouvez écrire un rappel ; il dit quand vous avez fait la demande et qu’elle est toujours ouverte.
    .write = Écrire un rappel
    .again = Écrire un autre rappel
status-reminder-later = Si personne ne répond, vous pourrez écrire un rappel à partir du { $at }.
status-reminder-written = Le rappel
    .send = Rien n’a été envoyé : envoyez ce rappel vous-même, comme le premier message.
status-reminders =
    { $count ->
        [one] Vous avez écrit un rappel le { $at }.
       *[other] Vous avez écrit { $count } rappels, le dernier le { $at }.
    }

status-steps = Où en est la demande
status-step-made = Lien créé
    .detail = { $at }, par { $name }
status-step-opened = Ouvert par l’administrateur
    .current = En attente de l’ouverture par l’administrateur
status-step-approved = Approuvé sur la page de Microsoft
    .current = En attente de la décision de l’administrateur
status-step-arrived = Approbation arrivée dans de nouveaux jetons
    .current = En attente de l’arrivée de l’approbation dans de nouveaux jetons
    .detail =
        { $count ->
            [one] { $count } vérification jusqu’ici
           *[other] { $count } vérifications jusqu’ici
        }
status-step-proven = Prouvé
    .detail = { $at }. Rôle de la personne qui a approuvé : { $role }
status-step-refused = Refusé
status-step-failed = Échoué
status-step-withdrawn = Retiré

status-openings = Qui a ouvert le lien
    .none = Personne n’a encore ouvert le lien.
    .programs-only = Aucune personne n’a encore ouvert le lien.
    .count =
        { $count ->
            [one] Ouvert { $count } fois.
           *[other] Ouvert { $count } fois.
        }
    .latest = Les dernières fois :
    .hint =
        Nous notons l’heure et le type de navigateur, ni adresse ni nom. Il peut donc s’agir de toute personne qui a le
        lien, vous compris.
status-openings-programs =
    { $count ->
        [one] Un programme, comme un analyseur d’e-mails ou un aperçu, l’a ouvert une fois ; cela n’est pas compté.
       *[other] Des programmes, comme des analyseurs d’e-mails ou des aperçus, l’ont ouvert { $count } fois ; cela n’est pas compté.
    }
status-opening = { $at }, { $browser } sous { $system }
status-opening-browser = { $at }, { $browser }
status-opening-system = { $at }, un navigateur sous { $system }
status-opening-unknown = { $at }, un navigateur que nous ne connaissons pas

status-withdraw = Retirer la demande
    .text = Si vous n’en avez plus besoin ou si vous avez envoyé le lien à la mauvaise personne, retirez la demande : le lien cesse aussitôt de fonctionner.
    .link = Retirer la demande
status-withdraw-title = Retirer la demande ?
    .what =
        Le lien pour l’administrateur cesse aussitôt de fonctionner, pour toutes les personnes qui l’ont. Toute personne
        qui l’ouvre lit que vous avez retiré la demande. Il ne peut pas être rétabli ; vous pouvez en créer un nouveau.
    .late =
        Un administrateur qui se trouve en ce moment sur la page de Microsoft peut encore y accepter. Nous ne pouvons
        pas l’empêcher, et votre page vous le dirait.
    .yes = La retirer
    .no = La garder

status-keep =
    Gardez l’adresse de cette page (<a>cette page dans votre langue</a>) : elle montre toujours où en est votre demande.
    Le lien pour l’administrateur fonctionne jusqu’au { $until }.
status-keep-closed =
    Gardez l’adresse de cette page (<a>cette page dans votre langue</a>) : elle montre toujours où en est votre demande.
