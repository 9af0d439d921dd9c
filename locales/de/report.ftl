# Berichte über die Verbindung einer Person.

report-outcome-proven = Nachgewiesen
    .meaning = Erteilt, und eine Anfrage, die diese Berechtigung braucht, wurde beantwortet.
report-outcome-covered = Abgedeckt
    .meaning =
        Erteilt, und die Anfrage wurde beantwortet, aber auch eine stärkere Berechtigung ist erteilt. Ein Token lässt sich
        nicht einschränken, deshalb sind die beiden nicht zu unterscheiden.
report-outcome-missing = Fehlt
    .meaning = Nicht im Token.
report-outcome-blocked = Blockiert
    .meaning = Erteilt, aber das Postfach oder eine Richtlinie steht im Weg.
report-outcome-pending = Ausstehend
    .meaning = Vor kurzem genehmigt und noch nicht in Token angekommen.
report-outcome-not-tested = Nicht getestet
    .meaning = Nicht gefragt: Dafür ist Ihre Erlaubnis oder etwas zum Testen nötig.
report-outcome-could-not-check = Nicht prüfbar
    .meaning = Gefragt, aber es kam keine aussagekräftige Antwort. Nie als gutes Zeichen zu lesen.
report-overall-works = Funktioniert
report-overall-works-so-far = Funktioniert bisher
report-overall-action-needed = Handlung nötig
report-overall-out-of-reach = Nicht erreichbar
report-overall-could-not-tell = Nicht feststellbar
report-confidence-high = Hohe Sicherheit
report-confidence-medium = Mittlere Sicherheit
report-confidence-low = Geringe Sicherheit
report-verdict-cloud = Postfach in Exchange Online
report-verdict-hybrid-cloud = Hybride Organisation, dieses Postfach in Exchange Online
report-verdict-hybrid-own = Hybride Organisation, dieses Postfach auf eigenem Server
report-verdict-own = Postfach auf dem eigenen Server der Organisation
report-verdict-third-party = E-Mail bei einem anderen Anbieter
report-verdict-no-licence = Kein Postfach: keine Lizenz zugewiesen
report-verdict-guest = Kein Postfach hier: Gastkonto
report-verdict-licence-off = Kein Postfach: Exchange-Plan ausgeschaltet
report-verdict-duplicate = Möglicherweise zwei Postfächer
report-verdict-moving = Postfach wird erstellt oder verschoben
report-verdict-inactive = Postfach inaktiv oder gelöscht
report-verdict-no-exchange = Kein Exchange Online in dieser Organisation
report-verdict-unknown = Ort des Postfachs unklar
report-graph-ok = antwortete mit einem Kalender
report-graph-miss = fand kein verwendbares Postfach in Exchange Online
report-graph-no-exchange-online = sagt, dass die Organisation kein Exchange Online hat
report-graph-moving = sagt, dass das Postfach verschoben wird oder sein Ort veraltet ist
report-graph-fault = gab keine Antwort, die etwas über das Postfach sagt
report-autodiscover-cloud = zeigt auf Exchange Online
report-autodiscover-on-premises = zeigt auf den eigenen Server der Organisation
report-autodiscover-unknown = gab keine Antwort, die entscheidet
report-autodiscover-not-asked = wurde nicht gefragt
report-server-exchange = antwortet als Exchange Server
report-server-exchange-online = ist Exchange Online unter einem anderen Namen
report-server-pre-authentication = davor steht eine Anmeldeseite
report-server-not-exchange = antwortet und ist kein Exchange Server
report-server-unknown = gab keine aussagekräftige Antwort
report-server-not-asked = wurde nicht gefragt: Nichts hat einen genannt
report-licence-mailbox = ein Plan mit Postfach ist eingeschaltet
report-licence-off = ein Plan mit Postfach ist vorhanden, aber ausgeschaltet
report-licence-archive-only = nur der Archivplan für Exchange Server
report-licence-none = kein Plan mit Postfach
report-licence-unknown = war nicht lesbar
report-sync-synced = aus dem eigenen Verzeichnis der Organisation synchronisiert
report-sync-not-synced = nicht synchronisiert
report-sync-unknown = war nicht lesbar
report-domain-cloud = zeigt auf Microsoft
report-domain-own = zeigt auf einen eigenen Host der Organisation
report-domain-none = nicht vorhanden
report-domain-unknown = war nicht auflösbar
report-route-exchange-online = über Exchange Online
report-route-own = an einen eigenen Host der Organisation
report-route-gateway = über ein E-Mail-Gateway, das verbirgt, was dahinter liegt
report-route-google = an Google
report-route-other = an einen anderen Anbieter
report-route-none = es gibt keinen MX-Eintrag
report-route-unknown = war nicht auflösbar

report-title = Bericht für { $organisation }
report-lead-in = Kalenderverbindung mit { $app }
report-back-to-tenant = Zurück zum Mandanten
report-back-to-organisation = Zurück zu Ihrer Organisation
report-person = Person
report-organisation = Organisation
report-role = Rolle im Token
report-checked = Geprüft
report-one-person =
    Dieser Bericht handelt von der Verbindung einer Person. Dass die Organisation die App zulässt und dass eine Person
    verbunden ist, ist zweierlei.

report-what-to-do = Was zu tun ist
report-good-to-know = Gut zu wissen
report-nothing-to-do = Niemand muss etwas tun.
report-who-user = Wer: die Person, die sich anmeldet
report-who-admin = Wer: die Administration der Organisation
report-who-vendor = Wer: der Anbieter
report-who-microsoft = Wer: Microsoft (warten, dann noch einmal prüfen)
report-rests-on = Grundlage:

report-permissions = Berechtigungen
report-tally = Insgesamt { $count }: { $outcomes }.
report-tally-proven = { $count } nachgewiesen
report-tally-covered = { $count } abgedeckt
report-tally-missing = { $count } fehlend
report-tally-blocked = { $count } blockiert
report-tally-pending = { $count } ausstehend
report-tally-not-tested = { $count } nicht getestet
report-tally-could-not-check = { $count } nicht prüfbar
report-legend = Was die Wörter bedeuten
report-granted = im Token
report-not-granted = nicht im Token
report-retry = Ein neuer Versuch lohnt sich nach dem { $time }.

report-evidence = { $count ->
    [one] Belege: { $count } Anfrage
   *[other] Belege: { $count } Anfragen
}
    .select = Ein Klick markiert alles, für ein Ticket bei Microsoft.
    .label = Belege für ein Ticket bei Microsoft

report-mailbox = Postfach
report-seen = Gesehen
report-points-elsewhere = Deutet auf etwas anderes
report-signals = Alle Signale
report-row = Zeile der Entscheidungstabelle: { $row }
report-graph = Microsoft Graph
report-autodiscover = Autodiscover
report-named-server = Genannter eigener Server
report-named-server-none = keiner
report-server = Eigener Server
report-licence = Lizenz
report-sync = Verzeichnis
report-guest = Gastkonto
report-guest-yes = ja
report-guest-no = nein
report-not-seen = nicht gesehen
report-domain = Autodiscover-Eintrag
report-route = Eingehende E-Mail
report-hybrid = Anzeichen einer Hybridumgebung
report-hybrid-none = keine gesehen
report-year = Kalender der letzten 12 Monate
report-year-empty = leer
report-year-used = enthält Einträge

report-picture-reached = Postfach ist hier
report-picture-out-of-reach = Postfach, unerreichbar
report-picture-empty = kein Postfach hier
report-picture-maybe = Postfach evtl. hier
report-picture-absent = nichts deutet hierher
report-picture-colleagues = andere evtl. hier
report-picture-own-server = Eigener Exchange
report-picture-provider = Anderer Anbieter
report-picture-home = Heimatorganisation
report-picture-elsewhere = Anderswo
report-picture =
    { $verdict }. { $app } fragt Microsoft Graph, das in Exchange Online nachsieht: { $cloud }. { $place }: { $other }.

report-survey = { $domain } von außen
    .text =
        Wie die Domain eingerichtet ist, ohne Anmeldung betrachtet. Das sind Hinweise: Was Microsoft für diese Person
        geantwortet hat, zählt mehr.
    .details = Einträge und Dienste
report-survey-at = Angesehen am { $time }.

report-scopes = Angefordert und ausgestellt
report-scopes-asked = Angefordert
report-scopes-issued = Ausgestellt
report-scopes-missing = Fehlend
report-scopes-surplus = Ausgestellt, nicht angefordert
report-scopes-none = keine

report-records = Die Einträge der Organisation
report-not-inspected = Nicht angesehen
    .text =
        Ob { $app } eingeschaltet ist, für wen, und was für alle erteilt ist, steht in den eigenen Einträgen der
        Organisation. Niemand aus der Administration hat sie uns ansehen lassen, deshalb sagt dieser Bericht nichts darüber.
report-how-to-let-us-look = Wie die Administration uns nachsehen lassen kann
report-look-again = Noch einmal nachsehen
report-seen-by-administrator = Wie uns die Administration am { $time } sehen ließ.
report-seen-by-somebody = Wie uns jemand aus der Organisation am { $time } sehen ließ.

report-run-again = Prüfung wiederholen
report-download = Als JSON herunterladen
    .hint =
        Das JSON folgt einem <a>veröffentlichten Schema</a>. Der Bericht lässt sich auch gut drucken: mit der Druckfunktion
        Ihres Browsers.

report-running-title = { $organisation } wird geprüft
report-running = Wir fragen Microsoft
    .text =
        Eine Frage für jede Berechtigung, als { $person }, bei { $organisation }. Das dauert einige Sekunden.
    .latest = Neueste Ergebnisse anzeigen
    .begun = Begonnen am { $time }. Sie können diese Seite schließen; der Bericht wird gespeichert.
report-asking = Wird gefragt
report-no-answer = Keine Antwort
report-answered = { $answered } von { $count } Prüfungen beantwortet
report-interrupted-title = Prüfung von { $organisation } unterbrochen
report-interrupted = Die Prüfung wurde unterbrochen
    .text =
        Sie begann am { $time } und konnte nicht abgeschlossen werden, weil das Portal neu gestartet wurde oder Microsoft zu
        lange brauchte. Was bis dahin beantwortet wurde, steht unten; es wird nichts daraus geschlossen.
    .left =
        Der Schreibtest lief gerade, sein Eintrag vom 1. Januar 2001 kann also noch im Kalender stehen. Das Portal entfernt
        ihn gerade; auch eine neue Prüfung sucht danach.
report-sure = { $confidence }.
