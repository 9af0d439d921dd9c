# Antworten, die der Support in ein Ticket einfügt. Reiner Text; ein Zeilenumbruch steht auch in der Antwort.

answers-greeting = Guten Tag,
answers-thanks =
    Freundliche Grüße
    { $name }
    { $publisher }
answers-what-to-do = Was zu tun ist:

answers-seen = Was wir gesehen haben:
answers-seen-organisation = Organisation: { $name }
answers-seen-refusal = Anmeldung von Microsoft abgelehnt: { $time }, { $code }
answers-seen-lacks = Fehlende Berechtigungen: { $scopes }
answers-seen-check = Letzte Prüfung: { $time }
answers-seen-mailbox = Postfach: { $verdict }

answers-stopped = Microsoft hat die Anmeldung bei { $app } nicht weitergeführt. Hier stehen der Grund und was hilft.
answers-admin-approval = Die Administration Ihrer Organisation muss { $app } genehmigen, bevor es mit Ihren Kalendern verwendet werden kann.
answers-link =
    Bitte senden Sie diesen Link an Ihre Administration. Die Seite zeigt, was { $app } anfordert und warum, und wie Sie es
    zulassen oder ablehnen. Durch das Öffnen wird noch nichts zugelassen:
    { $link }
    Der Link gilt bis zum { $until }.
answers-no-link =
    Bitte öffnen Sie diese Seite, melden Sie sich an und geben Sie die Anfrage an Ihre Administration weiter. Dort entstehen
    ein Link und eine Nachricht für Ihre Administration:
    { $page }
answers-hybrid = Ihre Organisation hat Postfächer in Exchange Online und auf eigenen Servern. { $app } funktioniert mit denen in Exchange Online; die anderen erreicht Microsoft Graph nicht.
answers-all-works = Bei unserer letzten Prüfung hat alles geantwortet, was { $app } braucht. Wenn in { $app } trotzdem etwas nicht funktioniert, schreiben Sie uns bitte, was Sie dort sehen und wann.
    .not-seen =
        Wir haben noch nicht gesehen, dass alles funktioniert. Bitte öffnen Sie diese Seite, melden Sie sich an und starten Sie
        die Prüfung; sie zeigt, was funktioniert und was nicht:
        { $page }
answers-link-expired = Der Link für Ihre Administration ist abgelaufen. Links zum Genehmigen von { $app } gelten nur eine begrenzte Zeit; es ist nichts verloren.
answers-vendor-fault = Es tut uns leid: Das ist unser Fehler, nicht Ihrer. { $publisher } muss die Einrichtung von { $app } bei Microsoft in Ordnung bringen. Auf Ihrer Seite ist nichts zu ändern. Wir melden uns, sobald Sie es wieder versuchen können.
answers-send-ids =
    Um die Ursache zu finden, brauchen wir einige Angaben zur fehlgeschlagenen Anmeldung bei { $app }. Sie stehen unten auf der
    Seite, auf der es nicht weiterging, unserer oder der von Microsoft. Bitte senden Sie uns als Text:
    - die Nummer, die mit AADSTS beginnt, falls es eine gibt
    - Correlation ID und Trace ID
    - die Zeit (Timestamp)
    - die E-Mail-Adresse, mit der Sie sich angemeldet haben
    Bitte senden Sie keine Passwörter und keine vollständigen Adressen von Seiten.
