# Teile, die viele Seiten gemeinsam haben.

ui-error = Fehler:
ui-problem = Es gibt ein Problem
ui-ids = Kennungen für den Support
ui-support = Für den Support
    .send = Senden Sie dies an
    .select = Ein Klick markiert alles.
ui-step-done = Erledigt:
ui-step-current = Jetzt:
ui-step-ahead = Noch offen:
ui-step-stopped = Abgebrochen:
ui-live = Diese Seite aktualisiert sich von selbst.
ui-copied = Kopiert
