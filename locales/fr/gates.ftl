# Ce qui se trouve entre une personne et l’application, dit à la personne qui est bloquée.

gate-other-causes = Autres causes possibles
gate-not-your-fault = Vous n’y êtes pour rien.
gate-step-workflow = Si Microsoft a affiché un formulaire de demande d’approbation, envoyez-le ; un réviseur décide.
gate-step-look-up = Microsoft explique ce numéro sur la page indiquée ici.

gate-user-consent-needed = Vous n’avez pas encore approuvé { $app }
    .name = Votre consentement est nécessaire
    .clause = Vous n’avez pas encore accepté les autorisations, et vous pouvez le faire vous-même.
    .explanation =
        Microsoft demande une fois à chaque personne si { $app } peut utiliser les autorisations nécessaires. Pour vous,
        cette question reste ouverte.
    .both-readings =
        Microsoft ne dit pas si vous pouvez approuver { $app } vous-même. Si sa page ne vous permet pas d’accepter, un
        administrateur doit le faire.
    .step-1 = Reconnectez-vous et acceptez les autorisations sur la page de Microsoft.
    .step-2 = Si cette page dit qu’un administrateur doit approuver, transmettez la demande à votre administrateur.

gate-admin-consent-needed = Un administrateur doit approuver { $app }
    .name = Approbation administrateur nécessaire
    .clause = Seul un administrateur de votre organisation peut approuver cette application.
    .explanation =
        Dans votre organisation, seuls les administrateurs peuvent approuver ce que demande { $app }. C’est le réglage
        habituel pour les applications qui utilisent des calendriers ; votre compte n’a aucun problème.
    .both-readings =
        Microsoft ne dit pas laquelle de ces deux choses s’est produite : seul un administrateur peut approuver { $app }
        ici, ou bien l’approbation n’a pas été donnée sur la page de Microsoft. Si vous avez vu « Approbation
        administrateur nécessaire » (Need admin approval), c’est le premier cas.
    .step-1 = Transmettez la demande : votre administrateur reçoit un lien qui montre ce qui est demandé et pourquoi.
    .step-2 = Si vous êtes vous-même administrateur, ouvrez ce lien et approuvez pour l’organisation.

gate-admin-request-pending = Une demande d’approbation est en attente
    .name = Approbation en attente
    .clause = Une demande pour cette application attend déjà chez votre administrateur.
    .explanation =
        Votre organisation a son propre formulaire pour demander à un administrateur d’approuver une application.
        Microsoft ne communique pas le résultat à { $app }.
    .step-1 = Envoyez le formulaire avec une justification, si ce n’est pas déjà fait.
    .step-2 =
        Demandez à un réviseur de regarder sous Applications d’entreprise (Enterprise applications), Admin consent
        requests. L’e-mail de Microsoft vous indique le résultat.
    .step-3 = Revenez ensuite et vérifiez de nouveau.

gate-consent-declined = Les autorisations n’ont pas été acceptées
    .name = Consentement refusé
    .clause = Quelqu’un a choisi Annuler sur la page de Microsoft.
    .explanation = Quelqu’un a choisi Annuler sur la page de Microsoft. Rien n’a été accordé et rien n’a été modifié.
    .both-readings =
        Microsoft ne dit pas laquelle de ces deux choses s’est produite : quelqu’un a choisi Annuler, ou bien seul un
        administrateur peut approuver { $app } ici. Si vous avez vu « Approbation administrateur nécessaire » (Need
        admin approval), c’est le second cas.
    .step-1 = Lisez à quoi sert chaque autorisation, puis réessayez quand vous le souhaitez.
    .step-2 =
        Si la page de Microsoft ne vous permettait pas d’accepter, un administrateur doit approuver : transmettez-lui la
        demande.

gate-publisher-or-risk-block = Microsoft laisse cette décision à un administrateur
    .name = Blocage lié à l’éditeur ou à un risque
    .clause = Microsoft retient l’application à cause de son éditeur ou d’un signe de risque.
    .explanation =
        Microsoft a jugé la demande trop risquée pour qu’une personne l’approuve seule, le plus souvent parce que
        l’éditeur de { $app } n’est pas encore vérifié.
    .step-1 = Transmettez la demande : un administrateur qui fait confiance à l’éditeur peut tout de même approuver.
    .step-2 = Le fournisseur de { $app } peut faire vérifier son identité d’éditeur par Microsoft, ce qui lève le blocage pour tout le monde.

gate-app-not-in-tenant = Votre organisation ne connaît pas encore { $app }
    .name = Application absente de l’organisation
    .clause = L’application n’a jamais été ajoutée à votre organisation.
    .explanation =
        Microsoft ne trouve aucune entrée pour { $app } dans cette organisation. Elle y est ajoutée la première fois
        qu’un administrateur approuve.
    .both-readings =
        Trois causes se ressemblent : personne n’y a encore approuvé { $app }, vous vous êtes connecté à une autre
        organisation que prévu, ou votre organisation se trouve dans un autre cloud Microsoft que { $app }. « Vérifiez
        le domaine de votre organisation », sur la première page de ce portail, dit si c’est la dernière.
    .step-1 = Transmettez la demande : l’approbation ajoute { $app } à l’organisation.
    .step-2 =
        Si l’approbation avait déjà été donnée, indiquez au support à quelle organisation vous vous êtes connecté ;
        l’adresse ou le cloud est peut-être erroné.

gate-app-disabled = { $app } : connexion désactivée dans votre organisation
    .name = Application désactivée
    .clause = Un administrateur a désactivé l’application.
    .explanation =
        Un administrateur a désactivé { $app }, ou bloqué une demande à son sujet, ce qui a le même effet. Une nouvelle
        approbation ne lève pas ce blocage.
    .step-1 =
        Un administrateur ouvre Applications d’entreprise (Enterprise applications), { $app }, Properties et règle
        « Enabled for users to sign in » sur Yes.
    .step-2 = Ensuite, reconnectez-vous.

gate-user-not-assigned = Vous n’êtes pas sur la liste des personnes autorisées à utiliser { $app }
    .name = Personne non affectée
    .clause = L’application n’est ouverte qu’aux personnes qu’un administrateur y a affectées.
    .explanation =
        Votre organisation n’ouvre { $app } qu’aux personnes affectées. C’est indépendant de l’approbation des
        autorisations.
    .step-1 =
        Un administrateur ouvre Applications d’entreprise (Enterprise applications), { $app }, Users and groups, et
        affecte votre compte ou un groupe dont vous êtes membre direct.
    .step-2 = Autre possibilité : l’administrateur y ouvre Properties et règle « Assignment required » sur No.

gate-conditional-access = Une stratégie de sécurité de votre organisation refuse cette connexion
    .name = Accès conditionnel
    .clause = Une stratégie d’accès conditionnel de votre organisation refuse la connexion.
    .explanation =
        Une stratégie d’accès conditionnel ou de sécurité n’autorise pas cette connexion, par exemple à cause de
        l’appareil ou du lieu. Approuver { $app } n’y change rien.
    .step-1 = Essayez depuis un appareil géré par votre organisation.
    .step-2 =
        Un administrateur trouve la stratégie dans le journal des connexions, onglet Accès conditionnel (Conditional
        Access), à l’aide de l’ID de corrélation et de l’heure affichés ici.

gate-mfa-required = Microsoft veut que vous prouviez de nouveau votre identité
    .name = Second facteur nécessaire
    .clause = Un second facteur ou une connexion plus récente est nécessaire.
    .explanation = Un second facteur ou une connexion plus récente est nécessaire pour que { $app } puisse continuer.
    .step-1 = Reconnectez-vous et suivez les instructions de Microsoft.
    .step-2 = Si vous ne pouvez pas inscrire de second facteur, adressez-vous à votre administrateur.

gate-wrong-account-type = Ce compte ne convient pas
    .name = Compte inadapté
    .clause = C’est un compte personnel ou invité, ou il appartient à une autre organisation.
    .explanation =
        Vous vous êtes connecté avec un compte personnel, un compte invité, un compte d’une autre organisation ou un
        compte inutilisable.
    .step-1 = Reconnectez-vous et choisissez votre compte professionnel de l’organisation à connecter.
    .step-2 =
        Si c’est bien le compte utilisé, demandez à son administrateur s’il est activé et membre de l’organisation.

gate-cross-tenant-policy = Une règle entre organisations ou de votre réseau s’y oppose
    .name = Stratégie entre locataires
    .clause = Votre organisation restreint l’accès aux applications d’autres organisations.
    .explanation =
        Votre réseau, votre organisation ou l’autre organisation limite les organisations auxquelles on peut se
        connecter.
    .step-1 = Essayez depuis un autre réseau, si votre organisation le permet.
    .step-2 = Un administrateur vérifie les paramètres d’accès entre locataires et les restrictions de locataire.

gate-redirect-mismatch = { $app } est mal configuré : l’adresse de retour
    .name = Adresse de retour
    .clause = L’adresse de retour de l’application n’est pas inscrite.
    .explanation =
        Microsoft ne connaît pas l’adresse à laquelle vous renvoyer. Seul le fournisseur de { $app } peut y remédier. Si
        cela s’est produit à la fin d’une approbation, celle-ci a pu être enregistrée malgré tout.
    .step-1 = Envoyez les détails affichés ici au support du fournisseur.
    .step-2 = S’il s’agissait d’une approbation, vérifiez si elle est en place.

gate-vendor-credential = { $app } n’a pas pu prouver son identité à Microsoft
    .name = Identification du fournisseur
    .clause = Le secret ou le certificat de l’application est erroné ou a expiré.
    .explanation =
        Le secret ou le certificat du fournisseur est erroné ou a expiré. Ni votre compte ni votre organisation ne sont
        en cause.
    .step-1 = Envoyez les détails affichés ici au support du fournisseur et réessayez plus tard.

gate-wrong-tenant-or-cloud = Cette organisation est introuvable
    .name = Locataire ou cloud erroné
    .clause = L’organisation n’y est pas connue, ou se trouve dans un autre cloud Microsoft.
    .explanation =
        Microsoft ne connaît ici aucune organisation de ce nom. Le domaine est peut-être mal écrit, n’utilise pas
        Microsoft ou appartient à un autre cloud Microsoft, comme celui de l’administration américaine ou de la Chine.
    .step-1 = Vérifiez le domaine, ou connectez-vous avec votre adresse professionnelle et laissez Microsoft trouver l’organisation.
    .step-2 =
        Si votre organisation se trouve dans un autre cloud Microsoft, demandez au fournisseur si { $app } y est
        proposé.

gate-other-cloud = Votre organisation se trouve dans un autre cloud Microsoft
    .explanation =
        Les comptes de { $domain } se trouvent dans { $cloud }. { $app } n’y est pas inscrit, et les comptes d’un cloud
        Microsoft ne peuvent pas se connecter aux applications d’un autre. Rien dans votre organisation ne peut y
        changer quelque chose. Vous n’y êtes pour rien.
    .step-1 = Demandez au fournisseur si { $app } est proposé pour { $cloud }.
    .step-2 = Si vous avez aussi un compte dans une autre organisation, connectez-vous avec celui-ci.

gate-app-registration-wrong = { $app } est mal configuré chez Microsoft
    .name = Inscription de l’application
    .clause = L’inscription de l’application demande quelque chose qui n’existe pas.
    .explanation =
        L’inscription ou les autorisations demandées ne conviennent pas. Seul le fournisseur de { $app } peut y
        remédier.
    .step-1 = Recommencez depuis le début ; un lien ou un onglet ancien peut en être la cause une fois.
    .step-2 = Si cela se reproduit, envoyez les détails affichés ici au support du fournisseur.

gate-service-missing-in-tenant = Il manque à votre organisation un service dont { $app } a besoin
    .name = Service manquant
    .clause = Votre organisation n’a pas le service auquel l’application s’adresse.
    .explanation =
        { $app } travaille avec un service Microsoft auquel cette organisation n’est pas abonnée ou qu’elle a désactivé.
    .step-1 = Un administrateur attribue la licence du service ou l’active.
    .step-2 = Ensuite, un administrateur approuve de nouveau { $app }.

gate-session-expired = Votre connexion a expiré
    .name = Session expirée
    .clause = La connexion a pris trop de temps et a expiré.
    .explanation = La connexion est trop ancienne, a déjà été utilisée ou a pris fin, par exemple à cause d’un nouveau mot de passe.
    .step-1 = Reconnectez-vous.

gate-microsoft-transient = Microsoft n’a pas pu le faire pour l’instant
    .name = Panne passagère chez Microsoft
    .clause = Microsoft a une panne passagère.
    .explanation = Microsoft a signalé une panne passagère. Il n’y a rien à modifier.
    .step-1 = Attendez une demi-minute et réessayez.
    .step-2 =
        Si cela persiste, consultez la page d’état des services de Microsoft ou envoyez les détails affichés ici au
        support.

gate-unknown = Microsoft a refusé, pour une raison que nous ne connaissons pas
    .name = Inconnu
    .clause = La cause nous est inconnue.
    .explanation =
        Nous ne connaissons pas cette réponse de Microsoft, et nous ne voulons pas deviner. Le support a besoin des
        détails ci-dessous.
    .step-1 = Réessayez une fois depuis le début.
    .step-2 = Si cela se reproduit, envoyez les détails affichés ici au support.
