# Seiten, die eines sagen: was geschehen ist und was als Nächstes zu tun ist.

message-home = Zur ersten Seite
message-start-again = Neu beginnen
message-sign-in = Bei Microsoft anmelden

message-not-found = Hier ist nichts
    .text =
        Die Adresse ist vielleicht unvollständig: Links zu einer Anfrage sind lang, und E-Mail-Programme brechen sie manchmal
        um. Kopieren Sie den ganzen Link oder bitten Sie um einen neuen.

message-unknown-link = Dieser Link funktioniert nicht
    .text =
        Er ist unvollständig, wurde zurückgezogen oder ist vor langer Zeit abgelaufen. Durch das Öffnen wurde nichts erteilt.
    .next = Bitten Sie die Person, die ihn gesendet hat, um einen neuen.

message-forbidden = Diese Seite ist für Sie nicht zugänglich
    .text =
        Sie sind angemeldet als <strong>{ $username }</strong>, und dieses Konto hat nicht die nötige Rolle.
    .staff =
        Support: Bitten Sie die Stelle, die dieses Portal betreibt, Ihnen die Rolle zuzuweisen; melden Sie sich dann ab und
        wieder an.
    .others = Alle anderen: Ihre eigene Verbindung finden Sie auf der ersten Seite.

message-lost-replayed = Diese Anmeldung ist bereits abgeschlossen
    .text =
        Microsofts Antwort wurde einmal verwendet, und öfter geht es nicht. Meist wurde eine Seite neu geladen oder die
        Zurück-Taste verwendet.
    .next = Wenn Sie angemeldet sind, können Sie einfach weitermachen. Sonst beginnen Sie neu.
message-lost-expired = Diese Anmeldung hat zu lange gedauert
    .text = Eine Anmeldung bleibt nur kurze Zeit offen, und diese ist abgelaufen.
    .next = Beginnen Sie neu; es ist nichts verloren.
message-lost-foreign = Diese Anmeldung wurde in einem anderen Browser begonnen
    .text =
        Sie wurde in einem anderen Browser oder einem privaten Fenster begonnen, vielleicht von jemand anderem. Zu Ihrem
        Schutz kann sie hier nicht enden.
    .next =
        Beginnen Sie in diesem Browser neu. Wenn Ihnen jemand diese Adresse gesendet hat, verwenden Sie sie nicht.
message-lost-missing = Wir können nicht sagen, welche Anmeldung das war
    .text =
        Microsoft hat Sie ohne die Kennung zurückgeleitet, die wir mitgegeben haben. Manche Proxys und E-Mail-Scanner
        entfernen sie.
    .next = Beginnen Sie neu. Wenn es jedes Mal geschieht, sagen Sie es dem Support.

message-too-many = Bitte warten Sie einen Moment
    .text = Das war mehr, als wir auf einmal annehmen. Wartezeit bis zum nächsten Versuch: { $wait }.
    .next = Es ist nichts verloren: Was als gespeichert angezeigt wurde, ist gespeichert.

message-server-error = Bei uns ist etwas schiefgegangen
    .text =
        Wir sind an der Reihe. Sie haben nichts falsch gemacht, und was als gespeichert angezeigt wurde, ist gespeichert.
    .next =
        Versuchen Sie es in einer Minute noch einmal. Wenn der Fehler bleibt, senden Sie die Nummer unten an den Support:

message-signed-out = Sie sind abgemeldet
    .text =
        Sie sind von diesem Portal abgemeldet. Ihre Microsoft-Sitzung in diesem Browser läuft weiter; auf einem gemeinsam
        genutzten Computer melden Sie sich auch dort ab.
    .button = Wieder anmelden

message-sign-in-needed = Bitte melden Sie sich an
    .text = Diese Seite zeigt, was Ihnen gehört; dafür muss sie wissen, wer Sie sind.

message-token-refused = Die Anmeldung konnte nicht bestätigt werden
    .text = Microsofts Antwort hat unseren Prüfungen nicht standgehalten, deshalb haben wir sie nicht verwendet.
    .next = Niemand wurde angemeldet. Wenn es wieder geschieht, nennen Sie dem Support den Grund unten.
    .reason = Grund: { $fault }

message-unreachable = Microsoft hat nicht geantwortet
    .text =
        Wir haben Microsofts Anmeldedienst gefragt und keine brauchbare Antwort erhalten. Es liegt an Microsoft oder am
        Netzwerk.
    .next = Es ist nichts verloren. Warten Sie eine Minute und beginnen Sie neu.

message-other-tenant = Dieses Konto gehört zu einer anderen Organisation
    .text = Wir sehen in die Organisation, mit der Sie angemeldet sind, und in keine andere.
    .next = Es wurde nichts gelesen. Beginnen Sie neu und wählen Sie ein Konto Ihrer eigenen Organisation.

message-other-site = Das kam nicht von diesem Portal
    .text = Wir nehmen nur Formulare von unseren eigenen Seiten an.
    .next = Öffnen Sie die Seite hier und klicken Sie noch einmal auf die Schaltfläche.

message-unusable = Damit können wir nichts anfangen
    .text = An der Anfrage fehlt etwas, oder etwas ist anders als erwartet. Gehen Sie zurück und versuchen Sie es noch einmal.

message-sign-in-number = Für den Support hat diese Anmeldung die Nummer { $number }.
