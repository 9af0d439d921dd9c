# Un domaine tel qu’on le voit de l’extérieur.

## À quoi s’attendre et que faire.

survey-other-cloud =
    Les comptes de { $domain } se trouvent dans un autre cloud Microsoft : { $cloud }. { $app } n’y est pas inscrit, et
    les comptes d’un cloud ne peuvent pas se connecter aux applications d’un autre.
survey-other-cloud-1 = Demandez à l’éditeur de { $app } s’il existe une offre pour { $cloud }.
survey-other-cloud-2 = Aucun réglage, aucune licence et aucune approbation dans l’organisation n’y change quoi que ce soit.
survey-no-tenant =
    Aucune organisation Microsoft interrogeable n’a le domaine { $domain } ; il n’y a donc pas de comptes professionnels
    sous ce domaine.
survey-no-tenant-1 = Vérifiez l’orthographe.
survey-no-tenant-2 = Si les personnes se connectent à Microsoft sous un autre domaine, regardez celui-là.
survey-hybrid =
    { $domain } semble utiliser Exchange Online et ses propres Exchange Servers. { $app } n’atteint que les boîtes aux
    lettres dans Exchange Online ; cela peut donc fonctionner pour certaines personnes et pas pour d’autres.
survey-hybrid-1 = Testez une personne de chaque groupe d’utilisateurs.
survey-own =
    { $domain } semble garder ses boîtes aux lettres sur ses propres Exchange Servers. Microsoft Graph ne peut pas les
    atteindre, quelle que soit leur configuration.
survey-own-1 = Si cela se confirme, les personnes ont besoin d’une boîte aux lettres dans Exchange Online pour que leurs calendriers puissent être connectés.
survey-other-provider = Les e-mails de { $domain } vont à un autre fournisseur, et rien n’indique Exchange Online.
survey-other-provider-1 = Les calendriers tenus ailleurs doivent y être connectés.
survey-cloud = { $domain } semble avoir ses boîtes aux lettres dans Exchange Online, où { $app } peut les atteindre.
survey-cannot-tell = De l’extérieur, on ne peut pas dire où se trouvent les boîtes aux lettres de { $domain }.
survey-sign-in = Connectez un calendrier avec un compte de { $domain } : le rapport le dira alors avec certitude.

## Noms de ce qui a été regardé.

survey-name-organisation = Organisation Microsoft
survey-name-cloud = Cloud Microsoft
survey-name-sign-in = Connexion
survey-name-exchange-online = Exchange Online
survey-name-hybrid = Exchange hybride
survey-name-mail = Arrivée des e-mails
survey-name-autodiscover = Enregistrement Autodiscover
survey-name-spf = SPF
survey-name-dkim = DKIM
survey-name-federation = Enregistrement de fédération
survey-name-server = Serveur propre

## Ce qui a été vu, à côté des noms ci-dessus.

survey-tenant = oui, locataire { $id }
survey-tenant-none = aucune trouvée avec ce domaine
survey-not-asked = n’a pas pu être interrogé
survey-cloud-same = { $cloud } : celui de l’application
survey-cloud-same-region = { $cloud } : celui de l’application ; région { $region }
survey-cloud-not-same = { $cloud } : pas celui de l’application
survey-cloud-not-same-region = { $cloud } : pas celui de l’application ; région { $region }
survey-not-known = inconnu
survey-sign-in-microsoft = chez Microsoft
survey-sign-in-own-host = auprès du propre service de l’organisation, { $host }
survey-sign-in-own = auprès du propre service de l’organisation
survey-sign-in-elsewhere = pas chez Microsoft
survey-exchange-seen = Microsoft sert les logiciels de messagerie de ce domaine
survey-exchange-absent = Microsoft ne connaît pas d’organisation de messagerie pour ce domaine
survey-not-told = impossible à dire
survey-hybrid-likely = probable
survey-hybrid-unlikely = rien ne l’indique
survey-hybrid-unknown = impossible à dire de l’extérieur
survey-mail-exchange-online = par Exchange Online Protection
survey-mail-own = sur un hôte de l’organisation
survey-mail-gateway = par une passerelle de messagerie, qui cache ce qui est derrière
survey-mail-google = chez Google
survey-mail-other = chez un autre fournisseur
survey-mail-none = nulle part : il n’y a pas d’enregistrement MX
survey-not-resolved = n’a pas pu être résolu
survey-record-microsoft = mène à Microsoft
survey-record-own = mène à un hôte de l’organisation
survey-record-none = il n’y en a pas
survey-record-federation = il y en a un (exchangedelegation)
survey-spf-seen = permet à Exchange Online d’envoyer
survey-spf-absent = ne nomme pas Exchange Online
survey-dkim-seen = signé par Exchange Online
survey-dkim-absent = aucun sélecteur d’Exchange Online
survey-named = { $said } ({ $names })

## Le propre serveur de l’organisation.

survey-server = { $host } : { $said }
survey-server-exchange = un Exchange Server répond
survey-server-exchange-online = Exchange Online répond sous ce nom
survey-server-sign-in = une page de connexion se trouve devant, ce qu’Exchange hybride ne permet pas
survey-server-other = quelque chose répond qui n’est pas un Exchange Server
survey-server-silent = aucune réponse parlante
survey-build-supported = il annonce la build { $build }, { $product }, prise en charge par Microsoft
survey-build-ended = il annonce la build { $build }, { $product }, qui n’est plus prise en charge par Microsoft depuis le { $day }
survey-build-ends = il annonce la build { $build }, { $product }, prise en charge par Microsoft jusqu’au { $day }
survey-build-unknown = il annonce la build { $build }, que nous ne connaissons pas
survey-some-build-supported = il annonce une build de { $product }, prise en charge par Microsoft
survey-some-build-ended = il annonce une build de { $product }, qui n’est plus prise en charge par Microsoft depuis le { $day }
survey-some-build-ends = il annonce une build de { $product }, prise en charge par Microsoft jusqu’au { $day }
survey-some-build-unknown = il annonce une build que nous ne connaissons pas
survey-trusts = il fait confiance au locataire { $id }
