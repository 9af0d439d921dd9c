# Was jede Berechtigung der App erlaubt, in einfachen Worten, und was nicht.

permission-calendars-read = Sieht die Termine in den Kalendern der angemeldeten Person.
    .limits =
        Kann nichts ändern, hinzufügen oder löschen; kann keine Kalender von Kolleginnen und Kollegen sehen; kann keine
        E-Mails oder Dateien lesen.
permission-calendars-read-shared =
    Sieht auch Termine in Kalendern, die andere für die Person freigegeben haben, und kann Zeiten suchen, zu denen alle frei
    sind.
    .limits = Kann nichts ändern; sieht keinen Kalender, den die Person ohne die App nicht öffnen könnte.
permission-calendars-readwrite = Fügt Termine in den Kalendern der angemeldeten Person hinzu, ändert und löscht sie.
    .limits =
        Kann Kalender von Kolleginnen und Kollegen nicht anrühren; kann keine E-Mails lesen oder senden, abgesehen von den
        Einladungen, die Exchange zu einem Termin verschickt.
permission-calendars-readwrite-shared =
    Fügt Termine auch in Kalendern hinzu, die andere für die Person zum Bearbeiten freigegeben haben, ändert und löscht sie.
    .limits =
        Geht nicht über die Rechte hinaus, die der Person jeweils gegeben wurden; öffnet keinen Kalender, der nicht
        freigegeben ist.
permission-calendars-readbasic = Sieht, wann Termine sind, und ihre Titel, ohne Text und Anlagen.
    .limits = Kann nichts ändern und weder Text noch Anlagen oder Zusatzdaten von Terminen lesen.
permission-user-read =
    Lässt die Person sich anmelden und liest ihr eigenes Profil: Name, Adresse, Position; und den Namen der Organisation.
    .limits = Kann keine Profile von Kolleginnen und Kollegen lesen und kein Profil ändern.
permission-offline-access =
    Hält die Verbindung aufrecht, wenn die Person nicht da ist, damit nicht jeden Tag neu zugestimmt werden muss.
    .limits =
        Gibt keine weiteren Daten: nur, was die anderen Berechtigungen erlauben, und nur bis die Person oder die
        Administration widerruft.
permission-openid = Lässt die Person sich mit ihrem Arbeitskonto anmelden.
    .limits = Gibt keinen Zugriff auf Daten, außer zu wissen, wer sich angemeldet hat.
permission-profile = Sieht bei der Anmeldung den Namen und den Anmeldenamen der Person.
    .limits = Gibt keinen Zugriff auf E-Mails, Kalender, Dateien oder andere Personen.
permission-email = Sieht bei der Anmeldung die E-Mail-Adresse der Person.
    .limits = Kann keine E-Mails lesen oder senden.
permissions-why = Warum { $app } das anfordert:
permissions-microsoft = Bei Microsoft heißt sie „{ $name }“

permissions-cannot-mail = E-Mails lesen oder senden
permissions-cannot-files = Dateien in OneDrive oder SharePoint öffnen
permissions-cannot-chats = Chats lesen oder an Besprechungen teilnehmen
permissions-cannot-contacts = Kontakte lesen
permissions-cannot-directory = Konten, Gruppen oder Einstellungen der Organisation ändern
permissions-cannot-alone = ohne eine angemeldete Person handeln
permissions-cannot-exceed = etwas tun, das die angemeldete Person nicht darf
