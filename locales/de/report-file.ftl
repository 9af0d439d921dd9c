# Berichte als Dateien: auf der Seite eines Berichts, in den Dateien und als Text für ein Ticket.

file-share = Weitergeben oder herunterladen
    .text = Jede Datei ist für jemand Bestimmten gemacht. Die Vorschau zeigt genau, was hinausgeht und was nicht.
file-preview = Auswählen und ansehen
file-html = Eine Datei (HTML)
file-ticket = Text für ein Ticket
file-compare = Was sich geändert hat

file-about = Über diese Datei
file-level = Bestimmt
file-made = Erstellt
file-withheld = Zurückgehalten
file-withheld-nothing = Nichts.
file-withheld-kind = { $what }: an { $count ->
    [one] { $count } Stelle
   *[other] { $count } Stellen
}, dort steht „{ $instead }“
file-verify = Echt?
file-verify-how =
    Diese Datei ist signiert. Ob sie unverändert ist, sagt <a>{ $address }</a> oder
    <code>{ $command }</code>.
file-verify-text = Die signierte Datei dieses Berichts liegt im Portal; sie lässt sich prüfen, dieser Text nicht.
file-evidence = Belege
    .text = Die Anfragen und Antworten hinter den Ergebnissen. Ihr Text ist englisch, wie er für Microsoft ist.

file-text-copy = Kopieren
file-text-title = Text für ein Ticket
    .text = Genau das wird kopiert, Zeichen für Zeichen.
file-text-save = Als Textdatei speichern
file-text-levels = Wie viel darin steht
