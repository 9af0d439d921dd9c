# Die Seite nach einer Anmeldung, die Microsoft abgelehnt hat.

blocked-not-connected = Ihr Kalender ist noch nicht verbunden
blocked-not-certain = Wir sind nicht sicher: Microsofts Antwort lässt mehr als eine Ursache zu.
blocked-next-steps = Was jetzt zu tun ist
blocked-try-again = Erneut versuchen
    .text =
        Wenn sich etwas geändert hat, oder mit einem anderen Konto. Hat Microsoft einen anderen Text angezeigt, bevor Sie
        zurückkamen? <a>Sagen Sie uns, was dort stand</a>.
    .button = Erneut versuchen
blocked-support = Senden Sie dies an Ihren eigenen Helpdesk oder an
blocked-code-unknown = Dieser Code ist uns noch nicht bekannt.
blocked-microsofts-page = Microsofts Seite dazu
    .code = Microsofts Seite zu { $code }

hand-over = Ihre Administration fragen
    .text =
        Sie bekommen einen Link und eine fertige Nachricht zum Versenden. Der Link zeigt Ihrer Administration, was
        angefragt wird und warum; ein Konto ist hier dafür nicht nötig. Sie können verfolgen, was daraus wird.
    .button = Link für meine Administration erstellen
hand-over-name = Ihr Name
    .hint = Ihre Administration sieht ihn und erfährt, dass Sie ihn selbst eingegeben haben.
hand-over-address = Ihre geschäftliche E-Mail-Adresse
    .hint = Sie sagt uns, welche Organisation zustimmen muss.
