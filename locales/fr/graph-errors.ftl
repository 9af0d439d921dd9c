# Ce que signifie une réponse d’erreur de Microsoft Graph.

graph-causes = Plusieurs causes sont possibles : { $causes }.

## La cause la plus probable.

graph-verdict-without-words = Microsoft Graph a refusé
graph-verdict-on-premises-mailbox = Microsoft Graph ne trouve pas de boîte aux lettres dans le cloud
    .cause = une boîte aux lettres sur un serveur de l’organisation
    .step-1 = Connectez-vous une fois avec { $app } : le rapport dit où se trouve la boîte aux lettres, d’après plus de signes que cette réponse.
    .step-2 =
        Si elle se trouve sur un serveur de votre organisation, un administrateur peut la déplacer vers Exchange Online,
        le seul endroit où { $app } peut l’atteindre.
graph-verdict-no-mailbox = Microsoft Graph ne trouve pas de boîte aux lettres
    .cause = aucune boîte aux lettres
    .step-1 = Vérifiez que le compte est bien celui qui a le calendrier, et non un compte invité ou un second compte.
    .step-2 =
        Un administrateur vérifie dans le Centre d’administration Exchange si la personne a une boîte aux lettres dans
        Exchange Online.
graph-verdict-no-licence = La boîte aux lettres n’a pas de licence
    .cause = aucune licence avec boîte aux lettres
    .step-1 =
        Un administrateur attribue une licence comprenant Exchange Online, dans le Centre d’administration Microsoft 365
        sous Users.
    .step-2 = Une nouvelle boîte aux lettres peut prendre un jour. Connectez-vous ensuite de nouveau.
graph-verdict-mailbox-moving = La boîte aux lettres est en cours de déplacement
    .cause = une boîte aux lettres en cours de création ou de déplacement
    .step-1 = Attendez quelques heures, puis connectez-vous de nouveau.
    .step-2 =
        Si cela dure plus d’un jour, un administrateur vérifie les lots de migration dans le Centre d’administration
        Exchange.
graph-verdict-missing-scope = Il manque une autorisation pour ce qui était demandé
    .cause = une autorisation qui n’a pas été accordée
    .step-1 = Connectez-vous de nouveau avec { $app } et acceptez ce que demande Microsoft.
    .step-2 = Si Microsoft dit qu’un administrateur doit approuver, transmettez la demande au vôtre.
    .step-3 = S’il s’agit du calendrier d’une autre personne, celle-ci doit le partager avec vous.
graph-verdict-conditional-access = Une stratégie de sécurité demande une nouvelle connexion
    .cause = une stratégie de sécurité qui demande une nouvelle connexion
    .step-1 = Reconnectez-vous à { $app } et suivez les instructions de Microsoft.
    .step-2 = Si cela revient, un administrateur trouve la stratégie dans le journal des connexions, onglet Accès conditionnel (Conditional Access).
graph-verdict-token-invalid = Microsoft n’a pas accepté la connexion enregistrée
    .cause = un jeton qui n’a pas été accepté
    .step-1 = Reconnectez-vous à { $app }.
    .step-2 = Si cela se reproduit aussitôt, envoyez les détails affichés ici au support du fournisseur.
graph-verdict-tenant-unknown = Votre organisation n’a pas Exchange Online
    .cause = une organisation sans Exchange Online
    .step-1 = Un administrateur vérifie si l’organisation a un abonnement avec Exchange Online.
    .step-2 =
        Si votre calendrier se trouve dans une autre organisation ou sur un serveur à vous, { $app } ne peut pas
        l’atteindre avec ce compte.
graph-verdict-throttled = Microsoft a demandé à { $app } de ralentir
    .cause = trop de questions à la fois
    .step-1 = Attendez une minute et réessayez. Vous n’y êtes pour rien.
    .step-2 = Si cela persiste, envoyez les détails affichés ici au support du fournisseur.
graph-verdict-service-fault = Microsoft Graph n’a pas pu répondre pour l’instant
    .cause = une panne passagère chez Microsoft
    .step-1 = Attendez une demi-minute et réessayez.
    .step-2 = Si cela persiste, consultez la page d’état des services de Microsoft ou envoyez les détails affichés ici au support.
graph-verdict-consent-revoked = L’approbation pour { $app } n’existe plus
    .cause = une approbation qui a été révoquée
    .step-1 = Transmettez la demande : un administrateur approuve de nouveau, ou dit pourquoi l’approbation a été révoquée.
graph-verdict-other = Microsoft Graph a refusé
    .cause = autre chose
    .step-1 = Envoyez les détails affichés ici au support du fournisseur.

## Ce qui a été répondu exactement.

graph-answer-unknown-status = Microsoft a répondu { $status } avec des mots que nous ne connaissons pas.
graph-answer-unknown = Microsoft Graph a répondu avec des mots que nous ne connaissons pas.
graph-answer-no-cloud-mailbox = Graph connaît la personne et ne trouve pas de boîte aux lettres Exchange Online.
graph-answer-no-cloud-mailbox-old-wording =
    Graph connaît la personne et ne trouve pas de boîte aux lettres Exchange Online. Cette ancienne formulation a été
    vue pour des boîtes aux lettres sur site et pour des personnes sans licence.
graph-answer-no-cloud-mailbox-sign-in =
    Graph connaît la personne et ne trouve pas de boîte aux lettres Exchange Online ; se reconnecter n’y change rien.
graph-answer-no-valid-mailbox =
    La boîte aux lettres n’est pas une boîte Microsoft 365 valable ; elle se trouve par exemple sur un Exchange Server.
graph-answer-not-in-exchange-online = La boîte aux lettres ne se trouve pas dans Exchange Online.
graph-answer-no-mailbox-for-graph = La personne n’a pas de boîte aux lettres que Graph puisse atteindre.
graph-answer-subscription-mailbox =
    La boîte aux lettres derrière un abonnement n’est pas accessible : elle est sur site, ou une stratégie en tient
    l’application à l’écart.
graph-answer-exchange-policy = Une stratégie Exchange de l’organisation tient cette application à l’écart de ses boîtes aux lettres.
graph-answer-passed-on =
    Graph a transmis la question à un serveur de l’organisation, ce qui est le signe d’une boîte aux lettres sur site.
graph-answer-no-reason =
    Microsoft n’a pas donné de raison. C’est en général une panne passagère, et cela a été vu pour des boîtes aux
    lettres sur site.
graph-answer-no-server = Graph n’a trouvé aucun serveur qui contienne la boîte aux lettres.
graph-answer-no-mailbox-for-address = Exchange ne connaît pas de boîte aux lettres pour l’adresse.
graph-answer-account-without-mailbox = Le compte n’a pas de boîte aux lettres.
graph-answer-nobody-of-that-address =
    Exchange ne connaît personne à cette adresse : il n’y a pas de boîte aux lettres, elle se trouve dans une autre
    organisation, ou l’adresse n’est qu’un contact.
graph-answer-no-default-calendar =
    La personne est connue, et il n’y a pas de calendrier par défaut : ce n’est pas une vraie boîte aux lettres, ou il
    n’y a pas de droit sur elle.
graph-answer-item-missing = Ce qui était demandé n’existe pas, ou la personne n’a pas le droit de le voir.
graph-answer-person-not-in-directory = L’annuaire de cette organisation ne connaît pas cette personne.
graph-answer-no-mailbox-at-address = Il n’y a pas de boîte aux lettres pour l’adresse.
graph-answer-licence-lost = La boîte aux lettres a perdu sa licence.
graph-answer-refused-at-the-door = Microsoft a refusé avant d’aller plus loin.
graph-answer-refused-without-a-word =
    Microsoft a refusé sans un mot : le jeton est périmé ou, si un nouveau jeton reçoit la même réponse, le compte n’a
    pas de boîte aux lettres.
graph-answer-mailbox-moving = La boîte aux lettres est en cours de déplacement ; elle répondra de nouveau dans quelques heures.
graph-answer-record-stale = L’emplacement de la boîte aux lettres enregistré par Microsoft n’est plus à jour, comme c’est le cas après un déplacement.
graph-answer-database-unreachable = La base de données de la boîte aux lettres n’est pas accessible pour le moment.
graph-answer-exchange-fault = Exchange a signalé une panne de son côté.
graph-answer-exchange-passing-fault = Exchange a signalé une panne passagère de son côté.
graph-answer-access-denied =
    L’accès a été refusé : l’autorisation n’est pas dans le jeton, ou la personne n’a pas de droit sur ce calendrier.
graph-answer-directory-refused =
    L’annuaire a refusé : l’autorisation n’est pas dans le jeton, ou le rôle de la personne ne suffit pas.
graph-answer-caller-may-not = Microsoft Graph ne permet pas cela à l’appelant.
graph-answer-more-proof-needed = L’accès conditionnel exige plus que ce que prouve le jeton : la personne doit se reconnecter.
graph-answer-token-taken-back = Le jeton a été révoqué : la personne doit se reconnecter.
graph-answer-token-past-its-end = Le jeton a expiré.
graph-answer-token-not-accepted = Microsoft Graph n’a pas accepté le jeton.
graph-answer-no-exchange-online = L’organisation connecte ses membres avec Microsoft et n’a pas du tout Exchange Online.
graph-answer-token-of-a-person-needed = La question demande le jeton d’une personne.
graph-answer-too-many-at-a-time = Plus de quatre questions ont été posées à la fois à une même boîte aux lettres.
graph-answer-slow-down = Microsoft demande de ralentir.
graph-answer-not-available = Microsoft Graph n’est pas disponible pour le moment.
graph-answer-no-answer-in-time = Microsoft Graph n’a pas répondu à temps.
graph-answer-fault-of-its-own = Microsoft Graph ou Exchange a signalé une panne de son côté.
graph-answer-built-on-a-failed-one = La question n’a pas été posée, car une autre, dont elle dépend, avait échoué.
graph-answer-mailbox-full = La boîte aux lettres est pleine.
graph-answer-mailbox-full-for-writing = La boîte aux lettres est pleine ; un test d’écriture ne peut donc pas réussir.
graph-answer-time-zone-unknown = Le serveur ne connaît pas le fuseau horaire envoyé.
graph-answer-address-not-resolved = Cette adresse ne peut pas être résolue pour les disponibilités.
graph-answer-free-busy-refused = L’organisation n’a pas le droit de voir les disponibilités de cette boîte aux lettres.
graph-answer-consent-gone = Le consentement pour l’application n’existe plus.
graph-answer-sign-in-expired = La connexion enregistrée a expiré ou a été révoquée.
graph-answer-policy-needs-the-person = L’accès conditionnel ou un second facteur demande la présence de la personne.
