# Die Administration lässt das Portal nachsehen, wie es in den Einträgen der Organisation um die App steht.

inspection-offer-title = Lassen Sie uns nachsehen, wie es in Ihrer Organisation um { $app } steht
    .text =
        Ein Bericht zeigt, was die Anmeldung einer Person ergab. Ob { $app } eingeschaltet ist, für wen, und was für alle
        erteilt ist, steht in den eigenen Einträgen Ihrer Organisation, die uns nur die Administration zeigen kann. Das ist
        freiwillig.
inspection-offer-lead-in = Für die Administration von { $organisation }
inspection-offer-latest = Zuletzt nachgesehen am { $time }. <a>Anzeigen, was gesehen wurde</a>
inspection-not-offered = Dieses Portal bietet das nicht an.
inspection-asked = Worum Microsoft Sie bitten wird
    .text =
        Leseberechtigungen für eine zweite App, die nur dafür verwendet wird. Sie handelt als Sie, nur nachdem Sie sich
        anmelden, und sieht nichts, was Ihre eigene Rolle Ihnen nicht zeigt: Global Reader genügt, sobald die Administration
        die App zugelassen hat.
inspection-kept = Was gelesen und was gespeichert wird
    .read = Einmal gelesen, sofort: einige Fragen zu { $app } und nichts anderes.
    .answers =
        Gespeichert: die Antworten darauf in Kürze, wann es war, die Objekt-ID des Kontos und Microsofts Anforderungs-IDs.
        Keine Namen von Personen, keine E-Mails, keine Kalender.
    .access =
        Ihr Zugriff wird nicht gespeichert: Das Token bleibt einige Sekunden im Arbeitsspeicher, und ein dauerhaftes wird
        nicht angefordert.
    .shown =
        Was gesehen wurde, sehen Personen Ihrer Organisation, die sich hier angemeldet haben, in ihren Berichten, und der
        Support von { $publisher }.
inspection-take-back = Wie Sie es widerrufen
    .text =
        Was Sie erlauben, bleibt der zweiten App erteilt, bis Sie sie entfernen: Öffnen Sie <strong>Entra ID > Enterprise
        apps</strong>, suchen Sie sie anhand ihrer Anwendungs-ID, und wählen Sie unter <strong>Properties</strong> die
        Schaltfläche <strong>Delete</strong>. { $app } funktioniert ohne sie weiter.
inspection-offer-start = Anmelden und nachsehen lassen
    .hint =
        Wählen Sie ein Konto dieser Organisation. Mit einem Konto ohne Administratorrechte steht überall „nicht geprüft“.
inspection-offer-not-now = Nicht jetzt

inspection-title = { $app } in den Einträgen von { $organisation }
inspection-lead-in = Was Ihre Organisation uns sehen ließ
inspection-seen = Gesehen am
inspection-all-seen = Nichts von dem, was wir gesehen haben, muss geändert werden.
inspection-part-seen =
    Nichts von dem, was wir gesehen haben, muss geändert werden, aber nicht alles war zu sehen.
inspection-nothing-seen = Es war nichts zu sehen, also lässt sich nichts sagen.
inspection-records = Was die Einträge sagen
inspection-not-checked = Nicht geprüft
inspection-app = App in der Organisation
inspection-app-not-there = Nicht vorhanden
    .why = Noch hat niemand zugestimmt.
inspection-app-off-by-microsoft = Von Microsoft ausgeschaltet
inspection-app-on = Eingeschaltet
inspection-app-off = Ausgeschaltet
    .why = Von der Administration.
inspection-who = Wer Zugang hat
inspection-who-everybody = Alle; eine Zuweisung ist nicht erforderlich.
inspection-who-assigned = Nur zugewiesene Personen und Gruppen.
inspection-assignments-none = Zuweisungen: keine.
inspection-assignments = Zuweisungen: { $count }.
inspection-assignments-more = Zuweisungen: mehr als { $count }.
inspection-granted = Für alle erteilt
inspection-no-graph = Nichts von Microsoft Graph.
inspection-other-api = Eine andere API (<code>{ $id }</code>):
inspection-scopes-none = keine
inspection-personal = Von einzelnen Personen erteilt
inspection-personal-none = nichts
inspection-personal-count = { $count }
inspection-personal-more = mehr als { $count }
inspection-policies = Zustimmungsrichtlinien der Personen
inspection-policies-none = Keine: Personen dürfen nicht für sich selbst zustimmen.
inspection-reach = Wozu sie Personen zustimmen lassen
inspection-reach-open = Für Personen offen:
inspection-reach-kept = Der Administration vorbehalten:
inspection-reach-undecided = Aus dem, was wir lesen, nicht festzustellen:
inspection-workflow = Die Administration fragen
inspection-workflow-off = Microsofts Seite bietet dafür kein Formular an.
inspection-workflow-on = Auf Microsofts Seite kann man eine Anforderung senden.
inspection-workflow-days =
    Auf Microsofts Seite kann man eine Anforderung senden. Eine Anforderung endet nach { $count ->
        [one] { $count } Tag
       *[other] { $count } Tagen
    }.
inspection-requests = Wartende Anforderungen
inspection-requests-none = Keine.
inspection-requests-wait = { $count ->
    [one] { $count } wartet
   *[other] { $count } warten
}

inspection-refused = Wir durften nicht nachsehen
    .text = Es wurde nichts gelesen und nichts geändert. Kalender sind davon nicht berührt.
    .consent =
        Entweder wurde auf Microsofts Seite „Abbrechen“ gewählt, oder das Konto darf diese Berechtigungen nicht erlauben:
        Dafür ist die Administration der Organisation nötig.
inspection-refused-again = Zurück zu dem, was wir ansehen würden
