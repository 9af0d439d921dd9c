# La page de l’administrateur et ce qui s’y rattache.

admin-lead-in = Pour l’administrateur de l’organisation { $organisation }
admin-title-decide = Approuver { $app } pour { $organisation } ?
admin-title-expired = Ce lien a expiré
admin-title-on-its-way = L’approbation de { $app } est en route
admin-title-proven = { $app } : approbation accordée pour { $organisation }
admin-title-declined = { $app } : demande refusée
admin-title-failed = L’approbation de { $app } n’a pas fonctionné

# La liste des étapes.
admin-steps = Votre parcours sur cette page
admin-steps-hint = Ce que vous avez fait est conservé avec ce lien. Vous pouvez continuer plus tard, aussi sur un autre ordinateur.
admin-step-look = Voir ce qui est demandé
admin-step-check = Vérifier votre compte (facultatif)
admin-step-approve = Approuver sur la page de Microsoft
admin-step-approve-declined = Refusé
admin-step-approve-failed = L’approbation n’a pas fonctionné
admin-step-proof = Voir la preuve
admin-step-proof-failed = L’approbation n’est jamais arrivée
admin-step-control = Garder le contrôle (facultatif)
admin-step-skipped = Non fait
admin-step-sent = Vous êtes allé sur la page de Microsoft le { $time }. Aucune réponse n’est revenue depuis.
admin-step-approved = Microsoft a signalé l’approbation le { $time }.
admin-step-seen = Vu le { $time }.
admin-step-everybody = Pour toute l’organisation, comme indiqué le { $time }
admin-step-assigned = Pour les personnes affectées seulement, comme indiqué le { $time }

# Ce qui identifie la demande.
admin-fact-requester = Demandé par
admin-fact-app = Application
admin-fact-publisher = Éditeur
admin-fact-verified = Vérifié par Microsoft
admin-fact-not-verified = Non vérifié par Microsoft
admin-fact-client-id = ID d’application
admin-fact-organisation = Organisation
admin-fact-tenant = Locataire
admin-fact-valid = Lien valable jusqu’au

admin-safety =
    <strong>Ceci n’est pas un lien de connexion : l’ouvrir ne connecte personne.</strong> Vous ne vous connectez que sur
    la page de Microsoft, à l’adresse <code>{ $host }</code>. Comparez le nom et l’ID d’application avec ce que
    Microsoft y affiche. { $publisher } ne demande jamais votre mot de passe.
admin-jump = Aller directement à votre décision

admin-asks = Ce que demande { $app }
admin-asks-text =
    Tout est délégué : l’application n’agit qu’au nom de la personne connectée, et jamais au-delà de ce que cette
    personne peut faire.
admin-cannot = Ce qu’elle ne pourra pas faire

# Qui peut approuver.
admin-roles = Qui peut approuver
admin-roles-text =
    L’un de ces rôles dans votre locataire. Le premier suffit : { $app } ne demande que des autorisations déléguées, et
    les administrateurs d’application peuvent les approuver. Seules les autorisations qu’une application utilise sans
    personne connectée demandent davantage.
admin-roles-custom = Un rôle personnalisé ayant le droit d’accorder ces autorisations convient aussi.
admin-roles-none = Je n’ai aucun de ces rôles
    .pass-on =
        Transmettez ce lien à quelqu’un qui en a un. Il fonctionne pour toute personne qui l’a, et rien n’est perdu :
        cette page lui montre où vous vous êtes arrêté.
    .pim =
        Votre organisation attribue les rôles pour une durée limitée (Privileged Identity Management) ? Activez d’abord
        le vôtre, déconnectez-vous de Microsoft, reconnectez-vous et revenez.
    .ask =
        Vous ne savez pas qui en a un ? Regardez dans le Centre d’administration Entra sous <strong>Entra ID > Roles &
        admins</strong>, ou demandez aux personnes qui s’occupent de votre Microsoft 365.

admin-next = Ce qui se passe quand vous approuvez
admin-next-go =
    Vous allez sur la page de consentement de Microsoft, à l’adresse <code>{ $host }</code>, uniquement pour le
    locataire de { $organisation }, et vous vous y connectez.
admin-next-accept = Microsoft affiche les mêmes autorisations. Vous acceptez ou annulez.
admin-next-back =
    Vous revenez ici. Une seconde connexion, silencieuse, nous montre que l’approbation est vraiment arrivée. S’il
    manque quelque chose, cette page le dit.
admin-next-people =
    Dès lors, ces autorisations ne sont plus demandées aux personnes de votre organisation. Cela ne connecte personne :
    chacun se connecte encore et relie son propre calendrier.

# Le compte, avant le consentement.
admin-check = Vérifier avant d’y aller
admin-check-text =
    Nous pouvons demander à Microsoft quel compte ce navigateur utiliserait et si son rôle suffit. Cela ne connecte
    personne ici, n’accorde rien, et nous ne conservons pas le nom.
admin-check-button = Vérifier avant d’approuver
admin-check-again = Vérifier de nouveau
admin-check-private =
    Plusieurs comptes ? Ouvrez ce lien dans une fenêtre privée : seul compte alors celui avec lequel vous vous
    connectez.
admin-check-sign-in = Choisir un compte et le vérifier
    .hint =
        Microsoft affiche sa page de connexion et vous demande peut-être de laisser { $app } savoir qui vous êtes. Cela
        ne vaut que pour vous et n’est pas une approbation.
admin-check-at = Vu le { $time }
admin-check-member-admin = Un compte de { $organisation } est connecté, avec le rôle { $role }. Cela suffit.
admin-check-member-other =
    Un compte de { $organisation } est connecté. Microsoft ne lui indique aucun rôle qui permette d’approuver. Un rôle
    personnalisé le pourrait encore, et un rôle à activer d’abord n’apparaît pas.
admin-check-member-unknown =
    Un compte de { $organisation } est connecté. Microsoft n’indique pas ses rôles ; la page de Microsoft montrera s’il
    peut approuver.
admin-check-guest-admin =
    Un compte invité de { $organisation } est connecté, avec le rôle { $role } dans cette organisation. Cela suffit.
    Est-ce bien le compte voulu ?
admin-check-guest =
    Un compte invité de { $organisation } est connecté. Les invités peuvent rarement approuver. Utilisez un compte de
    l’organisation elle-même.
admin-check-unnamed =
    Un compte connu de { $organisation } est connecté. Microsoft ne dit ni à qui il est ni quels rôles il a tant qu’il
    n’a pas été utilisé une fois pour { $app }.
admin-check-elsewhere =
    Un compte d’une autre organisation, ou un compte personnel, est connecté. Une approbation donnée avec ce compte ne
    vaudrait pas pour { $organisation }.
admin-check-several = Plusieurs comptes sont connectés, et Microsoft n’en a choisi aucun.
admin-check-nobody = Personne n’est connecté à Microsoft dans ce navigateur. Vous pourrez vous connecter au moment d’approuver.
admin-check-unknown = Impossible de dire qui est connecté.
admin-check-name = Il s’agit du compte <strong>{ $account }</strong>.
admin-check-switch =
    Ouvrez ce lien dans une fenêtre privée, ou choisissez <strong>Use another account</strong> (Utiliser un autre
    compte) sur la page de Microsoft.
admin-check-app-present = { $app } se trouve déjà dans votre locataire. L’approbation ajoute ce qui manque.
admin-check-app-off =
    { $app } se trouve dans votre locataire, mais la connexion y est désactivée. Avant d’approuver, activez-la sous
    <strong>Entra ID > Enterprise apps > { $app } > Properties > Enabled for users to sign-in</strong>.
admin-check-app-assigned =
    { $app } se trouve dans votre locataire et n’admet que les personnes affectées. Ce compte n’en fait pas partie. Vous
    pouvez approuver malgré tout ; les personnes qui doivent l’utiliser devront être affectées.
admin-check-app-absent = { $app } ne se trouve pas encore dans votre locataire. L’approbation l’y ajoute.
admin-check-app-unknown = Impossible de dire si { $app } se trouve déjà dans votre locataire.
admin-check-code = Code de Microsoft, pour le support : <code>{ $code }</code>

# La décision.
admin-decide = Votre décision
admin-grant = Examiner et accorder sur la page de Microsoft
admin-grant-hint = Vous êtes connecté à Microsoft avec un autre compte ? Ouvrez d’abord ce lien dans une fenêtre privée.
admin-ways-hint = Pas de bouton aujourd’hui ? <a>Autres façons d’approuver</a>, avec des commandes à copier.
admin-decline = Refuser
    .text = Rien n’est accordé. La personne qui a fait la demande en est informée, avec votre raison si vous en donnez une.
    .button = Refuser la demande
admin-why = Pour quelle raison ?
admin-why-not-me = Je ne suis pas la bonne personne
admin-why-no = Nous ne voulons pas de cette application
admin-why-questions = J’ai d’abord besoin d’en savoir plus
admin-why-who = Qui est la bonne personne ? (facultatif)
    .hint = Un nom ou une équipe, pour que la personne qui a fait la demande sache à qui envoyer le lien.
admin-reason = Raison (facultatif)
    .hint = La personne qui a fait la demande la voit.
admin-declined-not-me = Je ne suis pas la bonne personne pour cela.
admin-declined-not-me-ask = Je ne suis pas la bonne personne pour cela. Adressez-vous à : { $who }.
admin-declined-no = Nous ne voulons pas de cette application.
admin-declined-questions = J’ai besoin d’en savoir plus avant de décider.
admin-questions = Des questions d’abord ? Écrivez à

# Après la décision.
admin-expired =
    Il était valable jusqu’au { $time }. Rien n’a été accordé. Si la demande tient toujours, demandez un nouveau lien à
    { $name }.
admin-wait = En route
    .sentence = Microsoft a signalé votre approbation il y a { $elapsed }. Elle n’est pas encore arrivée dans de nouveaux jetons.
    .normal =
        C’est normal : Microsoft diffuse les approbations dans ses systèmes, en général en quelques secondes et au plus
        tard en une heure. Vous n’avez pas à attendre ; nous continuons de regarder là où nous le pouvons.
    .next = Prochaine vérification : { $time }
    .hint = « Vérifier maintenant » vous connecte en silence si votre session Microsoft le permet, et ne modifie rien.
admin-check-now = Vérifier maintenant
admin-good = Approuvé et prouvé
    .sentence = Nous avons vu un nouveau jeton de { $organisation } avec toutes les autorisations.
    .at = Vu le
    .role = Rôle de la personne
    .issued = Autorisations délivrées
    .people =
        Les personnes de votre organisation peuvent maintenant connecter leur propre calendrier. { $name } le voit sur
        la page de la demande. Dans votre journal d’audit, c’est l’entrée « Consent to application ».
    .report = Afficher ce que Microsoft répond vraiment
admin-surplus =
    Votre locataire accorde aussi <code>{ $scopes }</code>, qui n’est pas demandé ici. Cela vient d’une approbation
    antérieure ; vous pouvez la révoquer.
admin-no = Refusé
    .sentence = Rien n’a été accordé, et la personne qui a fait la demande le voit sur sa page.
    .again = Vous pouvez encore changer d’avis ci-dessous.
    .reason = { $time } : « { $reason } »
admin-bad = Cela n’a pas fonctionné
    .other-tenant = Réessayez dans une fenêtre privée et connectez-vous avec un compte de cette organisation.
    .error = Vous pouvez réessayer ci-dessous. Si le même échec se produit, envoyez cette page au support.
    .never-arrived =
        Regardez les autorisations de l’application dans le Centre d’administration Entra (chemin ci-dessous), puis
        accordez encore une fois.
admin-explained = <strong>{ $title }</strong> – { $explanation }
admin-looked = Nous avons regardé le { $time }, et l’approbation n’y était pas encore. { $shortfall }

# Ensuite.
admin-control = Garder le contrôle
admin-control-limit = Limiter à un groupe
    .text =
        Approuvez, puis ouvrez <strong>Entra ID > Enterprise apps > { $app } > Properties</strong>, réglez
        <strong>Assignment required</strong> sur Yes et ajoutez des personnes ou des groupes sous <strong>Users and
        groups</strong>. Les groupes exigent Entra ID P1 ou P2, et les groupes imbriqués ne comptent pas.
    .more = <a>La même chose pas à pas, et sous forme de commandes</a>
admin-control-revoke = Révoquer
    .text =
        Ouvrez <strong>Entra ID > Enterprise apps > { $app } > Permissions</strong> et choisissez
        <strong>Revoke</strong> sous l’onglet <strong>Admin consent</strong>, ou supprimez l’application d’entreprise.
        Les jetons déjà délivrés prennent fin d’eux-mêmes, en général en une heure environ.
    .more = <a>Pour tout le monde, pour une personne ou pour toute l’application : toutes les façons</a>
admin-control-ways = Approuver autrement
    .text =
        Dans le Centre d’administration Entra, avec Microsoft Graph PowerShell, Azure CLI ou de simples requêtes : pour
        tout le monde ou pour une personne. <a>Autres façons d’approuver</a>
admin-control-inspect = Vérifier la situation de l’application dans votre organisation
    .text =
        Si vous le souhaitez, laissez-nous regarder les données de votre organisation : si { $app } y est actif, pour
        qui, ce qui est accordé et quelles demandes attendent. Cela demande une connexion à part, avec des autorisations
        de lecture. <a>Voir ce que nous regarderions</a>.
admin-portal-apps = Toutes les applications d’entreprise
admin-portal-requests = Demandes de consentement administrateur
admin-portal-consent = Paramètres de consentement utilisateur
