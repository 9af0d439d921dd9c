# The page of an organisation for its own administrator.

organisation-heading = Ihre Organisation
    .text = Was dieses Portal von Ihrer Organisation und { $app } gesehen hat.
# Followed by an id.
organisation-tenant = Mandanten-ID:
# Tags beside the sentences of adoption-allowed and adoption-lacks.
organisation-allowed = Erlaubt
organisation-lacks = Genehmigung unvollständig
organisation-never-seen = Nicht gesehen
    .text = Wir haben nicht gesehen, dass Ihre Organisation { $app } erlaubt. Das kann trotzdem so sein.
# $gate is the name of what stands in the way, such as “Administrator approval needed”.
organisation-gate = Was zuletzt jemanden aufgehalten hat: { $gate }.
organisation-people = Personen
    .text = Wer aus Ihrer Organisation sich hier angemeldet hat. Sie können deren Berichte öffnen; das wird protokolliert.
    .name = Person
    .state = Verbindung
    .report = Letzter Bericht
    .open = Bericht öffnen
    .seen = Zuletzt hier
organisation-connected = Verbunden
    .not = Nur angemeldet
organisation-requests = Anfragen an Administratoren
    .none = Niemand aus Ihrer Organisation hat hier angefragt.
# $day is a date. A tag with the state stands before it.
organisation-request = { $name } hat am { $day } angefragt.
organisation-stage-created = Link erstellt
organisation-stage-opened = Geöffnet
organisation-stage-consented = Genehmigt
organisation-stage-proving = Genehmigt, unterwegs
organisation-stage-proven = Nachgewiesen
organisation-stage-refused = Abgelehnt
organisation-stage-failed = Fehlgeschlagen
organisation-records = Die Einträge Ihrer Organisation
    .seen = Was wir zuletzt darin gesehen haben
    .offer = Lassen Sie uns nachsehen, wie die App in Ihrer Organisation steht
