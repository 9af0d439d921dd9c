# Zwei Druckseiten für eine Administration, die vor der Entscheidung die Risiken kennen möchte.

security-title = { $app }: Sicherheitsblatt
security-lead = Was eine Genehmigung für { $organisation } bedeuten würde, in Kürze. Erstellt am { $at }.
security-download = Als Datei speichern
security-offer =
    Zweifel? Das <a>Sicherheitsblatt</a> sagt in Kürze, was { $app } lesen darf und was nicht, was gespeichert wird und wie
    Sie es widerrufen.
security-back = Zurück zur Anfrage

security-who = Wer anfragt
    .app = App
    .client-id = Anwendungs-ID (Client)
    .publisher = Herausgeber
    .verified = { $publisher }, von Microsoft als überprüfter Herausgeber angezeigt
    .unverified = { $publisher }, von Microsoft nicht als überprüfter Herausgeber angezeigt
    .purpose = Wofür
    .requester = Angefragt von
    .self-declared =
        Herausgeber und Überprüfung sind hier Angaben von { $publisher }. Microsofts Zustimmungsseite zeigt, was Microsoft
        weiß: Vergleichen Sie beides.

security-may = Was die App darf und was nicht
    .delegated =
        Alle Berechtigungen sind delegiert: { $app } handelt nur für eine Person, die sich angemeldet hat, und nie über das
        hinaus, was diese Person darf. Diese Anfrage enthält keine Anwendungsberechtigungen; in Ihrem Mandanten läuft also
        nichts ohne eine Person, die sich angemeldet hat. Nach einer Anmeldung kann { $app } für diese Person auch in deren
        Abwesenheit weiterarbeiten (<code>offline_access</code>).
    .delegated-online =
        Alle Berechtigungen sind delegiert: { $app } handelt nur für eine Person, die sich angemeldet hat, und nie über das
        hinaus, was diese Person darf. Diese Anfrage enthält keine Anwendungsberechtigungen.
    .permission = Berechtigung
    .allows = Erlaubt
    .not = Erlaubt nicht
    .why = Warum
    .whole-tenant =
        Nach einer Genehmigung für die Organisation kann sich jede Person darin bei { $app } anmelden, ohne noch einmal
        gefragt zu werden; die Genehmigung allein verbindet niemanden.

security-data = Wo Daten verarbeitet werden
    .vendor =
        Wie { $publisher } mit den Kalenderdaten umgeht, die { $app } liest: <a>Datenschutzerklärung</a>.
    .vendor-none =
        { $publisher } hat hier keinen Link zu einer Datenschutzerklärung angegeben. Fragen Sie danach, bevor Sie
        entscheiden.
    .terms = <a>Nutzungsbedingungen von { $publisher }</a>
security-portal = Was dieses Portal tut und speichert
    .check =
        Dieses Portal ist nicht { $app } selbst. Nach Ihrer Genehmigung meldet es Sie einmal an, ohne Seite, wenn Ihre
        Sitzung das erlaubt, um in neuen Token zu sehen, dass die Genehmigung angekommen ist. Dann stellt es als Sie einige
        Anfragen an Microsoft Graph, die höchstens lesen, um zu sehen, welche Berechtigung antwortet. In Ihrem Kalender legt
        es nichts an.
    .keeps =
        Es speichert: wer angefragt hat, wie es um die Anfrage steht, wann der Link geöffnet wurde und mit welcher Art von
        Browser, Hashwerte der Links, das Ergebnis der Prüfung (welche Berechtigung wie geantwortet hat, wo das Postfach
        liegt, Microsofts Anforderungs-IDs), Ihren Namen und Anmeldenamen und ein Protokoll der Vorgänge.
    .never =
        Es speichert keine Kennwörter, keine Zugriffstoken, keine Netzwerkadressen und weder Betreff noch Gäste, Orte oder
        Texte von Kalendereinträgen.
    .long =
        Anfragen, Berichte und das Protokoll werden aufbewahrt, bis { $publisher } sie löscht; bitten Sie unter der Adresse
        unten darum. <a>Alles, was gespeichert wird</a>

security-limit = Wie Sie es beschränken
    .text =
        Öffnen Sie im Entra Admin Center <strong>Entra ID > Enterprise apps > { $app } > Properties</strong>, setzen Sie
        <strong>Assignment required</strong> auf <strong>Yes</strong>, und fügen Sie unter <strong>Users and groups</strong>
        Personen oder Gruppen hinzu. Gruppen brauchen Entra ID P1 oder P2; verschachtelte Gruppen zählen nicht.

security-revoke = Wie Sie es widerrufen
    .text =
        Öffnen Sie <strong>Entra ID > Enterprise apps > { $app } > Permissions</strong> und wählen Sie auf der Registerkarte
        <strong>Admin consent</strong> die Schaltfläche <strong>Revoke</strong>, oder löschen Sie die Unternehmensanwendung.
        Vorher ausgestellte Token enden von selbst, in der Regel innerhalb von etwa einer Stunde.

security-link = Zum Link
    .text =
        Der Link, den Sie bekommen haben, ist kein Anmeldelink. Durch das Öffnen des Links oder dieses Blatts wird niemand
        angemeldet und nichts zugelassen. Er gilt bis zum { $until } und kann von der Person, die angefragt hat,
        zurückgezogen werden.
    .closed =
        Der Link, den Sie bekommen haben, ist kein Anmeldelink. Durch das Öffnen des Links oder dieses Blatts wird niemand
        angemeldet und nichts zugelassen. Diese Anfrage ist geschlossen.

security-contact = Fragen? Schreiben Sie an
