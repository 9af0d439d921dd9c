# Die erste Seite.

start-title = Kalender verbinden
start-heading = Verbinden Sie Ihren Kalender mit { $app }
start-connect = Kalender verbinden
    .hint = Sie melden sich bei Microsoft an und kommen hierher zurück.
start-signed-in = Sie sind angemeldet als <strong>{ $name }</strong> ({ $username }).
start-go-on = Weiter zu Ihrem Kalender
start-last-report = Meinen letzten Bericht anzeigen
start-steps = So läuft es ab
start-step-1 = Sie melden sich bei Microsoft an
    .text = Mit Ihrem Arbeitskonto, auf Microsofts eigener Seite. Ihr Kennwort sehen wir nie.
start-step-2 = Sie erlauben den Zugriff auf Ihren Kalender
    .text =
        Viele Organisationen überlassen das einer Administratorin oder einem Administrator. Wenn das bei Ihnen so ist,
        geben wir Ihnen einen Link, mit dem dort entschieden werden kann.
start-step-3 = Wir prüfen, ob es wirklich funktioniert
    .text =
        Wir stellen Microsoft für jede Berechtigung eine Frage und zeigen Ihnen, was geantwortet hat, was nicht, und wer
        es beheben kann.
start-admin = Ich habe als Administrator einen Link bekommen
    .text =
        Öffnen Sie diesen Link. Sie brauchen hier kein Konto. Er zeigt, wer anfragt, wofür und warum, und führt erst dann
        zu Microsofts Seite, wenn Sie sich dafür entscheiden.
start-stuck = Auf einer Seite von Microsoft hängen geblieben?
    .text = Manche Seiten von Microsoft führen nicht hierher zurück. <a>Sagen Sie uns, was dort steht</a>, und wir erklären es.
start-domain = Ist unsere E-Mail erreichbar?
    .text = <a>Prüfen Sie die Domain Ihrer Organisation</a>, bevor sich jemand anmeldet.
