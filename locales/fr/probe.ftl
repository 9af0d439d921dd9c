# Ce qu’un rapport dit des différentes autorisations.

## Remarques sur les autorisations ; « accordé » se dit de l’autorisation.

probe-missing = Non accordée : Microsoft a délivré un jeton sans elle.
probe-pending = Pas encore dans le jeton : le consentement se diffuse encore dans les systèmes de Microsoft.
probe-no-test = Accordée ; aucun test n’est connu pour elle.
probe-no-test-at-all = Aucun test n’est connu pour elle.
probe-id-token = La connexion a donné un jeton d’ID qui a été vérifié.
probe-no-id-token = Accordée, mais aucun jeton d’ID vérifiable n’est venu.
probe-name = Le jeton d’ID contenait le nom de la personne.
probe-no-name = Accordée, mais le jeton d’ID ne contenait pas de nom.
probe-unseen-name = Sans jeton d’ID, cela ne se voit pas.
probe-no-refresh-token = Accordée, mais aucun jeton d’actualisation n’est venu.
probe-untried-refresh = Un jeton d’actualisation est venu ; il n’a pas été essayé.
probe-refreshed = Un nouveau jeton a été obtenu sans la personne.
probe-refused-refresh = Accordée, mais Microsoft a refusé de renouveler le jeton.
probe-unclear-refresh = Un jeton d’actualisation est venu ; son utilisation n’a pas donné de réponse claire.
probe-profile = Le profil de la personne a répondu.
probe-unasked-profile = Accordée ; le profil n’a pas été demandé.
probe-refused-profile = Accordée, mais Microsoft Graph a refusé de montrer le profil.
probe-unclear-profile = Accordée ; le profil n’a pas donné de réponse claire.
probe-calendar = Le calendrier de la personne a répondu.
probe-unasked-calendar = Accordée ; les événements du calendrier n’ont pas été demandés.
probe-calendar-either =
    Accordée ; le calendrier a répondu, mais Calendars.ReadBasic est accordée aussi et il n’y avait aucun événement pour
    distinguer les deux.
probe-availability = Les disponibilités de plusieurs calendriers ont répondu.
probe-availability-and-colleague = Le calendrier partagé par un ou une collègue a répondu aussi.
probe-availability-without-colleague =
    Le calendrier du ou de la collègue indiqué(e) n’a pas répondu : il n’est pas partagé ou est hors d’atteinte de
    Graph.
probe-unasked-availability = Accordée ; les disponibilités de plusieurs calendriers n’ont pas été demandées.
probe-colleague = Le calendrier partagé par un ou une collègue a répondu.
probe-write = L’écriture dans le calendrier de la personne a fonctionné.
probe-unasked-write = Accordée ; non testée : vous n’avez pas demandé le test d’écriture.
probe-write-colleague = L’écriture dans le calendrier partagé par un ou une collègue a fonctionné.
probe-untested-colleague = Accordée ; pour l’écriture, il faut le calendrier d’un ou d’une collègue pour le test.
probe-untested-colleague-read =
    Accordée ; la lecture des disponibilités partagées a répondu ; pour l’écriture, il faut le calendrier d’un ou d’une
    collègue pour le test.
probe-refused-colleague = Accordée, mais le ou la collègue n’a pas donné le droit d’écrire.
probe-unknown-colleague = Accordée ; le calendrier indiqué n’est pas partagé avec cette personne ou n’existe pas.
probe-unreachable-colleague = Accordée ; la boîte aux lettres de cette personne est hors d’atteinte de Graph : indiquez-en une autre.
probe-no-mailbox = Accordée ; il n’y a pas de boîte aux lettres que Graph puisse atteindre.
probe-no-exchange = Accordée ; l’organisation n’a pas d’Exchange Online que Graph puisse atteindre.
probe-moving = Accordée ; la boîte aux lettres est en cours de déplacement et ne répond pas pendant ce temps.
probe-policy = Accordée ; une stratégie Exchange de l’organisation tient les applications à l’écart de la boîte aux lettres.
probe-refused = Accordée, mais refusée : une stratégie ou un droit manquant s’y oppose.
probe-unclear = Accordée ; la question n’a pas donné de réponse claire.
probe-unclear-mailbox = Accordée ; la boîte aux lettres n’a pas donné de réponse claire.
probe-covered = { $scope } est accordée aussi et permet la même chose ; les deux ne peuvent donc pas être distinguées.

## Pourquoi une réponse n’était pas claire.

probe-throttled = Microsoft a demandé de ralentir.
probe-sign-in-again = Microsoft veut que la personne se reconnecte d’abord.
probe-token-rejected = Microsoft n’a pas accepté le jeton.
probe-fault = Microsoft a signalé une panne de son côté.
probe-no-answer = Aucune réponse utilisable n’est venue à temps.
probe-left-behind = Nous n’avons pas pu constater que ce que le test a créé a bien disparu.

## Que faire à propos des autorisations.

probe-todo-missing = Non accordé à { $app } : { $names }.
probe-todo-missing-because = Microsoft a délivré un nouveau jeton sans ces autorisations.
probe-todo-missing-1 =
    Un administrateur accorde à { $app } le consentement pour l’organisation ; chaque autorisation doit figurer sur
    cette page.
probe-todo-missing-2 = Vérifiez ensuite de nouveau : un nouveau consentement peut mettre jusqu’à une heure à arriver.
probe-todo-refused = Accordé, mais refusé à l’utilisation : { $names }.
probe-todo-refused-because =
    Le jeton contenait l’autorisation, et Microsoft a répondu 403 ; ce n’est donc pas le consentement qui manque.
probe-todo-refused-1 =
    Regardez les stratégies d’accès aux applications d’Exchange et la liste d’autorisation EWS, qui régit aussi REST.
probe-todo-refused-2 = Si le calendrier d’un ou d’une collègue a été testé, cette personne doit le partager avec le droit de modification.
probe-todo-pending = Accordé à { $app } il y a peu et pas encore dans les jetons : { $names }.
probe-todo-pending-because = Le consentement a été donné il y a moins d’une heure, et le dernier jeton est venu sans ces autorisations.
probe-todo-pending-1 = Attendez et vérifiez de nouveau ; cela prend en général quelques secondes, et jusqu’à une heure au pire.
probe-todo-sign-in = Non vérifiable, car Microsoft n’acceptait plus la connexion : { $names }.
probe-todo-sign-in-because = Microsoft a répondu 401 pendant la vérification.
probe-todo-sign-in-1 = Reconnectez-vous et refaites la vérification.
probe-todo-unanswered = Non vérifiable : { $names }.
probe-todo-unanswered-because = Les questions ont été posées et n’ont donné aucune réponse parlante.
probe-todo-unanswered-1 = Vérifiez de nouveau dans quelques minutes.
probe-todo-unanswered-later = Vérifiez de nouveau après : { $time }.

## Ce que le test d’écriture a fait.

probe-test-own = Le test d’écriture a créé un événement dans le calendrier de la personne et l’a supprimé.
probe-test-colleague = Le test d’écriture a créé un événement dans le calendrier du ou de la collègue et l’a supprimé.
probe-test-because =
    L’événement (« { $event } », une minute le 1er janvier 2001) a été créé, et Microsoft a confirmé sa suppression.
probe-left-own = Le test d’écriture de { $scope } a peut-être laissé un événement dans le calendrier de la personne.
probe-left-colleague = Le test d’écriture de { $scope } a peut-être laissé un événement dans le calendrier du ou de la collègue.
probe-left-because = Il a été créé, ou a pu l’être, et sa suppression n’a pas été confirmée.
probe-left-1 = Vérifiez de nouveau : chaque vérification supprime d’abord ce qu’une précédente a laissé.
probe-left-2 = Ou supprimez l’événement à la main : « { $event } », une minute le 1er janvier 2001.
