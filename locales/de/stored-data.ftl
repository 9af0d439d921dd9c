# Was dieses Portal speichert, und wie lange.

stored-heading = Was dieses Portal speichert
    .text =
        So wenig, wie die Arbeit braucht. Der Inhalt Ihres Kalenders wird nicht zum Aufbewahren gelesen und nicht
        gespeichert.
stored-column-what = Was
stored-column-purpose = Wofür
stored-column-kept = Wie lange

stored-organisations = Organisationen: Mandanten-ID, Name, Domains, Stand der Genehmigung
    .purpose = Um zu zeigen, wie es um jede Organisation steht
    .kept = So lange, wie etwas anderes über sie aufbewahrt wird
stored-people = Personen: Objekt-ID, Name, Anmeldename, wann sie hier waren
    .purpose =
        Um Berichte der richtigen Person zu zeigen und der Administration zu sagen, wer angefragt hat
    .kept = { $time }, nachdem Sie zuletzt hier waren; länger, wo ein Bericht von Ihnen länger aufbewahrt wird
stored-sessions = Sitzungen und laufende Anmeldungen: Hashwerte von Kennungen, versiegelte Angaben
    .purpose =
        Damit Sie angemeldet bleiben und wir Sie wiedererkennen, wenn Microsoft Sie zurückleitet
    .kept = Sitzungen 12 Stunden, Anmeldungen eine Stunde
stored-language = Die gewählte Sprache, nur in einem Cookie Ihres Browsers
    .purpose = Um die Sprache auf dem Weg zu Microsoft und zurück zu behalten
    .kept = Ein Jahr, oder bis Sie das Cookie löschen
stored-requests =
    Anfragen an die Administration: wer angefragt hat, der Stand, Hashwerte der Links, geschriebene Erinnerungen, ob die
    Anfrage zurückgezogen wurde, welche Schritte die Administration gemacht hat, und was eine Prüfung des Kontos ergab, ohne
    dessen Namen
    .purpose = Um die Anfrage weiterzugeben und zu zeigen, was daraus geworden ist
stored-openings =
    Öffnungen des Links für die Administration: eine Anzahl, und von den letzten die Zeit und die Art des Browsers, etwa
    „Edge unter Windows“; keine Adresse und kein Name
    .purpose = Um der Person, die angefragt hat, zu zeigen, ob jemand nachgesehen hat
    .kept = { $time }; von jedem Link die letzten zwanzig Öffnungen durch Personen und durch Programme
stored-reports =
    Berichte: welche Berechtigung wie geantwortet hat, wo das Postfach liegt, Microsofts Anforderungs-IDs
    .purpose = Um Ihnen, den Administratoren Ihrer Organisation und dem Support zu sagen, was funktioniert und wer den Rest beheben kann
stored-shares =
    Links zu Berichten: wer sie erstellt hat, für wen, bis wann, eine Notiz, ein Hash des Links; von den letzten Öffnungen die
    Zeit, die Art des Browsers und, wer es war, falls die Person angemeldet war
    .purpose = Um einen Bericht denen zu zeigen, mit denen er geteilt wurde, und der Person, die den Link erstellt hat, wer nachgesehen hat
stored-imports = Berichtsdateien, die Kunden dem Support gesendet haben: was darin steht, wer sie importiert hat
    .purpose = Um sie in derselben Form zu lesen wie einen Bericht dieses Portals
stored-inspections =
    Blicke in die Einträge einer Organisation, wo die Administration es uns erlaubt hat: Stand der App, Erteilungen,
    Zustimmungsrichtlinien, Microsofts Anforderungs-IDs
    .purpose = Um Personen und dem Support zu sagen, was im Weg steht
stored-write-tests =
    Schreibtests: wann, in wessen Kalender, ob der Eintrag weg ist; bis dahin ein versiegeltes Token, das ihn entfernt
    .purpose = Um in einem Kalender nichts zu hinterlassen, wenn eine Prüfung abbricht
    .kept = Das Token, bis der Eintrag weg ist, höchstens einen Tag. Der Rest: { $time }
stored-visits =
    Wenn das Produkt Sie hierher geleitet hat: wohin es zurückgeht und die eigene Notiz des Produkts, versiegelt, nur in
    Ihrem Browser
    .purpose = Um Sie zum Produkt zurückzuführen
    .kept = Einen Tag
stored-refusals = Abgelehnte Anmeldungen: Zeit, Fehlercode, Microsofts Ablaufverfolgungs- und Korrelations-IDs
    .purpose = Um zu helfen, wenn Sie an den Support schreiben
stored-desk =
    Die Arbeit des Supports: Notizen zu einer Organisation, ihr Status, wer sich um sie kümmert und die dort zuletzt gelesene
    Sprache; Name und Rolle der Mitarbeitenden, die sich angemeldet haben; von einer fehlgeschlagenen Anmeldung ihre Schritte
    .purpose = Um Ihnen zu antworten und zu finden, wo eine Anmeldung stehen geblieben ist
    .kept = Bis der Anbieter es löscht
stored-log =
    Das Prüfprotokoll: wer was wann getan hat, und von welcher Netzwerkadresse aus. Personen stehen darin mit Verweisen, die gelöscht werden können
    .purpose = Um nachzuweisen, wer gehandelt hat und dass nichts verändert wurde
    .kept = Die Adresse: { $address }. Der Eintrag, der niemanden mehr nennt, wenn Sie gelöscht sind: { $time }

stored-kept =
    { $days ->
        [one] Einen Tag
       *[other] { $days } Tage
    }
    .forever = Bis der Anbieter es löscht

stored-never = Was es nie speichert
stored-never-passwords = Kennwörter: Die geben Sie nur bei Microsoft ein.
stored-never-tokens =
    Zugriffstoken: Sie bleiben im Arbeitsspeicher, solange eine Prüfung läuft, und verschwinden mit ihr.
stored-never-content = Betreff, Gäste, Orte oder Texte von Kalendereinträgen.
stored-never-links = Die Links selbst: Nur ihre Hashwerte werden gespeichert.

stored-erasure = Löschung
    .own =
        <a>Sehen Sie, was über Sie gespeichert ist</a>, nehmen Sie es mit oder löschen Sie es selbst. Dazu müssen Sie angemeldet sein.
    .text = Oder schreiben Sie an
