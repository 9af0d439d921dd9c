# Was an einem Formularfeld nicht stimmt, und was zu tun ist.

error-form = Das Formular kam unvollständig oder zu groß an. Gehen Sie zurück und senden Sie es noch einmal.
error-name = Geben Sie Ihren Namen ein, höchstens 100 Zeichen.
error-address = Geben Sie Ihre geschäftliche E-Mail-Adresse ein, zum Beispiel name@contoso.com.
error-unknown-domain =
    Microsoft kennt keine Organisation mit der Domain { $domain }. Prüfen Sie die Adresse auf Tippfehler.
error-other-cloud =
    Die Organisation von { $domain } liegt in einer anderen Microsoft-Cloud ({ $cloud }) als { $app }; diese App ist in
    { $own } registriert. Fragen Sie { $publisher }, ob es ein Angebot für diese Cloud gibt.
error-shared-calendar-missing =
    Geben Sie an, in wessen Kalender der Test schreiben soll, oder entfernen Sie das Häkchen beim Test des geteilten
    Kalenders.
error-shared-calendar = Geben Sie eine E-Mail-Adresse ein, zum Beispiel kollegin@contoso.com.
error-shared-calendar-own =
    Geben Sie die Adresse einer Kollegin oder eines Kollegen ein. Ihr eigener Kalender wird ohnehin geprüft.
error-domain = Geben Sie eine Domain ein, zum Beispiel contoso.com, oder eine geschäftliche E-Mail-Adresse.
error-nothing-pasted = Fügen Sie ein, was auf Microsofts Seite stand, oder die Adresse oben aus dem Browser.
error-lone-number =
    In diesem Text steht die Zahl { $number }, aber nichts sagt, dass sie von Microsoft ist. Wenn Microsofts Seite sie
    hinter AADSTS oder „Error Code“ gezeigt hat, fügen Sie sie zusammen mit diesen Wörtern ein.
error-approval-pasted =
    Diese Adresse enthält keinen Fehler: Sie sagt, dass zugestimmt wurde. Ob die Zustimmung angekommen ist, zeigt sich,
    wenn Sie sich verbinden.
error-address-pasted =
    Das ist die Adresse der Seite von Microsoft, und darin steht kein Fehler. Kopieren Sie, was die Seite selbst sagt;
    ein Code, der mit AADSTS beginnt, kann unter „Details zur Problembehandlung“ oder „Weitere Details“ stehen.
error-no-code =
    In diesem Text steht kein Fehlercode. Suchen Sie nach einem Code, der mit AADSTS beginnt; er kann unter „Details zur
    Problembehandlung“ oder „Weitere Details“ stehen.
