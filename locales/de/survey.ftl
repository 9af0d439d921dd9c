# Eine Domain, wie sie von außen zu sehen ist.

## Was zu erwarten und was zu tun ist.

survey-other-cloud =
    Konten von { $domain } liegen in einer anderen Microsoft-Cloud: { $cloud }. { $app } ist dort nicht registriert, und
    Konten einer Cloud können sich nicht bei Apps einer anderen anmelden.
survey-other-cloud-1 = Fragen Sie den Herausgeber von { $app }, ob es ein Angebot für { $cloud } gibt.
survey-other-cloud-2 = Keine Einstellung, Lizenz oder Genehmigung in der Organisation ändert das.
survey-no-tenant =
    Keine Microsoft-Organisation, nach der gefragt werden konnte, hat die Domain { $domain }; unter ihr gibt es also keine
    Arbeitskonten.
survey-no-tenant-1 = Prüfen Sie die Schreibweise.
survey-no-tenant-2 =
    Wenn sich Personen bei Microsoft mit einer anderen Domain anmelden, sehen Sie sich diese an.
survey-hybrid =
    { $domain } scheint Exchange Online und eigene Exchange-Server zu verwenden. { $app } erreicht nur Postfächer in Exchange
    Online und funktioniert deshalb vielleicht für manche Personen und für andere nicht.
survey-hybrid-1 = Testen Sie mit je einer Person aus jeder Gruppe, die die App verwenden soll.
survey-own =
    { $domain } scheint seine Postfächer auf eigenen Exchange-Servern zu haben. Microsoft Graph kann sie nicht erreichen, was
    auch immer darauf konfiguriert ist.
survey-own-1 =
    Wenn sich das bestätigt, brauchen die Personen ein Postfach in Exchange Online, bevor ihre Kalender verbunden werden
    können.
survey-other-provider =
    E-Mail von { $domain } geht an einen anderen Anbieter, und nichts deutet auf Exchange Online.
survey-other-provider-1 = Kalender, die anderswo liegen, müssen dort verbunden werden.
survey-cloud = { $domain } scheint seine Postfächer in Exchange Online zu haben, wo { $app } sie erreichen kann.
survey-cannot-tell = Von außen ist nicht festzustellen, wo Postfächer von { $domain } liegen.
survey-sign-in =
    Verbinden Sie einen Kalender mit einem Konto von { $domain }: Der Bericht sagt es dann mit Sicherheit.

## Namen dessen, was angesehen wurde.

survey-name-organisation = Microsoft-Organisation
survey-name-cloud = Microsoft-Cloud
survey-name-sign-in = Anmeldung
survey-name-exchange-online = Exchange Online
survey-name-hybrid = Exchange Hybrid
survey-name-mail = E-Mail kommt an
survey-name-autodiscover = Autodiscover-Eintrag
survey-name-spf = SPF
survey-name-dkim = DKIM
survey-name-federation = Verbundeintrag
survey-name-server = Eigener Server

## Was gesehen wurde.

survey-tenant = ja, Mandant { $id }
survey-tenant-none = keine mit dieser Domain gefunden
survey-not-asked = konnte nicht gefragt werden
survey-cloud-same = { $cloud }: dieselbe wie die App
survey-cloud-same-region = { $cloud }: dieselbe wie die App; Region { $region }
survey-cloud-not-same = { $cloud }: nicht die der App
survey-cloud-not-same-region = { $cloud }: nicht die der App; Region { $region }
survey-not-known = nicht bekannt
survey-sign-in-microsoft = bei Microsoft
survey-sign-in-own-host = beim eigenen Dienst der Organisation, { $host }
survey-sign-in-own = beim eigenen Dienst der Organisation
survey-sign-in-elsewhere = nicht bei Microsoft
survey-exchange-seen = Microsoft bedient E-Mail-Programme dieser Domain
survey-exchange-absent = Microsoft kennt keine E-Mail-Organisation dieser Domain
survey-not-told = war nicht festzustellen
survey-hybrid-likely = wahrscheinlich
survey-hybrid-unlikely = nichts deutet darauf
survey-hybrid-unknown = von außen nicht festzustellen
survey-mail-exchange-online = über Exchange Online Protection
survey-mail-own = bei einem Host der Organisation
survey-mail-gateway = über ein E-Mail-Gateway, das verbirgt, was dahinter liegt
survey-mail-google = bei Google
survey-mail-other = bei einem anderen Anbieter
survey-mail-none = nirgends: Es gibt keinen MX-Eintrag
survey-not-resolved = war nicht auflösbar
survey-record-microsoft = zeigt auf Microsoft
survey-record-own = zeigt auf einen Host der Organisation
survey-record-none = nicht vorhanden
survey-record-federation = vorhanden (exchangedelegation)
survey-spf-seen = erlaubt Exchange Online zu senden
survey-spf-absent = nennt Exchange Online nicht
survey-dkim-seen = von Exchange Online signiert
survey-dkim-absent = kein Selektor von Exchange Online
survey-named = { $said } ({ $names })

## Der eigene Server der Organisation.

survey-server = { $host }: { $said }
survey-server-exchange = ein Exchange Server antwortet
survey-server-exchange-online = Exchange Online antwortet unter diesem Namen
survey-server-sign-in = davor steht eine Anmeldeseite, was Exchange Hybrid nicht erlaubt
survey-server-other = etwas antwortet, das kein Exchange Server ist
survey-server-silent = keine aussagekräftige Antwort
survey-build-supported = er meldet Build { $build }, { $product }, den Microsoft unterstützt
survey-build-ended = er meldet Build { $build }, { $product }, von Microsoft nicht mehr unterstützt seit dem { $day }
survey-build-ends = er meldet Build { $build }, { $product }, von Microsoft unterstützt bis zum { $day }
survey-build-unknown = er meldet Build { $build }, der uns nicht bekannt ist
survey-some-build-supported = er meldet einen Build von { $product }, den Microsoft unterstützt
survey-some-build-ended =
    er meldet einen Build von { $product }, von Microsoft nicht mehr unterstützt seit dem { $day }
survey-some-build-ends = er meldet einen Build von { $product }, von Microsoft unterstützt bis zum { $day }
survey-some-build-unknown = er meldet einen Build, der uns nicht bekannt ist
survey-trusts = er vertraut dem Mandanten { $id }
