# Was ein Bericht über einzelne Berechtigungen sagt.

## Anmerkungen zu einzelnen Berechtigungen; „erteilt“ bezieht sich auf die Berechtigung.

probe-missing = Nicht erteilt: Microsoft hat ein Token ohne sie ausgestellt.
probe-pending = Noch nicht im Token: Die Zustimmung verteilt sich noch in Microsofts Systemen.
probe-no-test = Erteilt; ein Test dafür ist nicht bekannt.
probe-no-test-at-all = Ein Test dafür ist nicht bekannt.
probe-id-token = Die Anmeldung ergab ein ID-Token, das bestätigt wurde.
probe-no-id-token = Erteilt, aber es kam kein ID-Token, das sich bestätigen ließ.
probe-name = Das ID-Token enthielt den Namen der Person.
probe-no-name = Erteilt, aber das ID-Token enthielt keinen Namen.
probe-unseen-name = Ohne ID-Token ist das nicht zu sehen.
probe-no-refresh-token = Erteilt, aber es kam kein Aktualisierungstoken.
probe-untried-refresh = Ein Aktualisierungstoken kam; es wurde nicht ausprobiert.
probe-refreshed = Ein neues Token wurde ohne die Person geholt.
probe-refused-refresh = Erteilt, aber Microsoft hat die Erneuerung des Tokens abgelehnt.
probe-unclear-refresh = Ein Aktualisierungstoken kam; seine Verwendung ergab keine klare Antwort.
probe-profile = Das Profil der Person hat geantwortet.
probe-unasked-profile = Erteilt; das Profil wurde nicht abgefragt.
probe-refused-profile = Erteilt, aber Microsoft Graph hat es abgelehnt, das Profil zu zeigen.
probe-unclear-profile = Erteilt; das Profil gab keine klare Antwort.
probe-calendar = Der Kalender der Person hat geantwortet.
probe-unasked-calendar = Erteilt; der Kalender wurde nicht nach seinen Terminen gefragt.
probe-calendar-either =
    Erteilt; der Kalender hat geantwortet, aber Calendars.ReadBasic ist auch erteilt, und es gab keinen Termin, um die beiden
    zu unterscheiden.
probe-availability = Die Verfügbarkeit über mehrere Kalender hat geantwortet.
probe-availability-and-colleague = Ebenso der Kalender, den jemand anderes freigegeben hat.
probe-availability-without-colleague =
    Der genannte fremde Kalender nicht: Er ist nicht freigegeben oder für Graph nicht erreichbar.
probe-unasked-availability = Erteilt; die Verfügbarkeit über mehrere Kalender wurde nicht abgefragt.
probe-colleague = Der Kalender, den jemand anderes freigegeben hat, hat geantwortet.
probe-write = Das Schreiben in den Kalender der Person hat funktioniert.
probe-unasked-write = Erteilt; nicht getestet: Sie haben den Schreibtest nicht gewünscht.
probe-write-colleague = Das Schreiben in den Kalender, den jemand anderes freigegeben hat, hat funktioniert.
probe-untested-colleague = Erteilt; um das Schreiben zu testen, ist ein freigegebener Kalender nötig.
probe-untested-colleague-read =
    Erteilt; das Lesen der freigegebenen Verfügbarkeit hat geantwortet; um das Schreiben zu testen, ist ein freigegebener
    Kalender nötig.
probe-refused-colleague = Erteilt, aber für den freigegebenen Kalender wurde kein Schreibrecht gegeben.
probe-unknown-colleague = Erteilt; der genannte Kalender ist für diese Person nicht freigegeben oder nicht vorhanden.
probe-unreachable-colleague =
    Erteilt; das genannte fremde Postfach ist für Graph nicht erreichbar: Nennen Sie ein anderes.
probe-no-mailbox = Erteilt; es gibt kein Postfach, das Graph erreichen kann.
probe-no-exchange = Erteilt; die Organisation hat kein Exchange Online, das Graph erreichen könnte.
probe-moving = Erteilt; das Postfach wird verschoben und antwortet unterdessen nicht.
probe-policy = Erteilt; eine Exchange-Richtlinie der Organisation hält Apps vom Postfach fern.
probe-refused = Erteilt, aber abgelehnt: Eine Richtlinie oder ein fehlendes Recht steht im Weg.
probe-unclear = Erteilt; die Frage ergab keine klare Antwort.
probe-unclear-mailbox = Erteilt; das Postfach gab keine klare Antwort.
probe-covered = { $scope } ist auch erteilt und erlaubt dasselbe; deshalb sind die beiden nicht zu unterscheiden.

## Warum eine Antwort nicht klar war.

probe-throttled = Microsoft bat, langsamer zu fragen.
probe-sign-in-again = Microsoft möchte, dass die Person sich zuerst noch einmal anmeldet.
probe-token-rejected = Microsoft hat das Token nicht akzeptiert.
probe-fault = Microsoft meldete einen eigenen Fehler.
probe-no-answer = Es kam rechtzeitig keine brauchbare Antwort.
probe-left-behind = Ob das, was der Test angelegt hat, wieder weg ist, war nicht zu sehen.

## Was bei Berechtigungen zu tun ist.

probe-todo-missing = Für { $app } nicht erteilt: { $names }.
probe-todo-missing-because = Microsoft hat ein neues Token ohne diese Berechtigungen ausgestellt.
probe-todo-missing-1 =
    Die Administration stimmt { $app } für die Organisation zu; auf dieser Seite muss jede Berechtigung stehen.
probe-todo-missing-2 =
    Prüfen Sie dann noch einmal: Eine neue Zustimmung kann bis zu einer Stunde brauchen, bis sie ankommt.
probe-todo-refused = Erteilt, aber bei der Verwendung abgelehnt: { $names }.
probe-todo-refused-because =
    Das Token enthielt die Berechtigung, und Microsoft antwortete mit 403; an der Zustimmung fehlt es also nicht.
probe-todo-refused-1 =
    Sehen Sie sich die Anwendungszugriffsrichtlinien von Exchange und die EWS-Zulassungsliste an, die auch für REST gilt.
probe-todo-refused-2 =
    Wo ein fremder Kalender getestet wurde, muss er mit dem Recht zum Bearbeiten freigegeben werden.
probe-todo-pending = Vor kurzem für { $app } erteilt und noch nicht in Token angekommen: { $names }.
probe-todo-pending-because =
    Die Zustimmung ist weniger als eine Stunde alt, und das letzte Token kam ohne diese Berechtigungen.
probe-todo-pending-1 =
    Warten Sie und prüfen Sie noch einmal; in der Regel dauert es Sekunden, schlimmstenfalls bis zu einer Stunde.
probe-todo-sign-in = Nicht prüfbar, weil Microsoft die Anmeldung nicht mehr akzeptierte: { $names }.
probe-todo-sign-in-because = Microsoft antwortete während der Prüfung mit 401.
probe-todo-sign-in-1 = Melden Sie sich noch einmal an und wiederholen Sie die Prüfung.
probe-todo-unanswered = Nicht prüfbar: { $names }.
probe-todo-unanswered-because = Die Fragen wurden gestellt und ergaben keine aussagekräftige Antwort.
probe-todo-unanswered-1 = Prüfen Sie in einigen Minuten noch einmal.
probe-todo-unanswered-later = Prüfen Sie nach dem { $time } noch einmal.

## Was der Schreibtest getan hat.

probe-test-own = Der Schreibtest hat im Kalender der Person einen Termin angelegt und wieder entfernt.
probe-test-colleague = Der Schreibtest hat im freigegebenen Kalender einen Termin angelegt und wieder entfernt.
probe-test-because =
    Der Termin („{ $event }“, eine Minute am 1. Januar 2001) wurde angelegt, und Microsoft hat bestätigt, dass er entfernt
    wurde.
probe-left-own = Der Schreibtest von { $scope } hat vielleicht einen Termin im Kalender der Person hinterlassen.
probe-left-colleague =
    Der Schreibtest von { $scope } hat vielleicht einen Termin im freigegebenen Kalender hinterlassen.
probe-left-because =
    Er wurde angelegt, oder vielleicht angelegt, und dass er entfernt wurde, wurde nicht bestätigt.
probe-left-1 = Prüfen Sie noch einmal: Jede Prüfung entfernt zuerst, was eine frühere hinterlassen hat.
probe-left-2 = Oder löschen Sie den Termin von Hand: „{ $event }“, eine Minute am 1. Januar 2001.
