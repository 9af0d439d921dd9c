# Pages derrière celle de l’administrateur : autres façons d’approuver, limiter à un groupe, révoquer.

ways-back = Retour à la demande
ways-title = Autres façons d’approuver { $app }
ways-lead =
    La page de consentement de Microsoft est le chemin le plus court. Ceux-ci mènent au même résultat, pour le locataire
    de { $organisation }. Quel que soit votre choix : revenez ensuite ici et choisissez « Vérifier maintenant ».
ways-check = L’approbation est-elle arrivée ?
    .text =
        « Vérifier maintenant » cherche l’approbation dans un nouveau jeton. Cela vous connecte en silence si votre
        session Microsoft le permet, et ne modifie rien. Microsoft peut avoir besoin de quelques minutes, une heure au
        maximum.
ways-check-done = Tout est déjà prouvé. Il n’y a plus rien à approuver.
ways-one-person-note =
    Une approbation pour une personne n’est pas une approbation pour l’organisation : cette page reste alors ouverte, et
    cette personne peut se connecter.

ways-portal = Dans le Centre d’administration Entra
    .open = Ouvrez <strong>Entra ID > Enterprise apps > { $app } > Permissions</strong>.
    .grant = Choisissez <strong>Grant admin consent</strong> et connectez-vous.
    .missing =
        { $app } ne figure pas dans la liste ? Alors votre locataire ne contient pas encore l’application. Prenez la
        page de consentement de Microsoft ou l’une des commandes ci-dessous, qui l’ajoutent.
    .static =
        Le bouton demande ce qu’énumère l’inscription de l’application. Si c’est moins que ce que montre cette page,
        « Vérifier maintenant » indique ce qui manque.
ways-workflow = Les demandes propres à votre organisation
    .text =
        Si votre organisation permet de demander des applications, les demandes attendent sous <strong>Entra ID >
        Enterprise apps > Admin consent requests > My Pending</strong>, chez les personnes désignées comme réviseurs.
    .review =
        Ouvrez la demande, choisissez <strong>Review permissions and consent</strong> et approuvez. Un réviseur a aussi
        besoin de l’un des rôles qui peuvent approuver.
    .block =
        <strong>Deny</strong> permet de redemander ; <strong>Block</strong> ajoute l’application au locataire et la
        désactive.

ways-everybody = Pour tout le monde, par commande
    .text =
        Chacune de ces méthodes ajoute { $app } au locataire en cas d’absence, garde ce qui avait été accordé et montre
        à la fin ce qui est accordé. Elles agissent aussitôt, et aucune page ne redemande confirmation.
ways-person = Pour une seule personne, par commande
    .text = Seule cette personne peut alors utiliser { $app }. Recommencez pour les autres.
    .known = Le texte est rempli pour { $name }.
    .unknown = Mettez le nom de connexion de la personne à la place de <code>PERSON@YOUR-DOMAIN</code>.
ways-powershell = Microsoft Graph PowerShell
    .hint = Nécessite le module <code>Microsoft.Graph</code>, PowerShell 7 ou 5.1 et un rôle qui peut approuver.
ways-azure-cli = Azure CLI
    .hint = Pour un shell POSIX comme Bash ; Azure Cloud Shell contient tout.
ways-graph = Requêtes à Microsoft Graph
    .hint =
        Pour Graph Explorer ou votre propre outil, l’une après l’autre. Les mots en majuscules sont des ID donnés par la
        réponse à une requête précédente ; une ligne avec <code>#</code> dit laquelle, ou quand la requête est
        nécessaire.
ways-requests =
    Elles utilisent les autorisations <code>Application.ReadWrite.All</code> et
    <code>DelegatedPermissionGrant.ReadWrite.All</code>.

limit-title = Limiter { $app } à certaines personnes
limit-lead =
    Il n’existe pas d’approbation pour un groupe. Approuvez pour l’organisation, puis n’admettez que les personnes
    affectées à l’application.
limit-order =
    Faites-le juste après l’approbation, ou avant si { $app } se trouve déjà dans votre locataire : entre les deux, tout
    le monde peut se connecter.
limit-portal = Dans le Centre d’administration Entra
    .required =
        Ouvrez <strong>Entra ID > Enterprise apps > { $app } > Properties</strong>, réglez <strong>Assignment
        required?</strong> sur <strong>Yes</strong> et enregistrez.
    .assign =
        Ouvrez <strong>Users and groups > Add user/group</strong>, choisissez des personnes ou des groupes et
        affectez-les.
    .notes =
        Les groupes exigent Entra ID P1 ou P2. Les membres d’un groupe contenu dans le groupe ne comptent pas. Les
        Global Administrators peuvent se connecter sans être affectés.
limit-commands = Par commande
    .text = Mettez le nom du groupe à la place de <code>NAME OF THE GROUP</code>.
    .roles =
        Ces commandes affectent l’accès par défaut. Si { $app } a ses propres rôles, choisissez-en un plutôt dans le
        Centre d’administration Entra.
    .requests =
        Elles utilisent les autorisations <code>Application.ReadWrite.All</code>,
        <code>AppRoleAssignment.ReadWrite.All</code> et <code>Group.Read.All</code>.
limit-after = Une personne non affectée voit AADSTS50105 chez Microsoft. Ce portail l’explique quand on colle ce texte.
limit-decide = Le noter dans la liste de vos étapes
    .text = Nous ne vérifions pas si c’est le cas. C’est pour vous, et pour les collègues qui ont ce lien.
    .everybody = Tout le monde peut l’utiliser
    .assigned = Limité aux personnes affectées

revoke-title = Révoquer l’approbation de { $app }
revoke-lead =
    Vous pouvez la révoquer à tout moment, et vous n’avez pas besoin de nous : l’approbation est une donnée de votre
    propre locataire.
revoke-effect = Ce qui se passe alors
    .tokens =
        { $app } ne reçoit plus de jetons pour ces autorisations. Les jetons déjà délivrés prennent fin d’eux-mêmes, en
        général en une heure environ.
    .people = Les personnes voient de nouveau la page d’approbation de Microsoft, ou vous demandent une nouvelle approbation.
    .again =
        La révocation n’interdit rien pour la suite : qui peut approuver le peut toujours. Pour interdire l’application,
        désactivez-la plutôt : réglez <strong>Entra ID > Enterprise apps > { $app } > Properties > Enabled for users to
        sign-in</strong> sur <strong>No</strong>.
revoke-portal = Dans le Centre d’administration Entra
    .text =
        Ouvrez <strong>Entra ID > Enterprise apps > { $app } > Permissions</strong>, choisissez l’onglet <strong>Admin
        consent</strong> et <strong>Revoke</strong> pour ce qui doit disparaître.
    .users =
        Ce que des personnes ont accordé pour elles-mêmes figure sous l’onglet <strong>User consent</strong> et ne peut
        pas y être révoqué ; les commandes ci-dessous le permettent.
revoke-everybody = Ce qui a été accordé pour tout le monde
revoke-person = Ce qui a été accordé pour une personne
revoke-app = Toute l’application
    .text =
        Supprime { $app } du locataire, avec toutes les autorisations accordées et toutes les affectations.
        L’application peut être restaurée pendant 30 jours. Dans le Centre d’administration Entra : <strong>Entra ID >
        Enterprise apps > { $app } > Properties > Delete</strong>.
    .requests = L’autorisation <code>Application.ReadWrite.All</code> est nécessaire.
