# Seiten hinter der Seite für die Administration: andere Wege zur Genehmigung, Beschränken, Widerrufen.

ways-back = Zurück zur Anfrage
ways-title = Andere Wege, { $app } zu genehmigen
ways-lead =
    Microsofts Zustimmungsseite ist der kürzeste Weg. Diese führen zum selben Ergebnis, für den Mandanten von
    { $organisation }. Welchen Sie auch wählen: Kommen Sie danach hierher zurück und klicken Sie auf „Jetzt prüfen“.
ways-check = Ist sie angekommen?
    .text =
        „Jetzt prüfen“ sucht die Genehmigung in einem neuen Token. Sie werden dabei still angemeldet, wenn Ihre
        Microsoft-Sitzung es erlaubt, und nichts wird geändert. Microsoft braucht vielleicht einige Minuten, höchstens eine
        Stunde.
ways-check-done = Alles ist bereits nachgewiesen. Es gibt nichts mehr zu genehmigen.
ways-one-person-note =
    Eine Genehmigung für eine Person ist keine Genehmigung für die Organisation: Diese Seite bleibt dann offen, und diese
    Person kann sich verbinden.

ways-portal = Im Entra Admin Center
    .open = Öffnen Sie <strong>Entra ID > Enterprise apps > { $app } > Permissions</strong>.
    .grant = Wählen Sie <strong>Grant admin consent</strong> und melden Sie sich an.
    .missing =
        Steht { $app } nicht in der Liste? Dann ist die App noch nicht in Ihrem Mandanten. Nehmen Sie Microsofts
        Zustimmungsseite oder einen der Befehle unten; sie fügen die App hinzu.
    .static =
        Die Schaltfläche fordert an, was die Registrierung der App auflistet. Wenn das weniger ist, als diese Seite zeigt,
        nennt „Jetzt prüfen“, was fehlt.
ways-workflow = Anforderungen in Ihrer Organisation
    .text =
        Wenn man in Ihrer Organisation Apps anfordern kann, warten die Anforderungen unter <strong>Entra ID > Enterprise apps
        > Admin consent requests > My Pending</strong> auf die Personen, die zur Prüfung benannt sind.
    .review =
        Öffnen Sie die Anforderung, wählen Sie <strong>Review permissions and consent</strong> und genehmigen Sie. Auch die
        prüfende Person braucht eine der Rollen, die genehmigen dürfen.
    .block =
        Nach <strong>Deny</strong> kann man die App erneut anfordern; <strong>Block</strong> fügt die App dem Mandanten hinzu
        und schaltet sie aus.

ways-everybody = Für alle, per Befehl
    .text =
        Jeder davon fügt { $app } dem Mandanten hinzu, falls die App fehlt, behält, was vorher erteilt war, und zeigt am Ende,
        was erteilt ist. Sie wirken sofort, und keine Seite fragt noch einmal nach.
ways-person = Nur für eine Person, per Befehl
    .text = Dann darf nur diese Person { $app } verwenden. Wiederholen Sie es für weitere.
    .known = Eingetragen ist { $name }.
    .unknown = Setzen Sie den Anmeldenamen der Person dort ein, wo <code>PERSON@YOUR-DOMAIN</code> steht.
ways-powershell = Microsoft Graph PowerShell
    .hint =
        Braucht das Modul <code>Microsoft.Graph</code>, PowerShell 7 oder 5.1 und eine Rolle, die genehmigen darf.
ways-azure-cli = Azure CLI
    .hint = Für eine POSIX-Shell wie Bash; Azure Cloud Shell enthält alles Nötige.
ways-graph = Anfragen an Microsoft Graph
    .hint =
        Für Graph Explorer oder ein eigenes Werkzeug, eine nach der anderen. Wörter in Großbuchstaben sind IDs, die eine
        frühere Anfrage liefert; eine Zeile mit <code>#</code> sagt, welche, oder wann die Anfrage nötig ist.
ways-requests =
    Sie brauchen die Berechtigungen <code>Application.ReadWrite.All</code> und
    <code>DelegatedPermissionGrant.ReadWrite.All</code>.

limit-title = { $app } auf bestimmte Personen beschränken
limit-lead =
    Eine Genehmigung für eine Gruppe gibt es nicht. Genehmigen Sie für die Organisation, und lassen Sie dann nur Personen
    ein, die der App zugewiesen sind.
limit-order =
    Tun Sie es gleich nach der Genehmigung, oder davor, wenn { $app } schon in Ihrem Mandanten ist: Dazwischen können sich
    alle anmelden.
limit-portal = Im Entra Admin Center
    .required =
        Öffnen Sie <strong>Entra ID > Enterprise apps > { $app } > Properties</strong>, setzen Sie <strong>Assignment
        required?</strong> auf <strong>Yes</strong> und speichern Sie.
    .assign =
        Öffnen Sie <strong>Users and groups > Add user/group</strong>, wählen Sie Personen oder Gruppen aus und weisen Sie
        sie zu.
    .notes =
        Gruppen brauchen Entra ID P1 oder P2. Personen in einer Gruppe innerhalb der Gruppe zählen nicht. Wer die Rolle
        Global Administrator hat, kann sich auch ohne Zuweisung anmelden.
limit-commands = Per Befehl
    .text = Setzen Sie den Namen der Gruppe dort ein, wo <code>NAME OF THE GROUP</code> steht.
    .roles =
        Sie weisen den Standardzugriff zu. Wenn { $app } eigene Rollen hat, wählen Sie stattdessen eine im Entra Admin Center.
    .requests =
        Sie brauchen die Berechtigungen <code>Application.ReadWrite.All</code>,
        <code>AppRoleAssignment.ReadWrite.All</code> und <code>Group.Read.All</code>.
limit-after =
    Wer nicht zugewiesen ist, sieht bei Microsoft AADSTS50105. Dieses Portal erklärt den Code, wenn man ihn einfügt.
limit-decide = In der Liste Ihrer Schritte festhalten
    .text = Wir prüfen nicht, ob es so ist. Es ist für Sie und für alle im Team, die diesen Link haben.
    .everybody = Alle dürfen sie verwenden
    .assigned = Auf zugewiesene Personen beschränkt

revoke-title = Die Genehmigung von { $app } widerrufen
revoke-lead =
    Sie können sie jederzeit widerrufen und brauchen uns dafür nicht: Die Genehmigung ist ein Eintrag in Ihrem eigenen
    Mandanten.
revoke-effect = Was dann geschieht
    .tokens =
        { $app } bekommt keine neuen Token für diese Berechtigungen. Bereits ausgestellte Token enden von selbst, in der Regel
        innerhalb von etwa einer Stunde.
    .people =
        Personen sehen wieder Microsofts Genehmigungsseite oder bitten Sie um eine neue Genehmigung.
    .again =
        Ein Widerruf verbietet nichts für später: Wer genehmigen darf, darf es weiterhin. Um es zu verbieten, schalten Sie
        die App stattdessen aus: <strong>Entra ID > Enterprise apps > { $app } > Properties > Enabled for users to
        sign-in</strong> auf <strong>No</strong>.
revoke-portal = Im Entra Admin Center
    .text =
        Öffnen Sie <strong>Entra ID > Enterprise apps > { $app } > Permissions</strong>, wählen Sie die Registerkarte
        <strong>Admin consent</strong>, und widerrufen Sie mit <strong>Revoke</strong>, was wegfallen soll.
    .users =
        Was Personen für sich selbst erteilt haben, steht auf der Registerkarte <strong>User consent</strong> und kann dort
        nicht widerrufen werden; das tun die Befehle unten.
revoke-everybody = Was für alle erteilt wurde
revoke-person = Was für eine Person erteilt wurde
revoke-app = Die ganze App
    .text =
        Entfernt { $app } aus dem Mandanten, mit jeder Erteilung und Zuweisung. Die App lässt sich 30 Tage lang
        wiederherstellen. Im Entra Admin Center: <strong>Entra ID > Enterprise apps > { $app } > Properties >
        Delete</strong>.
    .requests = Dafür ist die Berechtigung <code>Application.ReadWrite.All</code> nötig.
