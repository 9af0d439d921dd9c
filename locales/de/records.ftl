# Was sich aus den Einträgen einer Organisation ergibt.

## Worauf eine Zeile beruht.

records-administrator = Wie uns die Administration am { $time } sehen ließ: { $said }
records-somebody = Wie uns jemand aus der Organisation am { $time } sehen ließ: { $said }
records-token-later =
    Danach wurde ein Token ausgestellt; es kann sich seither also geändert haben: Lassen Sie uns noch einmal nachsehen.

## Ob die App da, eingeschaltet und zugänglich ist.

records-not-there = { $app } ist noch nicht in der Organisation: Niemand hat zugestimmt.
records-not-there-because = Das Verzeichnis enthält keinen Dienstprinzipal der App.
records-not-there-1 =
    Die Administration stimmt { $app } für die Organisation zu; dadurch wird die App hinzugefügt.
records-off = Die Administration hat { $app } für die Organisation ausgeschaltet.
records-off-because = Beim Dienstprinzipal { $id } ist accountEnabled false.
records-off-1 =
    Öffnen Sie Entra ID > Enterprise apps > { $app } > Properties und setzen Sie „Enabled for users to sign in?“ auf Yes.
records-off-2 =
    Wenn bei der Prüfung eine Anforderung blockiert wurde, kam die App auf diese Weise hinzu, und zwar ausgeschaltet.
records-off-microsoft = Microsoft hat { $app } ausgeschaltet.
records-off-microsoft-because = disabledByMicrosoftStatus ist { $status }.
records-off-microsoft-1 =
    Senden Sie diesen Bericht an den Anbieter von { $app }, der das mit Microsoft klären muss.
records-nobody = { $app } ist nur für zugewiesene Personen offen, und niemand ist zugewiesen.
records-nobody-because =
    appRoleAssignmentRequired ist true, und die Liste der zugewiesenen Personen und Gruppen ist leer.
records-nobody-1 =
    Oder öffnen Sie Entra ID > Enterprise apps > { $app } > Properties und setzen Sie „Assignment required?“ auf No.
records-assign =
    Öffnen Sie Entra ID > Enterprise apps > { $app } > Users and groups und fügen Sie die Personen hinzu; Mitglieder
    verschachtelter Gruppen zählen nicht.
records-assigned = { $app } ist nur für zugewiesene Personen und Gruppen offen.
records-assigned-because = appRoleAssignmentRequired ist true; Zahl der Zuweisungen: { $count }.
records-assigned-because-more = appRoleAssignmentRequired ist true; Zahl der Zuweisungen: mehr als { $count }.
records-assigned-because-unseen =
    appRoleAssignmentRequired ist true; wie viele zugewiesen sind, wurde nicht geprüft: { $said }
records-assigned-1 =
    Wer mit AADSTS50105 abgewiesen wird, gehört nicht dazu. Solange eine Zuweisung erforderlich ist, kann niemand für sich
    selbst zustimmen.

## Was erteilt ist.

records-other-api =
    Für { $app } sind Berechtigungen einer anderen API für alle erteilt, und keine von Microsoft Graph.
records-other-api-because =
    Keine organisationsweite Erteilung gilt für Microsoft Graph; für eine andere API gibt es: { $names }.
records-other-api-1 = Berechtigungen von Office 365 Exchange Online heißen ähnlich und zählen hier nicht.
records-incomplete = Der organisationsweiten Erteilung für { $app } fehlt: { $names }.
records-incomplete-because = Was Microsoft Graph für alle verzeichnet hat, ist: { $names }.
records-nothing = Für { $app } ist in der Organisation nichts erteilt.
records-personal-only = Für { $app } haben nur einzelne Personen für sich selbst zugestimmt, nicht für alle.
records-not-everybody = Für { $app } ist nichts für alle erteilt.
records-no-grant-no-personal = Es gibt keine organisationsweite Erteilung und auch keine persönlichen.
records-no-grant-personal = Es gibt keine organisationsweite Erteilung; persönliche Erteilungen: { $count }.
records-no-grant-personal-more =
    Es gibt keine organisationsweite Erteilung; persönliche Erteilungen: mehr als { $count }.
records-no-grant-unseen =
    Es gibt keine organisationsweite Erteilung; persönliche Erteilungen wurden nicht geprüft: { $said }
records-no-grant-1 =
    Mit der Zustimmung für die Organisation muss niemand allein zustimmen; ohne sie wird jede Person einmal gefragt, wo die
    Organisation das zulässt.

## Wer zustimmen darf, und wer auf wen wartet.

records-waits = 1 Anforderung für { $app } wartet auf eine Entscheidung der Administration.
records-wait = { $count } Anforderungen für { $app } warten auf eine Entscheidung der Administration.
records-wait-because =
    In der Liste der Zustimmungsanforderungen der Organisation sind sie offen, für: { $names }.
records-wait-1 =
    Eine prüfende Person öffnet Entra ID > Enterprise apps > Admin consent requests und entscheidet.
records-wait-2 = Solange eine offen ist, ändern weitere Anforderungen derselben Personen nichts.
records-consent-off = Niemand kann { $app } für sich selbst zustimmen.
records-consent-off-because = Den Personen ist keine Richtlinie zur Erteilung von Berechtigungen zugewiesen.
records-consent-kept = Niemand kann für sich selbst zustimmen zu: { $names }.
records-consent-kept-because = Was zugewiesen ist ({ $policies }), behält dies der Administration vor.
records-consent-granted = Für die Organisation ist alles erteilt; deshalb muss es niemand.
records-consent-1 = Die Administration stimmt { $app } für die Organisation zu.
records-consent-form =
    Microsofts Seite bietet ein Formular an, um darum zu bitten; der Link dieses Portals ist ebenfalls möglich.
records-consent-no-form =
    Microsofts Seite bietet kein Formular an, um darum zu bitten; der Link dieses Portals ist der Weg.
records-consent-link = Mit dem Link dieses Portals kann man darum bitten.

## Was in Ordnung ist.

records-fine =
    In den Einträgen der Organisation ist { $app } eingeschaltet, für alle offen, und alles Angeforderte ist für alle
    erteilt.
records-fine-because = Der Dienstprinzipal { $id } und seine Erteilungen von Microsoft Graph.

## Was nicht gesehen wurde.

records-unseen = In den Einträgen der Organisation nicht geprüft: { $parts }.
records-unseen-1 =
    Was nicht geprüft wurde, kann in Ordnung sein oder nicht. Lassen Sie uns noch einmal nachsehen: später, wenn Microsoft
    nicht geantwortet hat, mit einer Rolle wie Global Reader, wenn es abgelehnt hat.
records-part-app = die App in der Organisation
records-part-app-because = die App in der Organisation: { $said }
records-part-granted = was erteilt ist
records-part-granted-because = was erteilt ist: { $said }
records-part-consent = wozu Personen zustimmen dürfen
records-part-consent-because = wozu Personen zustimmen dürfen: { $said }
records-part-form = das Anforderungsformular
records-part-form-because = das Anforderungsformular: { $said }
records-part-requests = wartende Anforderungen
records-part-requests-because = wartende Anforderungen: { $said }
records-part-assigned = wer zugewiesen ist
records-part-assigned-because = wer zugewiesen ist: { $said }
records-part-personal = was einzelne Personen erteilt haben
records-part-personal-because = was einzelne Personen erteilt haben: { $said }
records-part-policies = die Zustimmungsrichtlinien
records-part-policies-because = die Zustimmungsrichtlinien: { $said }

## Warum etwas nicht gesehen wurde.

records-why-no-answer-in-time = Microsoft hat nicht rechtzeitig geantwortet.
records-why-no-record = Ohne den eigenen Eintrag der App sind ihre Erteilungen nicht zu finden.
records-why-cloud = Diese Microsoft-Cloud bietet es nicht an.
records-why-nothing = Microsoft hat an dieser Stelle nichts gefunden.
records-why-more = Es gibt mehr davon, als wir lesen.
records-why-not-granted = Die Berechtigung { $scope } wurde für diese Anmeldung nicht erteilt.
records-why-role = Microsoft hat abgelehnt: Die Rolle des angemeldeten Kontos reicht dafür nicht aus.
records-why-unreadable = Es kam keine lesbare Antwort.
records-why-policy = Eine Richtlinie verlangt zuerst eine neue Anmeldung.
records-why-sign-in = Microsoft hat die Anmeldung nicht akzeptiert.
records-why-status = Microsoft antwortete mit Status { $status }.
records-why-silence = Es kam keine Antwort.
records-why-resources = Welche Erteilungen zu Microsoft Graph gehören, war nicht festzustellen: { $said }
records-why-policies = { $count } Richtlinien sind zugewiesen, mehr als wir lesen.

## Die Berechtigungen der zweiten App, die nur liest.

records-permission-application-read-all = Sieht die Apps in der Organisation und wer ihnen zugewiesen ist.
records-permission-application-read-all-why =
    Um zu sehen, ob { $app } da und eingeschaltet ist, und ob für alle oder nur für zugewiesene Personen.
records-permission-directory-read-all =
    Sieht das Verzeichnis: Personen, Gruppen, Apps und was Apps erteilt ist. Es ist die kleinste Berechtigung, die
    Erteilungen zeigt.
records-permission-directory-read-all-why =
    Um zu sehen, welche Berechtigungen für { $app } erteilt sind, und ob für alle oder von einzelnen Personen.
records-permission-policy-read-all = Sieht die Richtlinien der Organisation.
records-permission-policy-read-all-why =
    Um zu sehen, welche Zustimmungsrichtlinien den Personen zugewiesen sind, und ob man über Microsofts Formular die
    Administration fragen kann.
records-permission-policy-read-permissiongrant = Sieht die Bedingungen der Zustimmungsrichtlinien.
records-permission-policy-read-permissiongrant-why =
    Um zu sehen, welche der Berechtigungen von { $app } diese Richtlinien der Administration vorbehalten.
records-permission-consentrequest-read-all = Sieht die Anforderungen für Apps, die an die Administration gesendet wurden.
records-permission-consentrequest-read-all-why =
    Um zu sehen, ob Anforderungen für { $app } auf eine Entscheidung warten. Wer sie gesendet hat, wird nicht gelesen.
records-permission-openid = Sagt, wer sich angemeldet hat.
records-permission-openid-why =
    Um in die Organisation des angemeldeten Kontos zu sehen, und in keine andere.
records-permission-profile = Sagt Namen und Objekt-ID der angemeldeten Person.
records-permission-profile-why = Um festzuhalten, wer aus der Administration uns nachsehen ließ.
