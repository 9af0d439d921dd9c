# Die Seite, auf der man die eigene Anfrage an die Administration verfolgt.

status-title = Ihre Anfrage an { $organisation }
status-lead-in = Anfrage für { $app }, { $organisation }

status-heading-created = Senden Sie den Link an Ihre Administration
status-heading-opened = Ihre Administration hat den Link geöffnet
status-heading-consented = Ihre Administration hat zugestimmt
status-heading-proving = Zugestimmt und unterwegs
status-heading-proven = Ihre Organisation lässt es zu
status-heading-refused = Ihre Administration hat abgelehnt
status-heading-failed = Es hat nicht funktioniert
status-heading-expired = Der Link ist abgelaufen
status-heading-withdrawn = Sie haben diese Anfrage zurückgezogen
status-heading-withdrawn-support = Diese Anfrage wurde zurückgezogen

status-created =
    Es geschieht nichts, bis Ihre Administration den Link öffnet. Senden Sie ihn so, wie Sie Ihre IT üblicherweise erreichen;
    wir selbst versenden nichts.
status-opened =
    Jetzt ist Ihre Administration an der Reihe. Sie können die Nachricht noch einmal senden, falls sie verloren ging.
status-expired =
    Niemand hat rechtzeitig geantwortet. Mit einem neuen Link fragen Sie noch einmal; der alte bleibt geschlossen.
status-refused = Bitte sprechen Sie mit Ihrer Administration. Sie kann ihre Entscheidung noch ändern.
status-refused-reason = Grund, den die Administration angegeben hat
status-refused-no-reason = Es wurde kein Grund angegeben.
status-withdrawn =
    Der Link funktioniert seit dem { $at } nicht mehr. Wer ihn öffnet, liest, dass Sie die Anfrage zurückgezogen haben.
status-withdrawn-support =
    Der Support von { $publisher } hat den Link zurückgezogen. Er funktioniert seit dem { $at } nicht mehr. Wenn Sie den
    Zugriff noch brauchen, fragen Sie noch einmal an oder schreiben Sie an den Support.
status-withdrawn-consented =
    Microsoft hat am { $at } gemeldet, dass die Administration trotzdem genehmigt hat: Sie war bereits auf Microsofts Seite.
    Wir haben es nicht geprüft und können es nicht rückgängig machen. Nur Ihre Administration kann eine Genehmigung im Entra
    Admin Center widerrufen.

status-ask-again = Neuen Link erstellen
status-sign-in-again = Anmelden, um einen neuen Link zu erstellen

status-proving =
    Microsoft verteilt eine Genehmigung in seinen Systemen. Das dauert in der Regel Sekunden, manchmal bis zu einer Stunde.
    Wir sehen weiter nach, jedes Mal mit einem neuen Token. Sie müssen hier nicht warten.
status-proving-since = Minuten seit der Genehmigung, { $at }
status-proving-next = Nächste Prüfung: { $at }.
status-proving-you = Für die nächste Prüfung werden Sie gebraucht: Klicken Sie auf die Schaltfläche und melden Sie sich an.
status-check-now = Jetzt prüfen

status-proven =
    Wir haben es gesehen: Ein neues Token Ihrer Organisation enthält jede Berechtigung. Eines bleibt noch, und das können
    nur Sie.
status-connect = Kalender verbinden
status-report = Bericht der Administration anzeigen

status-message = Die Nachricht
status-message-again = Die erste Nachricht
status-message-gone =
    Der Link wurde einmal angezeigt, als er erstellt wurde, und ist hier nicht in lesbarer Form gespeichert.
status-message-link = Link für die Administration
    .hint =
        Es ist kein Anmeldelink: Durch das Öffnen wird niemand angemeldet, und niemand bekommt Ihren Kalender.
    .copy = Link kopieren
status-message-subject = Betreff
status-message-text = Text
    .copy = Text kopieren
status-message-mail = E-Mail schreiben
status-message-file = Als Datei für Ihr E-Mail-Programm speichern
status-message-html = Der Text mit Links, zum Kopieren in eine E-Mail

status-reminder = Erinnern
    .due =
        Es gibt noch keine Antwort. Sie können eine Erinnerung schreiben; sie sagt, wann Sie gefragt haben und dass die
        Anfrage noch offen ist.
    .write = Erinnerung schreiben
    .again = Weitere Erinnerung schreiben
status-reminder-later = Wenn niemand antwortet, können Sie ab dem { $at } eine Erinnerung schreiben.
status-reminder-written = Die Erinnerung
    .send =
        Es wurde nichts versendet: Senden Sie diese Erinnerung selbst, so wie Sie die erste Nachricht gesendet haben.
status-reminders =
    { $count ->
        [one] Sie haben am { $at } eine Erinnerung geschrieben.
       *[other] Sie haben { $count } Erinnerungen geschrieben, die letzte am { $at }.
    }

status-steps = Wie weit es ist
status-step-made = Link erstellt
    .detail = { $at }, von { $name }
status-step-opened = Von der Administration geöffnet
    .current = Wartet darauf, dass die Administration den Link öffnet
status-step-approved = Auf Microsofts Seite genehmigt
    .current = Wartet auf die Entscheidung der Administration
status-step-arrived = Genehmigung in neuen Token angekommen
    .current = Wartet darauf, dass die Genehmigung in neuen Token ankommt
    .detail =
        { $count ->
            [one] bisher 1 Prüfung
           *[other] bisher { $count } Prüfungen
        }
status-step-proven = Nachgewiesen
    .detail = { $at }. Rolle der Person, die genehmigt hat: { $role }
status-step-refused = Abgelehnt
status-step-failed = Gescheitert
status-step-withdrawn = Zurückgezogen

status-openings = Wer den Link geöffnet hat
    .none = Noch hat niemand den Link geöffnet.
    .programs-only = Noch hat keine Person den Link geöffnet.
    .count =
        { $count ->
            [one] Einmal geöffnet.
           *[other] { $count }-mal geöffnet.
        }
    .latest = Die letzten Male:
    .hint =
        Wir halten die Zeit und die Art des Browsers fest, keine Adresse und keinen Namen. Es kann also jede Person gewesen
        sein, die den Link hat, auch Sie selbst.
status-openings-programs =
    { $count ->
        [one] Ein Programm, etwa ein E-Mail-Scanner oder eine Vorschau, hat ihn einmal geöffnet; das wird nicht gezählt.
       *[other]
        Programme, etwa E-Mail-Scanner oder Vorschauen, haben ihn { $count }-mal geöffnet; das wird nicht gezählt.
    }
status-opening = { $at }, { $browser } unter { $system }
status-opening-browser = { $at }, { $browser }
status-opening-system = { $at }, ein Browser unter { $system }
status-opening-unknown = { $at }, ein uns unbekannter Browser

status-withdraw = Die Anfrage zurückziehen
    .text =
        Wenn Sie sie nicht mehr brauchen oder den Link an die falsche Person gesendet haben, ziehen Sie sie zurück: Der Link
        funktioniert dann sofort nicht mehr.
    .link = Anfrage zurückziehen
status-withdraw-title = Die Anfrage zurückziehen?
    .what =
        Der Link für die Administration funktioniert sofort nicht mehr, für alle, die ihn haben. Wer ihn öffnet, liest, dass
        Sie die Anfrage zurückgezogen haben. Er kann nicht wieder gültig gemacht werden; Sie können einen neuen erstellen.
    .late =
        Wenn die Administration gerade auf Microsofts Seite ist, kann sie dort immer noch akzeptieren. Das können wir nicht
        verhindern; Ihre Seite würde es Ihnen sagen.
    .yes = Zurückziehen
    .no = Behalten

status-keep =
    Bewahren Sie die Adresse dieser Seite auf (<a>diese Seite in Ihrer Sprache</a>): Sie zeigt immer, wie es um Ihre Anfrage
    steht. Der Link für die Administration gilt bis zum { $until }.
status-keep-closed =
    Bewahren Sie die Adresse dieser Seite auf (<a>diese Seite in Ihrer Sprache</a>): Sie zeigt immer, wie es um Ihre Anfrage
    steht.
