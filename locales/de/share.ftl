# Einen Bericht über einen Link teilen: die Seite, auf der er erstellt wird, und die Seite, die er öffnet.

share-title = Diesen Bericht teilen
    .text =
        Sie erhalten einen Link, den Sie senden können, an wen Sie möchten. Er zeigt den Bericht, wie er jetzt ist, und davon
        nicht mehr, als die Stufe sagt. Durch das Öffnen ändert sich nichts, und Sie können ihn jederzeit zurückziehen.
share-back = Zurück zum Bericht

share-level = Wie viel vom Bericht

share-who = Wer den Link öffnen darf
share-who-own = Personen von { $organisation }, nachdem sie sich angemeldet haben
share-who-named = Personen einer anderen Organisation, nachdem sie sich angemeldet haben
share-who-anyone = Alle, die den Link haben
    .hint = Links werden leicht weitergegeben.
share-organisation = Andere Organisation
    .hint = Nur für Personen einer anderen Organisation: ihre Domain, zum Beispiel contoso.com, oder ihre Mandanten-ID.
share-days = Wie lange er funktioniert
share-days-count =
    { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
share-note = Notiz
    .hint = Bis zu 200 Zeichen oder nichts. Sie und der Support sehen sie; wer den Link öffnet, sieht sie nicht.
share-make = Link erstellen

share-made = Der Link ist erstellt
    .once = Er wird nur dieses eine Mal angezeigt: Wir bewahren nur seinen Fingerabdruck auf. Kopieren Sie ihn jetzt.
    .copy = Link kopieren
share-again = Einen weiteren Link erstellen

share-links = Links zu diesem Bericht
    .none = Es gibt keinen.
share-opens-own = Personen von { $organisation } können ihn öffnen, nachdem sie sich angemeldet haben.
share-opens-anyone = Alle, die den Link haben, können ihn öffnen.
share-until = Er funktioniert bis { $at }.
share-made-by = Erstellt am { $at } von { $name }.
share-views =
    { $count ->
        [0] Noch nicht geöffnet.
        [one] Einmal geöffnet.
       *[other] { $count }-mal geöffnet.
    }
share-log = Wer ihn zuletzt geöffnet hat
share-state-open = Funktioniert
share-state-expired = Abgelaufen
share-state-revoked = Zurückgezogen
share-revoke = Link zurückziehen

shared-by-link = Über einen Link geteilt. { $level }:
shared-noted =
    Wer den Link erstellt hat, sieht, dass er geöffnet wurde, mit welcher Art von Browser und, wenn Sie hier angemeldet sind,
    von wem.
shared-download = Als signierte Datei herunterladen
    .hint = JSON mit der Signatur dieses Portals: Eine spätere Änderung daran lässt sich erkennen.

shared-sign-in = Melden Sie sich an, um diesen Bericht zu lesen
    .text = Der Link ist für Personen einer bestimmten Organisation. Melden Sie sich mit Ihrem Geschäftskonto dort an.
shared-other-tenant = Dieser Bericht ist für eine andere Organisation
    .text = Sie sind als { $username } angemeldet. Der Link ist für Personen einer anderen Organisation.
    .next = Wenn Sie dort ein Konto haben, melden Sie sich damit an. Bitten Sie sonst die Person, die den Link gesendet hat, um einen anderen.
    .button = Mit einem anderen Konto anmelden
shared-expired = Dieser Link ist abgelaufen
    .text = Er hat bis { $at } funktioniert.
shared-unknown = Er ist unvollständig oder wurde zurückgezogen.

error-share-level = Wählen Sie, wie viel vom Bericht der Link zeigt.
error-share-days = Wählen Sie, wie lange der Link funktioniert.
error-share-who = Wählen Sie, wer den Link öffnen darf.
error-share-organisation = Geben Sie die Domain der anderen Organisation ein, zum Beispiel contoso.com, oder ihre Mandanten-ID.
error-share-note = Kürzen Sie die Notiz auf eine Zeile mit bis zu 200 Zeichen.
