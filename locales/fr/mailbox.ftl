# Ce qu’un rapport dit d’une boîte aux lettres.

## Le rapport en une phrase.

mailbox-headline-works = { $app } fonctionne pour { $person } : chaque autorisation a été testée et a répondu.
mailbox-headline-works-so-far =
    { $app } fonctionne pour { $person }, dans la mesure de ce qui a été testé ; certaines autorisations n’ont pas été
    testées ou n’ont pas répondu.
mailbox-headline-could-not-tell =
    Impossible de dire si { $app } fonctionne pour { $person } : trop peu de réponses sont venues. Veuillez vérifier de
    nouveau.
mailbox-headline-third-party =
    { $app } ne peut pas fonctionner pour { $person } : la messagerie de l’organisation se trouve chez un autre
    fournisseur, et non chez Microsoft.
mailbox-headline-own-servers =
    { $app } ne peut pas fonctionner pour { $person } actuellement : les boîtes aux lettres de l’organisation se
    trouvent sur ses propres serveurs.
mailbox-headline-own-server =
    { $app } ne peut pas fonctionner pour { $person } actuellement : la boîte aux lettres se trouve sur le propre
    serveur de l’organisation et devrait être déplacée vers Exchange Online.
mailbox-headline-no-answer =
    { $app } ne fonctionne pas encore complètement pour { $person } : quelque chose qui est accordé ne répond pas.
mailbox-headline-missing-one =
    { $app } ne fonctionne pas encore complètement pour { $person } : l’organisation n’a pas accordé l’une des
    autorisations demandées.
mailbox-headline-missing =
    { $app } ne fonctionne pas encore complètement pour { $person } : l’organisation n’a pas accordé { $count } des
    autorisations demandées.
mailbox-headline-no-licence =
    { $app } ne fonctionne pas encore pour { $person } : il n’y a pas de boîte aux lettres, car aucune licence n’est
    attribuée.
mailbox-headline-no-licence-missing-one =
    { $app } ne fonctionne pas encore pour { $person } : il n’y a pas de boîte aux lettres, car aucune licence n’est
    attribuée, et une autorisation n’est pas accordée.
mailbox-headline-no-licence-missing =
    { $app } ne fonctionne pas encore pour { $person } : il n’y a pas de boîte aux lettres, car aucune licence n’est
    attribuée, et { $count } autorisations ne sont pas accordées.
mailbox-headline-guest =
    { $app } ne fonctionne pas encore pour { $person } : le compte est un compte invité, et le calendrier se trouve dans
    l’organisation d’origine.
mailbox-headline-guest-missing-one =
    { $app } ne fonctionne pas encore pour { $person } : le compte est un compte invité, et le calendrier se trouve dans
    l’organisation d’origine, et une autorisation n’est pas accordée.
mailbox-headline-guest-missing =
    { $app } ne fonctionne pas encore pour { $person } : le compte est un compte invité, et le calendrier se trouve dans
    l’organisation d’origine, et { $count } autorisations ne sont pas accordées.
mailbox-headline-licence-off =
    { $app } ne fonctionne pas encore pour { $person } : la partie Exchange Online de la licence est désactivée.
mailbox-headline-licence-off-missing-one =
    { $app } ne fonctionne pas encore pour { $person } : la partie Exchange Online de la licence est désactivée, et une
    autorisation n’est pas accordée.
mailbox-headline-licence-off-missing =
    { $app } ne fonctionne pas encore pour { $person } : la partie Exchange Online de la licence est désactivée, et
    { $count } autorisations ne sont pas accordées.
mailbox-headline-duplicate =
    { $app } ne fonctionne pas encore pour { $person } : le calendrier visible est vide et n’est peut-être pas celui qui
    est utilisé.
mailbox-headline-duplicate-missing-one =
    { $app } ne fonctionne pas encore pour { $person } : le calendrier visible est vide et n’est peut-être pas celui qui
    est utilisé, et une autorisation n’est pas accordée.
mailbox-headline-duplicate-missing =
    { $app } ne fonctionne pas encore pour { $person } : le calendrier visible est vide et n’est peut-être pas celui qui
    est utilisé, et { $count } autorisations ne sont pas accordées.
mailbox-headline-moving = { $app } ne fonctionne pas encore pour { $person } : la boîte aux lettres est en cours de création ou de déplacement.
mailbox-headline-moving-missing-one =
    { $app } ne fonctionne pas encore pour { $person } : la boîte aux lettres est en cours de création ou de
    déplacement, et une autorisation n’est pas accordée.
mailbox-headline-moving-missing =
    { $app } ne fonctionne pas encore pour { $person } : la boîte aux lettres est en cours de création ou de
    déplacement, et { $count } autorisations ne sont pas accordées.
mailbox-headline-inactive = { $app } ne fonctionne pas encore pour { $person } : la boîte aux lettres semble supprimée ou inactive.
mailbox-headline-inactive-missing-one =
    { $app } ne fonctionne pas encore pour { $person } : la boîte aux lettres semble supprimée ou inactive, et une
    autorisation n’est pas accordée.
mailbox-headline-inactive-missing =
    { $app } ne fonctionne pas encore pour { $person } : la boîte aux lettres semble supprimée ou inactive, et
    { $count } autorisations ne sont pas accordées.
mailbox-headline-no-exchange = { $app } ne fonctionne pas encore pour { $person } : l’organisation n’a pas Exchange Online.
mailbox-headline-no-exchange-missing-one =
    { $app } ne fonctionne pas encore pour { $person } : l’organisation n’a pas Exchange Online, et une autorisation
    n’est pas accordée.
mailbox-headline-no-exchange-missing =
    { $app } ne fonctionne pas encore pour { $person } : l’organisation n’a pas Exchange Online, et { $count }
    autorisations ne sont pas accordées.

## Ce qui a été constaté et que faire, par résultat.

mailbox-cloud = La boîte aux lettres se trouve dans Exchange Online, où { $app } peut l’atteindre.
mailbox-hybrid-cloud =
    Cette boîte aux lettres se trouve dans Exchange Online, où { $app } peut l’atteindre ; l’organisation a aussi ses
    propres serveurs de messagerie.
mailbox-hybrid-cloud-step-1 =
    Rien à faire pour cette personne. Testez une personne de chaque groupe qui va utiliser { $app }.
mailbox-hybrid-own =
    Cette boîte aux lettres se trouve sur le propre serveur Exchange de l’organisation, que Microsoft Graph, et donc
    { $app }, ne peut pas atteindre.
mailbox-hybrid-own-step-1 = Déplacez la boîte aux lettres vers Exchange Online (déplacement hybride). { $app } fonctionne ensuite sans autre modification.
mailbox-hybrid-own-step-2 = Commencez par un pilote : déplacez d’abord les personnes qui ont besoin de { $app }.
mailbox-hybrid-own-step-3 =
    Ou donnez à ces personnes un compte distinct avec une boîte aux lettres dans le cloud pour { $app } ; son calendrier
    n’est pas fusionné avec le leur.
mailbox-hybrid-own-step-4 =
    Publier les disponibilités sous forme de calendrier Internet ne les partage que dans un sens ; { $app } ne s’en sert
    pas.
mailbox-own =
    Les boîtes aux lettres de cette organisation se trouvent sur ses propres serveurs et il n’y a pas d’Exchange
    Online ; { $app } ne peut donc pas les atteindre.
mailbox-own-step-1 =
    Mettez en place Exchange hybride : un Exchange Server pris en charge, la synchronisation d’annuaire et l’Assistant
    Configuration hybride ; déplacez ensuite les boîtes aux lettres qui ont besoin de { $app }.
mailbox-own-step-2 =
    Ou donnez aux personnes qui ont besoin de { $app } des comptes distincts avec une licence comprenant Exchange
    Online ; ces calendriers ne sont pas fusionnés avec les calendriers actuels.
mailbox-third-party =
    La messagerie de l’organisation se trouve chez un autre fournisseur, où Microsoft Graph n’a aucun calendrier à
    offrir à { $app }.
mailbox-third-party-step-1 = Demandez à l’éditeur si { $app } peut se connecter directement à ce fournisseur.
mailbox-third-party-step-2 = Ou déplacez vers Exchange Online les boîtes aux lettres des personnes qui ont besoin de { $app }.
mailbox-no-licence = Cette personne n’a pas de boîte aux lettres, car aucune licence avec Exchange Online n’est attribuée.
mailbox-no-licence-step-1 =
    Attribuez une licence comprenant Exchange Online dans le Centre d’administration Microsoft 365 (Users, Active users,
    Licences and apps).
mailbox-no-licence-step-2 = Attendez : la boîte aux lettres apparaît en quelques minutes, dans de rares cas après 24 heures. Vérifiez ensuite de nouveau.
mailbox-no-licence-step-3 =
    Ou connectez-vous avec le compte qui a le calendrier, si celui-ci est un compte d’administration ou de service.
mailbox-guest = Ce compte est ici un compte invité. Le calendrier d’un invité se trouve dans son organisation d’origine.
mailbox-guest-step-1 = Déconnectez-vous, puis reconnectez-vous avec le compte de votre propre organisation.
mailbox-guest-step-2 = Si votre propre organisation n’a pas encore approuvé { $app }, commencez par là.
mailbox-licence-off =
    Une licence est attribuée, mais sa partie Exchange Online est désactivée ou suspendue ; il n’y a donc pas de boîte
    aux lettres.
mailbox-licence-off-step-1 =
    Activez le plan Exchange Online dans la licence de la personne (Centre d’administration Microsoft 365, Users, Active
    users, Licences and apps).
mailbox-licence-off-step-2 = Si le plan est suspendu, renouvelez l’abonnement.
mailbox-licence-off-step-3 = Attendez : la boîte aux lettres répond en quelques minutes, dans de rares cas après 24 heures. Vérifiez ensuite de nouveau.
mailbox-duplicate =
    { $app } voit un calendrier vide dans le cloud, alors que la personne travaille peut-être dans une autre boîte aux
    lettres sur site.
mailbox-duplicate-step-1 = Comparez : le calendrier dans Outlook est-il celui qui est montré ici ?
mailbox-duplicate-step-2 =
    Sinon, décidez quelle boîte aux lettres reste ; Microsoft décrit comment fusionner une boîte aux lettres qui existe
    à la fois sur site et dans Exchange Online.
mailbox-duplicate-step-3 = D’ici là, { $app } lirait un calendrier vide et écrirait là où personne ne regarde.
mailbox-moving = La boîte aux lettres est en cours de création ou de déplacement et ne répond pas encore.
mailbox-moving-step-1 =
    Attendez la fin du déplacement ou de la création, vérifiez de nouveau dans une heure, puis encore une fois après 24
    heures.
mailbox-moving-step-2 = Le consentement donné à { $app } reste valable ; il n’y a rien à approuver de nouveau.
mailbox-moving-step-3 = Si rien n’a changé après un jour, regardez le lot de migration et la licence de la personne.
mailbox-inactive = Une licence est active, mais la boîte aux lettres semble supprimée, inactive ou jamais créée.
mailbox-inactive-step-1 =
    Cherchez la personne dans le Centre d’administration Exchange (Recipients, Mailboxes), ou exécutez Get-EXORecipient
    pour l’adresse.
mailbox-inactive-step-2 =
    Restaurez une boîte aux lettres supprimée dans les 30 jours, ou retirez la licence et attribuez-la de nouveau pour
    en faire créer une.
mailbox-no-exchange = L’organisation n’a pas Exchange Online ; il n’y a donc aucun calendrier que { $app } puisse atteindre.
mailbox-no-exchange-step-1 = Dites à l’éditeur où se trouvent vos calendriers, et demandez si { $app } peut s’y connecter.
mailbox-no-exchange-step-2 = Ou souscrivez un plan avec Exchange Online pour les personnes qui ont besoin de { $app }.
mailbox-unknown = Ce qui a été vu ne permet pas de dire où se trouve cette boîte aux lettres.
mailbox-unknown-step-1 = Vérifiez de nouveau dans quelques minutes ; une panne passagère est la raison la plus fréquente.
mailbox-unknown-step-2 =
    Cherchez la personne dans le Centre d’administration Exchange : « user mailbox » signifie que la boîte aux lettres
    est dans le cloud, « mail user » qu’elle est ailleurs.
mailbox-send-report = Envoyez ce rapport à l’administrateur Microsoft 365 ou Exchange de votre organisation.

## Ce que des clients essaient pour une boîte aux lettres sur site.

mailbox-no-help = Rien de ceci ne permet à { $app } d’atteindre une boîte aux lettres sur site.
mailbox-no-help-because = Microsoft n’a proposé Graph pour les boîtes aux lettres sur site qu’en préversion, et y a mis fin en 2023.
mailbox-no-help-1 =
    « Teams affiche mon calendrier » : Teams appartient à Microsoft et prend un autre chemin, fermé aux autres
    applications.
mailbox-no-help-2 = Authentification moderne hybride : elle change la façon de se connecter à Outlook, pas ce que Graph atteint.
mailbox-no-help-3 = Microsoft Entra Connect : il synchronise des comptes, pas des boîtes aux lettres.
mailbox-no-help-4 = Une licence Exchange Online : tant que la boîte aux lettres est sur site, elle ne la déplace pas.
mailbox-no-help-5 =
    Publier /api ou installer l’agent hybride : Microsoft a retiré le chemin de Graph vers les serveurs propres.
mailbox-no-help-6 = Un Exchange Server ou une mise à jour plus récents, y compris Exchange Server Subscription Edition.

## Pourquoi les signaux mènent au résultat, par ligne de la table de décision.

mailbox-row-16 = Microsoft Graph n’a rien répondu qui renseigne sur la boîte aux lettres ; sans cela, nous ne concluons rien.
mailbox-row-11 = La boîte aux lettres d’un invité se trouve dans son organisation d’origine, jamais dans celle-ci.
mailbox-row-8a =
    Microsoft Graph dit que la boîte aux lettres est en cours de déplacement ou que son emplacement n’est plus à jour,
    et la licence parle pour Exchange Online.
mailbox-row-8c =
    Microsoft Graph dit que la boîte aux lettres est en cours de déplacement ou que son emplacement n’est plus à jour ;
    rien d’autre ne le confirme.
mailbox-row-3 = Une boîte aux lettres du cloud répond, bien qu’Autodiscover mène encore chez l’organisation. La réponse de Graph compte.
mailbox-row-3b =
    Le calendrier du cloud est vide, et la personne appartient à une organisation qui a ses propres serveurs de
    messagerie : la boîte aux lettres qu’elle utilise s’y trouve peut-être.
mailbox-row-1 = Graph atteint la boîte aux lettres, et rien n’indique des serveurs de l’organisation.
mailbox-row-2 = L’organisation a ses propres serveurs ; cette boîte aux lettres se trouve dans Exchange Online.
mailbox-row-4 = Microsoft lui-même envoie les logiciels de messagerie, pour cette adresse, vers le propre serveur de l’organisation.
mailbox-row-5 = La licence est celle des personnes dont la boîte aux lettres est sur Exchange Server et dont seule l’archive est dans le cloud.
mailbox-row-9 = Une licence existe, mais son plan Exchange est désactivé ou suspendu ; il n’y a donc pas de boîte aux lettres.
mailbox-row-8 =
    La licence et Autodiscover parlent pour Exchange Online, et la boîte aux lettres ne répond pas encore : elle est en
    cours de création ou de déplacement.
mailbox-row-6 =
    Une licence est attribuée, mais aucune boîte aux lettres n’a été créée dans le cloud : pour les personnes
    synchronisées dont la boîte aux lettres est encore sur site, Exchange Online n’en crée pas.
mailbox-row-7 = Une personne synchronisée sans licence cloud, dans une organisation qui a ses propres serveurs de messagerie.
mailbox-row-10 = L’organisation utilise Exchange Online, et personne n’a attribué à cette personne de licence avec boîte aux lettres.
mailbox-row-15 = L’organisation se connecte avec Microsoft et a sa messagerie chez un autre fournisseur.
mailbox-row-12 = Il n’y a pas d’Exchange Online dans l’organisation, et ses e-mails vont à un autre fournisseur.
mailbox-row-13 =
    Il n’y a pas d’Exchange Online dans l’organisation ; comptes, Autodiscover et e-mails viennent de ses propres
    serveurs.
mailbox-row-14 = Il n’y a pas d’Exchange Online dans l’organisation. De l’extérieur, on ne voit pas où se trouve sa messagerie.
mailbox-row-17 = Une licence est active et aucune boîte aux lettres ne répond : elle est peut-être supprimée ou inactive, ou n’a pas pu être créée.
mailbox-row-3c =
    Une boîte aux lettres du cloud répond, bien qu’Autodiscover mène au propre serveur de l’organisation. La réponse de
    Graph compte.
mailbox-row-2b = Graph atteint la boîte aux lettres ; l’organisation semble avoir ses propres serveurs.
mailbox-row-1b = Graph atteint la boîte aux lettres. Rien de ce qui a pu être lu n’indique des serveurs de l’organisation.
mailbox-row-4b = Microsoft envoie les logiciels de messagerie, pour cette adresse, vers le propre serveur de l’organisation.
mailbox-row-10b = Le compte n’existe que dans le cloud, et aucune licence avec boîte aux lettres n’est attribuée.
mailbox-row-13b = Il n’y a pas d’Exchange Online dans l’organisation ; comptes et Autodiscover viennent de ses propres serveurs.
mailbox-row-13c = Il n’y a pas d’Exchange Online dans l’organisation, et Autodiscover mène à son propre serveur.
mailbox-row-14b = Microsoft Graph dit qu’il n’y a pas d’Exchange Online dans l’organisation.

## À quoi faire attention malgré le résultat.

mailbox-watch-colleagues =
    Des collègues de la même organisation ont peut-être encore leur boîte aux lettres sur ses propres serveurs, et leurs
    calendriers ne répondent pas. Si Outlook montre à cette personne d’autres événements que l’application, il existe
    peut-être une seconde boîte aux lettres.
mailbox-watch-two =
    Graph répond, mais Autodiscover mène encore au propre serveur de l’organisation : la boîte aux lettres a été
    déplacée il y a peu, ou il y en a deux. Comparez le calendrier que voit l’application avec celui d’Outlook.
mailbox-watch-incomplete = Certains signaux n’ont pas pu être lus ou ne concordent pas ; ce résultat est donc moins sûr qu’il ne pourrait l’être.
mailbox-watch-outlook = Demandez à la personne si le calendrier dans Outlook est celui qui est montré ici.
mailbox-watch-a-day = Si rien n’a changé après 24 heures, le problème est ailleurs.

## Ce qui a été vu.

mailbox-seen-graph-ok = Microsoft Graph a répondu avec le calendrier de la personne.
mailbox-seen-graph-miss = Microsoft Graph connaît la personne et ne trouve aucune boîte aux lettres dans Exchange Online.
mailbox-seen-graph-no-exchange-online = Microsoft Graph dit que l’organisation n’a pas Exchange Online.
mailbox-seen-graph-moving = Microsoft Graph dit que la boîte aux lettres est en cours de déplacement ou que son emplacement n’est plus à jour.
mailbox-seen-autodiscover-cloud = Autodiscover de Microsoft dirige l’adresse de la personne vers Exchange Online.
mailbox-seen-autodiscover-on-premises =
    Autodiscover de Microsoft dirige l’adresse de la personne vers le propre serveur de l’organisation.
mailbox-seen-licence-mailbox = Une licence avec boîte aux lettres Exchange Online est active.
mailbox-seen-licence-off = Une licence avec boîte aux lettres est attribuée, et son plan Exchange est désactivé ou suspendu.
mailbox-seen-licence-archive-only = La seule licence Exchange est l’archive pour les boîtes aux lettres sur Exchange Server.
mailbox-seen-licence-none = Aucune licence avec boîte aux lettres Exchange Online n’est attribuée.
mailbox-seen-sync-synced = Le compte est synchronisé depuis le propre annuaire de l’organisation.
mailbox-seen-sync-not-synced = Le compte n’est pas synchronisé depuis un annuaire propre à l’organisation.
mailbox-seen-domain-cloud = L’enregistrement Autodiscover du domaine mène à Exchange Online.
mailbox-seen-domain-own = L’enregistrement Autodiscover du domaine mène à un serveur de l’organisation.
mailbox-seen-domain-none = Le domaine n’a pas d’enregistrement Autodiscover.
mailbox-seen-route-exchange-online = Les e-mails du domaine arrivent par Exchange Online Protection.
mailbox-seen-route-own = Les e-mails du domaine arrivent sur un hôte de l’organisation.
mailbox-seen-route-gateway = Les e-mails du domaine arrivent par une passerelle de messagerie, qui cache ce qui est derrière.
mailbox-seen-route-google = Les e-mails du domaine arrivent chez Google.
mailbox-seen-route-other = Les e-mails du domaine arrivent chez un autre fournisseur.
mailbox-seen-route-none = Le domaine ne reçoit pas d’e-mails.
mailbox-seen-server-exchange = Le serveur que désignent les enregistrements répond comme Exchange Server.
mailbox-seen-server-exchange-online = Le nom que l’organisation donne à son serveur mène à Exchange Online.
mailbox-seen-server-pre-authentication = Une page de connexion se trouve devant le serveur que désignent les enregistrements.
mailbox-seen-server-not-exchange = Le serveur que désignent les enregistrements répond et n’est pas un Exchange Server.
mailbox-seen-no-hybrid = Rien ne signale une configuration hybride.
mailbox-seen-guest = Le compte est un compte invité dans cette organisation.
mailbox-seen-calendar-empty = Le calendrier que voit Graph ne contient aucun événement des douze derniers mois.
mailbox-seen-calendar-used = Le calendrier que voit Graph contient des événements des douze derniers mois.
mailbox-seen-nothing = Aucun signal n’a pu être lu.
mailbox-seen-hybrid = Signes d’une configuration hybride : { $marks }.
mailbox-mark-federation = un enregistrement de fédération pour Exchange hybride (TXT à { $name })
mailbox-mark-trust = l’Exchange Server { $host } fait confiance à ce locataire
mailbox-mark-server = un Exchange Server répond à { $host }
mailbox-mark-domain = le locataire a le domaine de coexistence { $domain }
mailbox-pointing-elsewhere = Indique autre chose : { $said }
