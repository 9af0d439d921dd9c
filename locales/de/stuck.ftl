# Für alle, die auf einer Seite von Microsoft hängen geblieben sind.

stuck-heading = Auf einer Seite von Microsoft hängen geblieben?
    .text =
        Manche Seiten von Microsoft, etwa „Administratorgenehmigung erforderlich“ („Need admin approval“), enden dort und
        führen nicht zurück. Sagen Sie uns, was auf der Seite steht, und wir sagen Ihnen, was es bedeutet und wer helfen kann.
stuck-form = Hier einfügen
    .again = Ein anderer Text?
    .button = Erklären
    .hint = Nichts davon wird gespeichert. Fügen Sie nie ein Kennwort ein.
stuck-pasted = Was auf der Seite steht
    .hint =
        Kopieren Sie die ganze Seite in einer beliebigen Sprache, oder mindestens die Zeilen mit einem Code wie AADSTS90094,
        „Correlation ID“ (Korrelations-ID) und „Timestamp“ (Zeitstempel). Auch die Adresse der Seite oder eine Fehlerantwort
        von Microsoft Graph hilft.
stuck-answer = Was Microsofts Seite bedeutet
stuck-http-status = Microsoft Graph antwortete mit HTTP-Status { $status }.
stuck-others = Weitere Codes in diesem Text
    .text =
        Oben steht der Code, bei dem jemand handeln muss. Um etwas über einen anderen zu lesen, fügen Sie ihn allein ein.
