# Seiten für alle, die das Produkt des Anbieters hierher geschickt hat, und der Weg zurück.

entry-welcome = Verbinden Sie Ihren Kalender mit { $app }
entry-sent = { $app } hat Sie hierher geleitet, weil ein Firmenkonto bei Microsoft einige Schritte braucht.
entry-account =
    Microsoft öffnet die Anmeldung für <strong>{ $account }</strong>. Dort können Sie ein anderes Konto auswählen.
entry-go = Weiter zu Microsoft
    .hint =
        Sie melden sich auf Microsofts eigener Seite an und kommen hierher zurück. Ihr Kennwort sehen wir nie.
entry-go-on = Weiter
entry-steps = So läuft es ab
entry-step-sign-in = Sie melden sich bei Microsoft an.
entry-step-allow =
    Sie erlauben den Zugriff auf Ihren Kalender. Wenn Ihre Organisation das der Administration überlässt, bekommen Sie einen
    Link für sie.
entry-step-check = Wir prüfen, ob es wirklich funktioniert.
entry-step-back = Sie gehen zurück zu { $app }.

entry-back = Zurück zu { $app }
entry-back-heading = Sie kommen von { $app }
entry-told-checked = { $app } erfährt, wie die Prüfung Ihrer Verbindung verlief.
entry-told-allowed =
    { $app } erfährt, dass Ihre Organisation die App zulässt. Ihren Kalender können Sie dann dort oder hier verbinden.
entry-told-handed-over =
    { $app } erfährt, dass Ihre Administration gefragt wurde. Sie können jederzeit auf diese Seite zurückkommen.
entry-told-declined-by-admin = { $app } erfährt, dass Ihre Administration abgelehnt hat. Der Grund bleibt hier.
entry-told-declined =
    { $app } erfährt, dass Sie den Zugriff nicht erlaubt haben. Sie können Ihre Entscheidung jederzeit ändern.
entry-told-blocked = { $app } erfährt, was im Weg steht, und muss Sie nicht danach fragen.
entry-told-else =
    Weitergegeben werden kein Name, keine Adresse und nichts aus Ihrem Kalender. Wenn Sie sich hier angemeldet haben, wird
    die ID Ihres Kontos weitergegeben.

entry-no-way-back =
    Sie können hier weitermachen. Eine Schaltfläche zurück gibt es nicht: Schließen Sie diese Seite, wenn Sie fertig sind.
entry-not-listed =
    Für den Hersteller des Produkts: Die Rückadresse ist diesem Portal nicht bekannt. Tragen Sie sie vollständig und ohne
    Abfrageteil in <code>entry.return_addresses</code> ein.
entry-state-unusable =
    Für den Hersteller des Produkts: <code>state</code> muss aus 1 bis 512 sichtbaren ASCII-Zeichen bestehen.

entry-no-error = Wir haben nicht erfahren, was schiefging
    .text =
        { $app } hat Sie hierher geleitet, aber es kam kein Fehler von Microsoft mit. Sie können es hier einfach noch einmal
        versuchen. Wenn Microsoft Ihnen einen Text angezeigt hat, sagen Sie uns, was dort stand.
    .connect = Kalender verbinden
    .stuck = Sagen, was bei Microsoft stand
    .support = Für den Support
    .vendor =
        Für den Hersteller des Produkts: <code>error</code> fehlt, oder ein Parameter steht doppelt da. Geben Sie weiter, was
        Microsoft an Ihre Umleitungsadresse gesendet hat, einmal und unverändert, und nur im Fehlerfall.

entry-nowhere = Es gibt keine Seite, zu der Sie zurückkehren können
    .text =
        Dieser Browser wurde nicht von { $app } hierher geleitet, oder das ist mehr als einen Tag her. Öffnen Sie { $app } so
        wie sonst.
    .home = Zur ersten Seite
