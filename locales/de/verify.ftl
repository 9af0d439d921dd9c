# Die Seite, die sagt, ob eine Berichtsdatei echt ist.

verify-heading = Ist dieser Bericht echt?
    .text =
        Berichte, die dieses Portal verlassen, sind signiert. Geben Sie uns die Datei, und wir sagen, ob sie so ist, wie
        das Portal sie erstellt hat.
verify-form = Der Bericht
    .again = Eine andere Datei?
    .button = Datei prüfen
    .hint = Nichts davon wird gespeichert.
verify-file = Berichtsdatei
    .hint = Die signierten Daten (JSON) oder die Seite (HTML), bis 1 MB.
verify-pasted = Oder fügen Sie den Text ein

verify-valid = Echt
    .text = Das Portal von { $app } hat diesen Bericht signiert, und seither wurde nichts darin geändert.
verify-wrong = Geändert
    .text =
        Die Datei nennt einen Schlüssel dieses Portals, aber ihr Inhalt passt nicht zur Signatur. Jemand hat sie geändert.
        Verlassen Sie sich auf nichts, was darin steht, und bitten Sie noch einmal um die Datei.
verify-unknown-key = Von jemand anderem signiert
    .text =
        Der Schlüssel, den die Datei nennt, gehört nicht zu diesem Portal. Die Datei kommt vielleicht von einem anderen
        Portal: Prüfen Sie sie dort.
verify-missing = Nicht signiert
    .text =
        Die Datei enthält einen Bericht ohne Signatur. Jeder kann ihn geschrieben oder geändert haben. Bitten Sie um die
        signierte Datei.
verify-page =
    Die Signatur gilt für die Daten in der Datei. Was eine Seite um sie herum zeigt, lässt sich ändern: Maßgeblich ist,
    was hier steht.
verify-facts = Was der Bericht sagt
verify-answer = Ergebnis
verify-level = Für wen
verify-exported = Exportiert
verify-checked = Geprüft
verify-key = Schlüssel

verify-error-nothing = Wählen Sie eine Datei, oder fügen Sie ihren Text ein.
verify-error-several = Senden Sie einen Bericht: eine Datei oder einen Text, nicht beides.
verify-error-too-large =
    Die Datei ist zu groß; ein Bericht hat höchstens 1 MB. Größere Dateien prüft consentry verify-report.
verify-error-no-report =
    Das ist kein Bericht von Consentry oder kein vollständiger. Nehmen Sie die Datei so, wie sie heruntergeladen wurde.
verify-error-other-version =
    Dieser Bericht stammt von einer anderen Version von Consentry, die dieses Portal nicht liest.
