# Zwei Prüfungen der Verbindung einer Person im Vergleich.

compare-title = Was sich geändert hat
compare-lead-in = Prüfungen der Verbindung von { $person }
compare-back = Zurück zum Bericht
compare-from-to = Zwischen { $from } und { $to }
compare-nothing = Zwischen diesen beiden Prüfungen hat sich nichts geändert.
compare-only = Es gibt keine andere abgeschlossene Prüfung dieser Verbindung, mit der sich vergleichen ließe.
compare-runs = Alle abgeschlossenen Prüfungen
    .hint = Die neueste zuerst. Nicht abgeschlossene Prüfungen stehen nicht in der Liste.
compare-this = Dieser Bericht
compare-that = Verglichen mit
compare-with = Vergleichen <hidden>mit { $time }</hidden>
compare-older = Ältere Prüfungen
compare-newest = Neueste Prüfungen

compare-line = { $what }: { $was } → { $is }
compare-answer = Ergebnis
compare-headline = Jetzt heißt es: { $is }
compare-new-permission = { $scope }: neu angefordert, { $is }
compare-gone-permission = { $scope }: nicht mehr angefordert
compare-new-finding = Neu: { $what }
compare-gone-finding = Heißt es nicht mehr: { $what }
compare-other-finding = Statt „{ $was }“: { $is }
compare-details = Nur Einzelheiten unterscheiden sich.
compare-since = seit { $day }
compare-between = zwischen { $from } und { $to }

compare-write = Schreibtest im Kalender der Person
compare-shared-write = Schreibtest im freigegebenen Kalender
compare-write-not-done = nicht gemacht
compare-write-removed = Eintrag angelegt und wieder entfernt
compare-write-not-created = es ließ sich kein Eintrag anlegen
compare-write-left = ein Eintrag könnte übrig sein
compare-mail-hosts = Mailserver (MX)
compare-inspected = angesehen
compare-not-inspected = nicht angesehen
compare-not-checked = nicht geprüft
compare-everybody = alle
compare-assigned = nur zugewiesene Personen und Gruppen
compare-form-on = mit einem Formular auf der Seite von Microsoft
compare-form-off = kein Formular auf der Seite von Microsoft
compare-none = keine
