# Was mit einem Bericht hinausgeht, bevor es hinausgeht.

export-heading = Was mit diesem Bericht hinausgeht
    .text =
        Wählen Sie, für wen er ist. Darunter steht genau das, was die Datei dann enthält. Nichts geht hinaus, bevor Sie
        sie herunterladen oder teilen.
export-back = Zurück zum Bericht
export-choose = Für wen?
    .here = unten gezeigt
export-download = Zum Mitnehmen
    .json = Signierte Daten herunterladen
    .html = Als Seite herunterladen
    .text = Als Text herunterladen
    .hint =
        Die Dateien sagen, was zurückgehalten wurde. Daten und Seite sind signiert: Jeder kann <a>hier prüfen</a>, dass
        nichts geändert wurde.
export-share = Über einen Link teilen
export-preview = Was die Datei enthält: { $level }
export-data = Die Daten Buchstabe für Buchstabe
