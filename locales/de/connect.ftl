# Der zweite Schritt: was für den Kalender angefordert wird.

connect-step = Schritt 2 von 2
connect-heading = Zugriff auf Ihren Kalender erlauben
    .with-errors = Fehler: Zugriff auf Ihren Kalender erlauben
connect-account = Konto
    .name = Angemeldet als
    .organisation = Organisation
    .other = Anderes Konto verwenden
connect-permissions = Was Microsoft Sie als Nächstes fragt
    .text =
        Microsoft listet diese Berechtigungen auf. Mit jeder davon handelt { $app } nur für Sie und nie über das hinaus, was
        Sie selbst dürfen.
    .hint =
        Sagt Microsoft, dass eine Administratorgenehmigung nötig ist? Gehen Sie von dort zurück oder schließen Sie die Seite:
        Dieses Portal sagt Ihnen, was zu tun ist.
connect-tests = Was dürfen wir testen?
    .text =
        Das Lesen wird immer getestet, ohne den Inhalt von Einträgen anzusehen. Das Schreiben wird nur getestet, wenn Sie es
        erlauben.
connect-button = Kalender verbinden
connect-write-test = Schreiben in meinem Kalender testen
    .hint =
        Legt einen privaten Eintrag in der Vergangenheit an, ohne Gäste und Erinnerung, und löscht ihn sofort wieder. Niemand
        wird eingeladen oder benachrichtigt. Sollte die Prüfung dazwischen abbrechen, entfernt das Portal ihn trotzdem: Bis
        der Eintrag weg ist, höchstens einen Tag lang, bewahrt es dafür eine versiegelte Erlaubnis auf.
connect-shared-calendar = Adresse einer Kollegin oder eines Kollegen mit für Sie freigegebenem Kalender (optional)
    .hint =
        Nur dann können wir freigegebene Kalender testen. Wir lesen, ob ein Eintrag vorhanden ist, nie, was darin steht.
connect-shared-write-test = Auch das Schreiben in diesem freigegebenen Kalender testen
    .hint =
        Ein Eintrag derselben Art wird im Kalender der Kollegin oder des Kollegen angelegt und gelöscht. Fragen Sie dort
        zuerst nach.
