# Une fiche de deux pages imprimées pour un administrateur qui veut connaître les risques avant de décider.

security-title = { $app } : fiche de sécurité
security-lead = Ce que signifierait une approbation pour { $organisation }, en bref. Établi le { $at }.
security-download = Enregistrer comme fichier
security-offer = Des doutes ? La <a>fiche de sécurité</a> dit en bref ce que { $app } peut lire ou non, ce qui est enregistré et comment révoquer l’approbation.
security-back = Retour à la demande

security-who = Qui demande
    .app = Application
    .client-id = ID d’application (client)
    .publisher = Éditeur
    .verified = { $publisher }, présenté par Microsoft comme éditeur vérifié
    .unverified = { $publisher }, non présenté par Microsoft comme éditeur vérifié
    .purpose = Dans quel but
    .requester = Demandé par
    .self-declared = L’éditeur et sa vérification sont indiqués ici par { $publisher }. La page de consentement de Microsoft montre ce que Microsoft sait : comparez les deux.

security-may = Ce que l’application peut faire ou non
    .delegated =
        Toutes les autorisations sont déléguées : { $app } n’agit que pour une personne qui s’est connectée, et jamais
        au-delà de ce que cette personne peut faire. Cette demande ne contient aucune autorisation d’application ; rien
        ne s’exécute donc dans votre locataire sans une personne qui s’est connectée. Après une connexion, { $app } peut
        continuer pour cette personne en son absence (<code>offline_access</code>).
    .delegated-online =
        Toutes les autorisations sont déléguées : { $app } n’agit que pour une personne qui s’est connectée, et jamais
        au-delà de ce que cette personne peut faire. Cette demande ne contient aucune autorisation d’application.
    .permission = Autorisation
    .allows = Permet
    .not = Ne permet pas
    .why = Pourquoi
    .whole-tenant = Une approbation pour l’organisation permet à toute personne qui en fait partie de se connecter à { $app } sans nouvelle question ; à elle seule, elle ne connecte personne.

security-data = Où les données sont traitées
    .vendor = Comment { $publisher } traite les données de calendrier que lit { $app } : <a>déclaration de confidentialité</a>.
    .vendor-none = { $publisher } n’a indiqué ici aucun lien vers une déclaration de confidentialité. Demandez-la avant de décider.
    .terms = <a>Conditions d’utilisation ({ $publisher })</a>
security-portal = Ce que ce portail fait et enregistre
    .check =
        Ce portail n’est pas { $app }. Après votre approbation, il vous connecte une fois, sans afficher de page si
        votre session le permet, pour voir dans de nouveaux jetons que l’approbation est arrivée. Il adresse ensuite en
        votre nom quelques requêtes à Microsoft Graph, tout au plus en lecture, pour voir quelle autorisation répond. Il
        ne crée rien dans votre calendrier.
    .keeps =
        Il conserve : qui a fait la demande, où elle en est, quand le lien a été ouvert et avec quel type de navigateur,
        les empreintes (hachages) des liens, le résultat de la vérification (quelle autorisation a répondu et comment,
        où se trouve la boîte aux lettres, les ID de requête de Microsoft), votre nom et votre nom de connexion, et un
        journal des actions.
    .never =
        Il ne conserve ni mots de passe, ni jetons d’accès, ni adresses réseau, ni objets, invités, lieux ou textes
        d’entrées de calendrier.
    .long = Les demandes, les rapports et le journal sont conservés jusqu’à ce que { $publisher } les efface ; demandez-le à l’adresse ci-dessous. <a>Tout ce qui est enregistré</a>

security-limit = Comment limiter l’accès
    .text =
        Dans le Centre d’administration Entra, ouvrez <strong>Entra ID > Enterprise apps > { $app } >
        Properties</strong>, réglez <strong>Assignment required</strong> sur <strong>Yes</strong> et ajoutez des
        personnes ou des groupes sous <strong>Users and groups</strong>. Les groupes exigent Entra ID P1 ou P2 ; les
        groupes imbriqués ne comptent pas.

security-revoke = Comment révoquer l’approbation
    .text =
        Ouvrez <strong>Entra ID > Enterprise apps > { $app } > Permissions</strong> et choisissez
        <strong>Revoke</strong> sous l’onglet <strong>Admin consent</strong>, ou supprimez l’application d’entreprise.
        Les jetons délivrés auparavant prennent fin d’eux-mêmes, en général en une heure environ.

security-link = À propos du lien
    .text = Le lien que vous avez reçu n’est pas un lien de connexion. L’ouvrir, ou ouvrir cette fiche, ne connecte personne et n’autorise rien. Il fonctionne jusqu’au { $until } et peut être retiré par la personne qui a fait la demande.
    .closed = Le lien que vous avez reçu n’est pas un lien de connexion. L’ouvrir, ou ouvrir cette fiche, ne connecte personne et n’autorise rien. Cette demande est close.

security-contact = Des questions ? Écrivez à
