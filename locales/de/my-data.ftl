# Was über die angemeldete Person gespeichert ist.

mydata-heading = Was über Sie gespeichert ist
    .text = Alles, was dieses Portal über Sie festgehalten hat: zum Lesen, zum Mitnehmen oder zum Löschen.
    .everybody = Was dieses Portal über alle speichert, und wie lange
mydata-file = Mitnehmen
    .text =
        Eine JSON-Datei mit allem, was unten steht, und Ihren vollständigen Berichten. Bewahren Sie sie sicher auf: Sie
        enthält Ihren Namen und IDs von Microsoft.
    .button = Meine Daten herunterladen
mydata-account = Ihr Konto
    .name = Name
    .username = Anmeldename
    .person = Objekt-ID
    .tenant = Mandanten-ID
    .first = Zuerst hier
    .last = Zuletzt angemeldet
    .connected = Kalender verbunden
mydata-sessions = Wo Sie angemeldet sind
    .row = Seit { $began }, längstens bis { $ends }
    .this = Dieser Browser
    .end = Dort abmelden
    .others = Überall sonst abmelden
mydata-nothing = Nichts.
mydata-reports = Berichte
mydata-refusals = Abgelehnte Anmeldungen
mydata-requests = Anfragen an Ihre Administration
mydata-log = Was Sie laut Prüfprotokoll getan haben
    .text =
        { $count ->
            [0] Es gibt keinen Eintrag von Ihnen.
            [one] Es gibt einen Eintrag von Ihnen.
           *[other] Es gibt { $count } Einträge von Ihnen; die neuesten sind zu sehen.
        }
    .from = von { $address }
mydata-erase = Meine Daten löschen
    .text =
        Alles, was oben steht, wird sofort und endgültig entfernt: Ihre Berichte, abgelehnten Anmeldungen, Anfragen und
        Sitzungen, Ihr Name und Ihr Anmeldename. Sie werden abgemeldet. Niemand kann es zurückholen.
    .sure = Ja, alles über mich löschen
    .button = Meine Daten löschen
    .not-sure = Setzen Sie das Häkchen, um zu sagen, dass Sie sicher sind. Es wurde nichts gelöscht.
mydata-stays = Was bleibt, und warum
    .log =
        Einträge des Prüfprotokolls: dass etwas geschah, und wann. Was sie mit Ihnen verbindet, wird gelöscht, sodass
        niemand mehr herausfindet, dass es Ihre waren. Ohne sie könnte niemand erkennen, ob das Protokoll verfälscht wurde.
    .proof =
        Dass Ihre Organisation { $app } genehmigt hat, wenn der Nachweis auf einer Anfrage von Ihnen beruht: ohne Ihren
        Namen. Er gehört Ihrer Organisation.
    .sign-ins = Laufende Anmeldungen: versiegelt, ohne Ihren Namen, und einen Tag nach ihrem Ende weg.
    .elsewhere =
        Was Microsoft, Ihre Organisation und { $app } selbst speichern, und Kopien von Berichten, die jemand
        heruntergeladen hat.
mydata-erased = Ihre Daten sind gelöscht
    .text = Sie sind abgemeldet, und dieses Portal kennt Sie nicht mehr.
    .again = Wenn Sie sich wieder anmelden, speichert es neu, was es dafür braucht.
    .home = Zur ersten Seite
