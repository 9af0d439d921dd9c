# Die Nachricht, die eine Person im eigenen Namen an ihre Administration sendet.

letter-subject = Bitte { $app } für unsere Organisation zulassen
letter-reminder-subject = Erinnerung: bitte { $app } für unsere Organisation zulassen
letter-greeting = Guten Tag,
letter-why = ich möchte { $app } von { $publisher } mit meinem Kalender verwenden. In unserer Microsoft-365-Organisation kann das nur die Administration zulassen.
letter-reminder-why = am { $asked } habe ich Sie gebeten, { $app } von { $publisher } für unsere Organisation zuzulassen. Die Anfrage ist noch offen, und ich kann { $app } nicht mit meinem Kalender verwenden, bis jemand entscheidet.
letter-page = Diese Seite zeigt, was { $app } anfordert und warum, und wie Sie es für unsere Organisation zulassen oder ablehnen:
letter-safe = Es ist kein Anmeldelink: Durch das Öffnen wird niemand angemeldet und nichts zugelassen. Sie brauchen kein Konto bei { $publisher }.
letter-roles = Eine dieser Rollen genügt: { $roles }.
letter-sheet = Was { $app } lesen darf und was nicht, und wie Sie es widerrufen, auf zwei Seiten zum Drucken:
letter-until = Die Links gelten bis zum { $until }.
letter-thanks =
    Vielen Dank
    { $name }

letter-again-subject = Bitte { $app } noch einmal für Ihre Organisation zulassen
letter-again-why = Ihre Organisation hat { $app } von { $publisher } zugelassen. { $app } braucht jetzt mehr, als damals zugelassen wurde:
letter-again-page = Diese Seite zeigt alles, was { $app } anfordert, und warum, und wie Sie es für Ihre Organisation zulassen oder ablehnen:
letter-again-until = Die Links gelten bis zum { $until }. Was bereits zugelassen ist, funktioniert weiter.
