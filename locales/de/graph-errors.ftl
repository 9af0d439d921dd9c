# Was eine Fehlerantwort von Microsoft Graph bedeutet.

graph-causes = Mehrere Ursachen sind möglich: { $causes }.

## Die wahrscheinlichste Ursache.

graph-verdict-without-words = Microsoft Graph hat abgelehnt
graph-verdict-on-premises-mailbox = Microsoft Graph findet kein Postfach in der Cloud
    .cause = ein Postfach auf einem Server der Organisation
    .step-1 =
        Verbinden Sie sich einmal mit { $app }: Der Bericht sagt anhand mehrerer Zeichen, wo das Postfach liegt, nicht nur
        anhand dieser Antwort.
    .step-2 =
        Wenn es auf einem Server Ihrer Organisation liegt, kann die Administration es zu Exchange Online verschieben; nur
        dort erreicht { $app } es.
graph-verdict-no-mailbox = Microsoft Graph findet kein Postfach
    .cause = gar kein Postfach
    .step-1 = Prüfen Sie, ob es das Konto mit dem Kalender ist und kein Gast- oder Zweitkonto.
    .step-2 =
        Die Administration prüft im Exchange Admin Center, ob die Person ein Postfach in Exchange Online hat.
graph-verdict-no-licence = Das Postfach hat keine Lizenz
    .cause = keine Lizenz mit Postfach
    .step-1 =
        Die Administration weist im Microsoft 365 Admin Center unter Users eine Lizenz zu, die Exchange Online enthält.
    .step-2 = Ein neues Postfach braucht bis zu einem Tag. Verbinden Sie sich dann noch einmal.
graph-verdict-mailbox-moving = Das Postfach wird verschoben
    .cause = ein Postfach, das gerade erstellt oder verschoben wird
    .step-1 = Warten Sie einige Stunden und verbinden Sie sich dann noch einmal.
    .step-2 =
        Wenn es länger als einen Tag dauert, prüft die Administration die Migrationsbatches im Exchange Admin Center.
graph-verdict-missing-scope = Für das Angefragte fehlt eine Berechtigung
    .cause = eine Berechtigung, die nicht erteilt wurde
    .step-1 = Verbinden Sie sich noch einmal mit { $app } und akzeptieren Sie, was Microsoft fragt.
    .step-2 =
        Wenn Microsoft sagt, dass eine Administratorgenehmigung nötig ist, geben Sie die Anfrage an Ihre Administration
        weiter.
    .step-3 = Wenn es der Kalender einer anderen Person ist, muss sie ihn für Sie freigeben.
graph-verdict-conditional-access = Eine Sicherheitsrichtlinie verlangt eine neue Anmeldung
    .cause = eine Sicherheitsrichtlinie, die eine neue Anmeldung verlangt
    .step-1 = Melden Sie sich noch einmal bei { $app } an und folgen Sie den Aufforderungen von Microsoft.
    .step-2 =
        Wenn es wieder auftritt, findet die Administration die Richtlinie im Anmeldeprotokoll, Registerkarte Conditional
        Access.
graph-verdict-token-invalid = Microsoft hat die gespeicherte Anmeldung nicht akzeptiert
    .cause = ein Token, das nicht akzeptiert wurde
    .step-1 = Melden Sie sich noch einmal bei { $app } an.
    .step-2 =
        Wenn es sofort wieder geschieht, senden Sie die hier angezeigten Angaben an den Support des Anbieters.
graph-verdict-tenant-unknown = Ihre Organisation hat kein Exchange Online
    .cause = eine Organisation ohne Exchange Online
    .step-1 = Die Administration prüft, ob die Organisation ein Abonnement mit Exchange Online hat.
    .step-2 =
        Wenn Ihr Kalender in einer anderen Organisation oder auf einem eigenen Server liegt, kann { $app } ihn mit diesem
        Konto nicht erreichen.
graph-verdict-throttled = Microsoft hat { $app } gebeten, langsamer zu fragen
    .cause = zu viele Fragen auf einmal
    .step-1 = Warten Sie eine Minute und versuchen Sie es noch einmal. Das liegt nicht an Ihnen.
    .step-2 = Wenn es bleibt, senden Sie die hier angezeigten Angaben an den Support des Anbieters.
graph-verdict-service-fault = Microsoft Graph konnte gerade nicht antworten
    .cause = eine vorübergehende Störung bei Microsoft
    .step-1 = Warten Sie eine halbe Minute und versuchen Sie es noch einmal.
    .step-2 =
        Wenn die Störung bleibt, sehen Sie auf Microsofts Seite zur Dienstintegrität nach oder senden Sie die hier angezeigten
        Angaben an den Support.
graph-verdict-consent-revoked = Die Genehmigung für { $app } besteht nicht mehr
    .cause = eine Genehmigung, die widerrufen wurde
    .step-1 =
        Geben Sie die Anfrage weiter: Die Administration genehmigt noch einmal oder sagt, warum sie widerrufen hat.
graph-verdict-other = Microsoft Graph hat abgelehnt
    .cause = etwas anderes
    .step-1 = Senden Sie die hier angezeigten Angaben an den Support des Anbieters.

## Was genau geantwortet wurde.

graph-answer-unknown-status = Microsoft antwortete { $status } mit Worten, die uns nicht bekannt sind.
graph-answer-unknown = Microsoft Graph antwortete mit Worten, die uns nicht bekannt sind.
graph-answer-no-cloud-mailbox = Graph kennt die Person und findet kein Postfach in Exchange Online.
graph-answer-no-cloud-mailbox-old-wording =
    Graph kennt die Person und findet kein Postfach in Exchange Online. Dieser ältere Wortlaut wurde bei lokalen Postfächern
    und bei Personen ohne Lizenz gesehen.
graph-answer-no-cloud-mailbox-sign-in =
    Graph kennt die Person und findet kein Postfach in Exchange Online; eine neue Anmeldung ändert nichts.
graph-answer-no-valid-mailbox =
    Das Postfach ist kein gültiges Microsoft-365-Postfach, sondern liegt zum Beispiel auf einem Exchange Server.
graph-answer-not-in-exchange-online = Das Postfach liegt nicht in Exchange Online.
graph-answer-no-mailbox-for-graph = Die Person hat kein Postfach, das Graph erreichen kann.
graph-answer-subscription-mailbox =
    Das Postfach hinter einem Abonnement (subscription) ist nicht erreichbar: Es liegt lokal, oder eine Richtlinie hält die
    App davon fern.
graph-answer-exchange-policy =
    Eine Exchange-Richtlinie der Organisation hält diese App von ihren Postfächern fern.
graph-answer-passed-on =
    Graph hat die Frage an einen Server der Organisation weitergegeben; das ist das Kennzeichen eines lokalen Postfachs.
graph-answer-no-reason =
    Microsoft nannte keinen Grund. In der Regel ist es eine vorübergehende Störung; gesehen wurde es auch bei lokalen
    Postfächern.
graph-answer-no-server = Graph hat keinen Server gefunden, auf dem das Postfach liegt.
graph-answer-no-mailbox-for-address = Exchange kennt kein Postfach für die Adresse.
graph-answer-account-without-mailbox = Das Konto hat kein Postfach.
graph-answer-nobody-of-that-address =
    Exchange kennt niemanden mit dieser Adresse: Es gibt kein Postfach, oder es liegt in einer anderen Organisation, oder die
    Adresse ist nur ein Kontakt.
graph-answer-no-default-calendar =
    Die Person ist bekannt, und es gibt keinen Standardkalender: Es ist kein echtes Postfach, oder es besteht kein Recht
    darauf.
graph-answer-item-missing = Das Angefragte gibt es nicht, oder die Person darf es nicht sehen.
graph-answer-person-not-in-directory = Das Verzeichnis dieser Organisation kennt diese Person nicht.
graph-answer-no-mailbox-at-address = Für die Adresse gibt es kein Postfach.
graph-answer-licence-lost = Das Postfach hat seine Lizenz verloren.
graph-answer-refused-at-the-door = Microsoft hat abgelehnt, bevor es weiter nachsah.
graph-answer-refused-without-a-word =
    Microsoft hat ohne ein Wort abgelehnt: Das Token ist veraltet, oder, wenn ein neues dieselbe Antwort bekommt, hat das
    Konto kein Postfach.
graph-answer-mailbox-moving = Das Postfach wird verschoben; es antwortet innerhalb von Stunden wieder.
graph-answer-record-stale =
    Microsofts Vermerk, wo das Postfach liegt, ist veraltet, wie es nach einer Verschiebung vorkommt.
graph-answer-database-unreachable = Die Datenbank des Postfachs ist derzeit nicht erreichbar.
graph-answer-exchange-fault = Exchange meldete einen eigenen Fehler.
graph-answer-exchange-passing-fault = Exchange meldete eine eigene vorübergehende Störung.
graph-answer-access-denied =
    Der Zugriff wurde verweigert: Die Berechtigung ist nicht im Token, oder die Person hat kein Recht auf diesen Kalender.
graph-answer-directory-refused =
    Das Verzeichnis hat abgelehnt: Die Berechtigung ist nicht im Token, oder die Rolle der Person reicht nicht aus.
graph-answer-caller-may-not = Microsoft Graph erlaubt dem Aufrufer das nicht.
graph-answer-more-proof-needed =
    Der bedingte Zugriff verlangt mehr, als das Token nachweist: Die Person muss sich noch einmal anmelden.
graph-answer-token-taken-back = Das Token wurde widerrufen: Die Person muss sich noch einmal anmelden.
graph-answer-token-past-its-end = Das Token ist abgelaufen.
graph-answer-token-not-accepted = Microsoft Graph hat das Token nicht akzeptiert.
graph-answer-no-exchange-online =
    Die Organisation verwendet Microsoft zur Anmeldung und hat überhaupt kein Exchange Online.
graph-answer-token-of-a-person-needed = Für die Frage ist das Token einer Person nötig.
graph-answer-too-many-at-a-time = An ein Postfach wurden mehr als vier Fragen gleichzeitig gestellt.
graph-answer-slow-down = Microsoft bittet, langsamer zu fragen.
graph-answer-not-available = Microsoft Graph ist derzeit nicht verfügbar.
graph-answer-no-answer-in-time = Microsoft Graph hat nicht rechtzeitig geantwortet.
graph-answer-fault-of-its-own = Microsoft Graph oder Exchange meldete einen eigenen Fehler.
graph-answer-built-on-a-failed-one =
    Die Frage wurde nicht gestellt, weil eine andere, auf der sie aufbaut, gescheitert war.
graph-answer-mailbox-full = Das Postfach ist voll.
graph-answer-mailbox-full-for-writing = Das Postfach ist voll; ein Schreibtest kann deshalb nicht gelingen.
graph-answer-time-zone-unknown = Der Server kennt die gesendete Zeitzone nicht.
graph-answer-address-not-resolved = Diese Adresse lässt sich für Frei/Gebucht-Zeiten nicht auflösen.
graph-answer-free-busy-refused = Die Organisation darf die Frei/Gebucht-Zeiten dieses Postfachs nicht sehen.
graph-answer-consent-gone = Die Zustimmung für die App ist nicht mehr vorhanden.
graph-answer-sign-in-expired = Die gespeicherte Anmeldung ist abgelaufen oder wurde widerrufen.
graph-answer-policy-needs-the-person = Für den bedingten Zugriff oder einen zweiten Faktor wird die Person gebraucht.
