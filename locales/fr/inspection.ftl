# Un administrateur laisse le portail regarder la situation de l’application dans les données de l’organisation.

# Avant : ce qui est demandé et ce qui est conservé.
inspection-offer-title = Laissez-nous regarder la situation de { $app } dans votre organisation
    .text =
        Un rapport montre ce qu’a obtenu la connexion d’une personne. Les données de votre organisation disent si
        { $app } y est actif, pour qui, et ce qui est accordé pour tout le monde ; seul un administrateur peut nous les
        montrer. C’est facultatif.
inspection-offer-lead-in = Pour un administrateur de { $organisation }
inspection-offer-latest = Le dernier regard date du { $time }. <a>Afficher ce qui a été vu</a>
inspection-not-offered = Ce portail ne le propose pas.
inspection-asked = Ce que Microsoft vous demandera d’autoriser
    .text =
        Des autorisations de lecture, pour une seconde application qui ne sert qu’à cela. Elle agit en votre nom,
        seulement après votre connexion, et ne voit rien que votre propre rôle ne vous montre : Global Reader suffit,
        une fois qu’un administrateur a autorisé l’application.
inspection-kept = Ce qui est lu et ce qui est conservé
    .read = Lu une fois, aussitôt : quelques questions sur { $app } et rien d’autre.
    .answers =
        Conservé : les réponses en bref, la date, l’ID d’objet du compte et les ID de requête de Microsoft. Aucun nom de
        personne, aucun e-mail, aucun calendrier.
    .access =
        Votre accès n’est pas conservé : le jeton reste quelques secondes en mémoire, et aucun jeton durable n’est
        demandé.
    .shown =
        Ce qui a été vu est montré aux personnes de votre organisation qui se sont connectées ici, dans leurs rapports,
        et à l’équipe de support de { $publisher }.
inspection-take-back = Comment révoquer cet accès
    .text =
        Ce que vous autorisez reste accordé à la seconde application jusqu’à ce que vous la supprimiez : ouvrez
        <strong>Entra ID > Enterprise apps</strong>, trouvez-la par son ID d’application et choisissez
        <strong>Delete</strong> sous <strong>Properties</strong>. { $app } continue de fonctionner sans elle.
inspection-offer-start = Se connecter et nous laisser regarder
    .hint =
        Choisissez un compte de cette organisation. Avec un compte sans rôle d’administration, tout sera « non
        vérifié ».
inspection-offer-not-now = Pas maintenant

# Après : ce qui a été vu.
inspection-title = { $app } dans les données de { $organisation }
inspection-lead-in = Ce que votre organisation nous a laissé voir
inspection-seen = Vu le
inspection-all-seen = Rien de ce que nous avons vu n’a besoin d’être modifié.
inspection-part-seen = Rien de ce que nous avons vu n’a besoin d’être modifié, mais tout n’a pas pu être vu.
inspection-nothing-seen = Rien n’a pu être vu ; on ne peut donc rien dire.
inspection-records = Ce que disent les données
inspection-not-checked = Non vérifié
inspection-app = L’application dans l’organisation
inspection-app-not-there = Absente
    .why = Personne n’y a encore consenti.
inspection-app-off-by-microsoft = Désactivée par Microsoft
inspection-app-on = Active
inspection-app-off = Désactivée
    .why = Par un administrateur.
inspection-who = Qui a accès
inspection-who-everybody = Tout le monde ; l’affectation n’est pas exigée.
inspection-who-assigned = Seulement les personnes et groupes affectés.
inspection-assignments-none = Affectations : aucune.
inspection-assignments = Affectations : { $count }.
inspection-assignments-more = Affectations : plus de { $count }.
inspection-granted = Accordé pour tout le monde
inspection-no-graph = Rien de Microsoft Graph.
inspection-other-api = Une autre API (<code>{ $id }</code>) :
inspection-scopes-none = aucune
inspection-personal = Accordé par certaines personnes
inspection-personal-none = rien
inspection-personal-count = { $count }
inspection-personal-more = plus de { $count }
inspection-policies = Stratégies de consentement des personnes
inspection-policies-none = Aucune : personne ne peut consentir pour soi-même.
inspection-reach = Ce à quoi elles permettent de consentir
inspection-reach-open = Ouvert aux personnes :
inspection-reach-kept = Réservé aux administrateurs :
inspection-reach-undecided = Impossible à dire d’après ce que nous lisons :
inspection-workflow = S’adresser à un administrateur
inspection-workflow-off = La page de Microsoft ne propose pas de formulaire pour cela.
inspection-workflow-on = Une demande peut être envoyée sur la page de Microsoft.
inspection-workflow-days =
    Une demande peut être envoyée sur la page de Microsoft. Une demande prend fin après { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }.
inspection-requests = Demandes en attente
inspection-requests-none = Aucune.
inspection-requests-wait = { $count ->
    [one] { $count } en attente
   *[other] { $count } en attente
}

# Microsoft n’a pas laissé entrer la personne.
inspection-refused = Nous n’avons pas pu regarder
    .text = Rien n’a été lu et rien n’a été modifié. Les calendriers ne sont pas concernés.
    .consent =
        Soit quelqu’un a choisi Annuler sur la page de Microsoft, soit le compte ne peut pas accorder ces
        autorisations : il faut pour cela un administrateur de l’organisation.
inspection-refused-again = Retour à ce que nous regarderions
