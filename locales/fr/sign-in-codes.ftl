# Ce que signifient les numéros de la connexion de Microsoft (AADSTS…), dit à la personne qui est bloquée.

## Blocage : wrong-account-type

code-16000 = Le compte connecté n’appartient pas à l’organisation visée.
code-16003 = Votre compte n’a jamais été ajouté à l’organisation visée.
    .action = Autre possibilité : un administrateur de cette organisation invite votre compte.
code-50014 = Une invitation n’a pas encore été acceptée.
    .action = Acceptez l’invitation reçue par e-mail. Un administrateur peut la renvoyer.
code-50020 = Votre compte vient d’une autre organisation et n’est pas connu dans celle qui était visée.
    .action = Autre possibilité : un administrateur de cette organisation invite votre compte.
code-50034 = Il n’y a pas de compte de ce nom dans l’organisation.
    .action = Vérifiez l’orthographe du nom du compte.
code-50057 = Le compte est désactivé.
    .action = Un administrateur active le compte, ou vous en utilisez un autre.
code-50126 = Le nom d’utilisateur ou le mot de passe est erroné.
    .action = Réessayez, ou réinitialisez le mot de passe.
code-51004 = Votre compte ne se trouve pas dans l’annuaire visé.
    .action = Autre possibilité : un administrateur de cette organisation invite votre compte.
code-90072 =
    Un compte externe qui n’est pas membre de l’organisation s’est connecté ; le second facteur de l’organisation ne
    peut donc pas être satisfait.
    .action = Autre possibilité : un administrateur invite votre compte ou corrige la synchronisation des comptes.
code-500200 = Vous avez utilisé un compte Microsoft personnel, alors que seuls les comptes professionnels ou scolaires comptent.
code-500207 = Ce type de compte ne peut pas être utilisé pour le service demandé.
    .action = Le fournisseur de { $app } vérifie quels types de comptes l’application prend en charge.
code-500208 = Le domaine du compte ne correspond pas au type de compte attendu par cette organisation.
code-500571 = Votre compte invité dans cette organisation est désactivé.
    .action = Un administrateur de cette organisation active le compte invité.

## Blocage : redirect-mismatch

code-50011 =
    L’adresse de retour de la requête n’est pas inscrite pour l’application ; la casse, le port et une barre oblique
    finale comptent.
    .action = Le fournisseur inscrit exactement cette adresse et attend quelques minutes.
code-500113 = L’application n’a aucune adresse de retour.
    .action = Le fournisseur inscrit l’adresse de retour.
code-900971 = Aucune adresse de retour n’a été envoyée.
    .action = Le fournisseur envoie et inscrit l’adresse de retour.

## Blocage : conditional-access

code-50053 =
    Le compte est verrouillé après trop de mots de passe erronés, ou la connexion venait d’une adresse connue pour des
    attaques.
    .action = Attendez, ou demandez à un administrateur de regarder le journal des connexions et de débloquer le compte.
code-50131 = Microsoft cite l’appareil, le lieu ou une activité suspecte comme causes possibles.
code-53000 = L’organisation exige un appareil géré et conforme à ses règles, et celui-ci ne l’est pas.
    .action = Autre possibilité : inscrivez cet appareil, si votre organisation le permet.
code-53002 = L’organisation n’autorise que des applications clientes approuvées.
    .action = Un administrateur adapte la stratégie d’accès conditionnel pour { $app }.
code-53003 =
    .action = L’administrateur adapte la stratégie pour { $app } ou pour vous.
code-53004 = Le second facteur n’a pas pu être inscrit, car la connexion semble risquée.
    .action = Inscrivez-le depuis un lieu de confiance, ou demandez à un administrateur de lever le risque.
code-53011 = Vous êtes bloqué à cause d’un risque constaté dans votre organisation d’origine.
    .action = Un administrateur de votre organisation d’origine examine le risque et le lève.
code-530004 = L’organisation exige un appareil conforme et n’accepte pas ce qu’en dit votre organisation d’origine.
    .action = Les administrateurs des deux organisations règlent la confiance dans les revendications d’appareil, ou excluent les invités de la stratégie.
code-530032 =
    .action = L’administrateur examine les stratégies de sécurité de l’organisation.
code-530035 = Les paramètres de sécurité par défaut de l’organisation ont refusé la requête, jugée peu sûre.
    .action = Connectez-vous avec l’authentification moderne et un second facteur.

## Blocage : session-expired

code-50055 = Le mot de passe a expiré.
    .action = Changez le mot de passe, puis reconnectez-vous.
code-50058 = Il n’y avait pas de session permettant une connexion silencieuse. C’est normal là où Microsoft ne peut pas afficher de page.
    .action = Reconnectez-vous sur la page de Microsoft.
code-50140 = Microsoft a demandé s’il fallait rester connecté. C’est normal.
    .action = Répondez à la question et continuez.
code-50173 = La connexion a été révoquée : le mot de passe a changé, ou des sessions ont été fermées.
code-54005 = Le code de connexion avait déjà été utilisé.
code-70000 = La connexion enregistrée n’est pas valable.
code-70008 = Le code de connexion ou le jeton d’actualisation a expiré ou a été révoqué.
code-70043 = L’organisation exige de se connecter plus souvent que l’âge de cette connexion ne le permet.
code-700082 = La connexion enregistrée n’a pas été utilisée depuis trop longtemps ; en général, la limite est de 90 jours.

## Blocage : wrong-tenant-or-cloud

code-50059 = Rien dans la requête ne dit de quelle organisation il s’agit.
    .action = Recommencez avec votre adresse professionnelle ou le domaine de l’organisation.
code-90002 = Aucune organisation de ce nom ou de cet ID n’existe dans ce cloud Microsoft.
code-90038 = L’organisation se trouve dans un autre cloud national.
    .action = Si { $app } est proposé dans ce cloud, recommencez par sa page de connexion dans ce cloud.
code-900021 = L’ID de l’organisation dans l’adresse est vide.
    .action = Recommencez avec un vrai domaine ou un vrai ID.
code-900023 = L’organisation dans l’adresse n’est ni un ID ni un nom de domaine.
    .action = Recommencez avec un vrai domaine ou un vrai ID.
code-900439 = L’application est inscrite dans le cloud de l’administration américaine et a été utilisée depuis le cloud public.
    .action = Recommencez par la page de connexion du cloud de l’administration américaine.

## Blocage : mfa-required

code-50072 = Vous devez configurer un second facteur.
    .action = Reconnectez-vous sur la page de Microsoft et inscrivez le second facteur.
code-50074 = Un second facteur a été demandé et n’a pas été fourni.
code-50076 =
    Une stratégie ou le lieu de la connexion exige un second facteur, et cette requête ne pouvait pas afficher la
    demande.
code-50078 = Le second facteur a été fourni il y a trop longtemps pour la stratégie de l’organisation.
code-50079 = Vous devez inscrire des informations de sécurité pour le second facteur.
    .action = Reconnectez-vous sur la page de Microsoft et inscrivez les informations de sécurité.
code-50158 = Une autre étape a été demandée, comme des conditions d’utilisation ou un second facteur d’un autre fournisseur.

## Blocage : user-not-assigned

code-50105 =
    Votre nom n’est pas sur la liste, et aucun groupe de la liste ne vous compte comme membre direct ; les groupes dans
    des groupes ne comptent pas.

## Blocage : app-registration-wrong

code-50148 = La clé de preuve (PKCE) de la connexion ne correspond pas à celle du début.
code-50194 = L’application n’est inscrite que pour une organisation et a été utilisée depuis une autre.
    .action = Le fournisseur rend l’inscription multilocataire.
code-50196 = La même requête a été envoyée trop souvent en peu de temps.
    .action = Attendez quelques minutes avant de réessayer. Le fournisseur cherche une boucle de redirections.
code-65005 =
    L’application demande un service ou une autorisation que son inscription n’énumère pas ou que cette organisation n’a
    pas.
    .action =
        Le fournisseur ajoute l’autorisation à l’inscription, et le consentement est donné de nouveau. L’organisation
        vérifie qu’elle a une licence pour le service.
code-70011 = La liste des autorisations de la requête est mal formée ou mélange ce qui ne doit pas l’être.
    .action = Le fournisseur corrige la liste.
code-90005 = La requête combine des indications sur le compte qui s’excluent.
code-90008 = Personne n’a consenti, et il manque à l’inscription jusqu’à l’autorisation de se connecter.
    .action = Le fournisseur ajoute User.Read à l’inscription ; le consentement est ensuite donné de nouveau.
code-650053 = Une autorisation de la requête n’existe pas pour le service.
    .action = Le fournisseur corrige le nom de l’autorisation.
code-650054 = L’application demande des autorisations d’un service supprimé ou non disponible ici.
    .action = Le fournisseur retire le service de l’inscription.
code-650056 =
    L’application n’énumère aucune autorisation pour le service, le consentement manque, ou l’ID ou le certificat de
    l’application est erroné.
    .action = Le fournisseur vérifie l’inscription, l’ID et le secret ou certificat ; un administrateur accorde ensuite le consentement.
code-650057 = La requête nomme un service que l’inscription de l’application n’énumère pas.
    .action = Le fournisseur ajoute le service à l’inscription.
code-650059 = L’application n’est inscrite que pour sa propre organisation.
    .action = Le fournisseur ouvre l’inscription à d’autres organisations.
code-700005 = Le code de connexion a été délivré pour le point de terminaison d’une autre organisation que celui auquel il a été envoyé.
code-700022 = Des autorisations de plusieurs services ont été demandées en une seule étape.
    .action = Le fournisseur demande un service à la fois.
code-700023 = Une autorisation n’est pas valable pour un jeton d’accès, ou l’identification a été faite pour un autre cloud.
    .action = Le fournisseur vérifie les autorisations et, avec un certificat, l’audience de l’assertion.
code-700054 = L’application a demandé un jeton d’ID d’une façon que son inscription ne permet pas.
    .action = Le fournisseur utilise le flux de code, ou active les jetons d’ID.
code-900144 = Il manque à la requête une partie obligatoire.
code-7000110 = Le code de connexion ou le jeton d’actualisation appartient à une autre application.
    .action = Le fournisseur utilise l’ID et le secret ou certificat propres à l’application.
code-9002325 = L’adresse de retour est inscrite pour une application de navigateur, et un serveur l’a utilisée.
    .action = Le fournisseur l’inscrit sous la plateforme « Web ».
code-9002332 = L’application est faite pour les comptes professionnels ou scolaires, et la requête est allée au point de terminaison des comptes personnels.
    .action =
        Recommencez depuis { $app } avec un compte professionnel. Si cela se reproduit, envoyez les détails affichés ici
        au support du fournisseur.

## Blocage : admin-consent-needed

code-65001 = Ni vous ni un administrateur n’avez accordé les autorisations demandées.
    .action =
        Si cela a déjà été fait, le support du fournisseur compare les autorisations demandées à celles qui sont
        accordées : en général, il en manque une.
code-90093 = Vous ne pouvez pas accorder au moins l’une des autorisations.
code-90094 = C’est à cause de l’autorisation elle-même ou de la stratégie de l’organisation.
code-90099 = Un administrateur d’un partenaire a utilisé l’application dans l’organisation d’un client où personne n’a encore consenti.
    .action = L’administrateur qui approuve en premier doit être membre de cette organisation.

## Blocage : app-disabled

code-70001 = Microsoft utilise aussi ce numéro quand l’application est introuvable dans l’organisation.
code-1000031 = L’application ne peut pas être utilisée dans cette organisation pour le moment.
    .action = Si elle n’est pas désactivée, l’administrateur regarde si l’utilisation de l’application est restreinte.
code-7000112 = Bloquer une demande d’approbation laisse exactement cette trace.

## Blocage : vendor-credential

code-70021 = Aucune identification fédérée de l’application ne correspond, ou elle vient d’être créée.
    .action = Le fournisseur attend quelques minutes, puis compare l’émetteur, le sujet et l’audience.
code-700025 = L’application est inscrite comme client public et a envoyé un secret ou un certificat.
    .action = Le fournisseur inscrit l’adresse de retour sous la plateforme « Web ».
code-700027 = La signature du certificat de l’application n’a pas pu être vérifiée.
    .action = Le fournisseur téléverse le certificat utilisé, ou remplace un certificat expiré.
code-700211 = Aucune identification fédérée de l’application n’a l’émetteur du jeton envoyé.
    .action = Le fournisseur copie exactement l’émetteur, barre oblique finale comprise.
code-700212 = Aucune identification fédérée de l’application n’a l’audience du jeton envoyé.
    .action = Le fournisseur règle la même audience des deux côtés.
code-700213 = Aucune identification fédérée de l’application n’a le sujet du jeton envoyé ; la casse compte.
    .action = Le fournisseur copie exactement le sujet.
code-7000215 = Le secret de l’application est erroné.
    .action = Le fournisseur saisit la valeur du secret, et non son ID, ou utilise un certificat.
code-7000218 = L’application n’a envoyé ni secret ni certificat, alors qu’elle le doit.
    .action = Le fournisseur configure un secret ou un certificat et la plateforme « Web ».
code-7000222 = Le secret de l’application a expiré.
    .action = Le fournisseur crée un nouveau secret, ou mieux un certificat.

## Blocage : microsoft-transient

code-90033 = L’annuaire de Microsoft n’est pas disponible pour le moment.
code-90055 = Trop de requêtes sont venues pour cette organisation.
code-90090 = Microsoft n’a pas pu enregistrer le consentement.
code-650051 =
    L’entrée de l’application dans l’organisation n’a pas pu être créée ou actualisée. Juste après le premier
    consentement, cela passe.
    .action =
        Attendez une demi-minute et réessayez. Si cela persiste, un administrateur supprime l’ancienne application
        d’entreprise et approuve de nouveau.

## Blocage : admin-request-pending

code-90095 = Microsoft vous a affiché le formulaire.

## Blocage : service-missing-in-tenant

code-500011 =
    Le service auquel s’adresse { $app } n’a pas d’entrée dans cette organisation, ou son nom dans la requête est
    erroné.
    .action = Le fournisseur vérifie le nom du service dans la requête.
code-500014 = Le service est désactivé ici, souvent après la fin d’un abonnement.

## Blocage : cross-tenant-policy

code-500021 =
    Le réseau d’où venait la requête ne permet de se connecter qu’à certaines organisations, et celle-ci n’est pas sur
    la liste.
    .action = Les responsables du réseau ajoutent l’organisation aux restrictions de locataire.
code-500022 = Le réseau d’où venait la requête envoie une liste d’organisations permises, et celle-ci n’y figure pas.
    .action = Les responsables du réseau ajoutent l’organisation aux restrictions de locataire.
code-500212 = Votre propre organisation ne permet pas à ses membres d’accéder à l’autre.
    .action = Un administrateur de votre organisation modifie les paramètres d’accès sortant entre locataires.
code-500213 = L’organisation n’admet pas les personnes de votre organisation.
    .action = Un administrateur de cette organisation modifie les paramètres d’accès entrant entre locataires.
code-5000224 = Microsoft a bloqué cette organisation ou cette ressource.
    .action = Le propriétaire de l’organisation contacte le support de Microsoft.

## Blocage : app-not-in-tenant

code-700016 = Parfois, c’est l’ID de l’application dans la requête qui est erroné.
    .action = Si l’approbation ne résout rien, le fournisseur vérifie l’ID de l’application et le cloud.

## Blocage : publisher-or-risk-block

code-900981 = Quelqu’un a demandé l’approbation de l’application.
    .action = Un réviseur examine attentivement l’éditeur avant d’approuver.
