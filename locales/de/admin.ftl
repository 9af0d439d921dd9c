# Die Seite für die Administration und was dazugehört.

admin-lead-in = Für die Administration von { $organisation }
admin-title-decide = { $app } für { $organisation } genehmigen?
admin-title-expired = Dieser Link ist abgelaufen
admin-title-on-its-way = Die Genehmigung von { $app } ist unterwegs
admin-title-proven = { $app } ist für { $organisation } genehmigt
admin-title-declined = { $app } wurde abgelehnt
admin-title-failed = Die Genehmigung von { $app } hat nicht funktioniert

admin-steps = Ihr Weg durch diese Seite
admin-steps-hint =
    Was Sie erledigt haben, bleibt bei diesem Link gespeichert. Sie können später weitermachen, auch an einem anderen
    Computer.
admin-step-look = Ansehen, was angefordert wird
admin-step-check = Ihr Konto prüfen (optional)
admin-step-approve = Auf Microsofts Seite genehmigen
admin-step-approve-declined = Abgelehnt
admin-step-approve-failed = Die Genehmigung hat nicht funktioniert
admin-step-proof = Den Nachweis ansehen
admin-step-proof-failed = Die Genehmigung ist nie angekommen
admin-step-control = Die Kontrolle behalten (optional)
admin-step-skipped = Nicht gemacht
admin-step-sent = Sie sind am { $time } zu Microsofts Seite gegangen. Seither kam keine Antwort zurück.
admin-step-approved = Microsoft hat die Genehmigung am { $time } gemeldet.
admin-step-seen = Gesehen am { $time }.
admin-step-everybody = Für alle in der Organisation, laut Angabe vom { $time }
admin-step-assigned = Nur für zugewiesene Personen, laut Angabe vom { $time }

admin-fact-requester = Angefragt von
admin-fact-app = App
admin-fact-publisher = Herausgeber
admin-fact-verified = Von Microsoft überprüft
admin-fact-not-verified = Nicht von Microsoft überprüft
admin-fact-client-id = Anwendungs-ID
admin-fact-organisation = Organisation
admin-fact-tenant = Mandant
admin-fact-valid = Link gültig bis

admin-safety =
    <strong>Das ist kein Anmeldelink: Durch das Öffnen wird niemand angemeldet.</strong> Sie melden sich nur auf Microsofts
    Seite an, unter <code>{ $host }</code>. Vergleichen Sie Name und Anwendungs-ID mit dem, was Microsoft dort anzeigt.
    { $publisher } fragt nie nach Ihrem Kennwort.
admin-jump = Direkt zu Ihrer Entscheidung

admin-asks = Was { $app } anfordert
admin-asks-text =
    Alle Berechtigungen sind delegiert: Die App handelt nur als die angemeldete Person und nie über das hinaus, was diese
    Person darf.
admin-cannot = Was die App nicht können wird

admin-roles = Wer genehmigen kann
admin-roles-text =
    Eine dieser Rollen in Ihrem Mandanten. Die erste genügt: { $app } fordert nur delegierte Berechtigungen an, und diese
    darf ein Application Administrator genehmigen. Nur Berechtigungen, die eine App ohne angemeldete Person verwendet,
    brauchen mehr.
admin-roles-custom =
    Auch eine benutzerdefinierte Rolle mit dem Recht, diese Berechtigungen zu erteilen, ist möglich.
admin-roles-none = Ich habe keine dieser Rollen
    .pass-on =
        Geben Sie diesen Link an jemanden weiter, der eine hat. Er gilt für alle, die ihn haben, und nichts geht verloren:
        Diese Seite zeigt dort, wo Sie aufgehört haben.
    .pim =
        Vergibt Ihre Organisation Rollen nur auf Zeit (Privileged Identity Management)? Dann aktivieren Sie zuerst Ihre
        Rolle, melden Sie sich bei Microsoft ab und wieder an, und kommen Sie zurück.
    .ask =
        Sie wissen nicht, wer eine hat? Sehen Sie im Entra Admin Center unter <strong>Entra ID > Roles & admins</strong>
        nach, oder fragen Sie diejenigen, die Ihr Microsoft 365 betreuen.

admin-next = Was geschieht, wenn Sie genehmigen
admin-next-go =
    Sie gehen zu Microsofts Zustimmungsseite unter <code>{ $host }</code>, nur für den Mandanten von { $organisation }, und
    melden sich dort an.
admin-next-accept = Microsoft zeigt dieselben Berechtigungen. Sie akzeptieren oder brechen ab.
admin-next-back =
    Sie kommen hierher zurück. Eine zweite, stille Anmeldung zeigt uns, ob die Genehmigung wirklich angekommen ist. Wenn
    etwas fehlt, nennt diese Seite es.
admin-next-people =
    Von da an werden Personen in Ihrer Organisation nicht mehr nach diesen Berechtigungen gefragt. Dadurch wird niemand
    verbunden: Alle melden sich weiterhin selbst an und verbinden den eigenen Kalender.

admin-check = Prüfen, bevor Sie gehen
admin-check-text =
    Wir können Microsoft fragen, welches Konto dieser Browser verwenden würde und ob dessen Rolle genügt. Dadurch wird hier
    niemand angemeldet, es wird nichts erteilt, und den Namen speichern wir nicht.
admin-check-button = Vor dem Genehmigen prüfen
admin-check-again = Erneut prüfen
admin-check-private =
    Mehrere Konten? Öffnen Sie diesen Link in einem privaten Fenster: Dann zählt nur das Konto, mit dem Sie sich anmelden.
admin-check-sign-in = Konto auswählen und prüfen
    .hint =
        Microsoft zeigt seine Anmeldung und bittet Sie vielleicht, { $app } wissen zu lassen, wer Sie sind. Das gilt nur für
        Sie selbst und ist keine Genehmigung.
admin-check-at = Gesehen am { $time }
admin-check-member-admin =
    Ein Konto von { $organisation } ist angemeldet, mit der Rolle { $role }. Das genügt.
admin-check-member-other =
    Ein Konto von { $organisation } ist angemeldet. Microsoft nennt keine Rolle, mit der es genehmigen darf. Mit einer
    benutzerdefinierten Rolle wäre es trotzdem möglich, und eine Rolle, die erst aktiviert werden muss, ist nicht zu sehen.
admin-check-member-unknown =
    Ein Konto von { $organisation } ist angemeldet. Microsoft nennt dessen Rollen nicht; ob es genehmigen darf, zeigt sich
    auf Microsofts Seite.
admin-check-guest-admin =
    Ein Gast von { $organisation } ist angemeldet, dort mit der Rolle { $role }. Das genügt. Ist es das Konto, das Sie
    meinen?
admin-check-guest =
    Ein Gast von { $organisation } ist angemeldet. Gäste können selten genehmigen. Verwenden Sie ein Konto der Organisation
    selbst.
admin-check-unnamed =
    Ein Konto, das { $organisation } kennt, ist angemeldet. Microsoft sagt nicht, wem es gehört und welche Rollen es hat,
    bevor es einmal für { $app } verwendet wurde.
admin-check-elsewhere =
    Ein Konto einer anderen Organisation oder ein persönliches Konto ist angemeldet. Eine Genehmigung damit würde für
    { $organisation } nicht gelten.
admin-check-several = Mehrere Konten sind angemeldet, und Microsoft hat keines davon ausgewählt.
admin-check-nobody =
    In diesem Browser ist bei Microsoft niemand angemeldet. Sie können sich anmelden, wenn Sie genehmigen.
admin-check-unknown = Es war nicht festzustellen, wer angemeldet ist.
admin-check-name = Das Konto ist <strong>{ $account }</strong>.
admin-check-switch =
    Öffnen Sie diesen Link in einem privaten Fenster, oder wählen Sie auf Microsofts Seite <strong>Use another
    account</strong> („Anderes Konto verwenden“).
admin-check-app-present = { $app } ist bereits in Ihrem Mandanten. Die Genehmigung ergänzt, was fehlt.
admin-check-app-off =
    { $app } ist in Ihrem Mandanten, aber für die Anmeldung ausgeschaltet. Schalten Sie die App ein, bevor Sie genehmigen:
    <strong>Entra ID > Enterprise apps > { $app } > Properties > Enabled for users to sign-in</strong>.
admin-check-app-assigned =
    { $app } ist in Ihrem Mandanten und lässt nur zugewiesene Personen ein. Dieses Konto gehört nicht dazu. Genehmigen können
    Sie trotzdem; wer die App verwenden soll, muss zugewiesen sein.
admin-check-app-absent = { $app } ist noch nicht in Ihrem Mandanten. Die Genehmigung fügt die App hinzu.
admin-check-app-unknown = Ob { $app } bereits in Ihrem Mandanten ist, war nicht festzustellen.
admin-check-code = Microsofts Code, für den Support: <code>{ $code }</code>

admin-decide = Ihre Entscheidung
admin-grant = Auf Microsofts Seite ansehen und genehmigen
admin-grant-hint = Mit einem anderen Konto bei Microsoft angemeldet? Öffnen Sie diesen Link zuerst in einem privaten Fenster.
admin-ways-hint = Lieber ohne Schaltfläche? <a>Andere Wege zur Genehmigung</a>, mit Befehlen zum Kopieren.
admin-decline = Ablehnen
    .text =
        Es wird nichts erteilt. Die Person, die angefragt hat, erfährt es, mit Ihrem Grund, wenn Sie einen angeben.
    .button = Anfrage ablehnen
admin-why = Was ist der Grund?
admin-why-not-me = Ich bin nicht zuständig
admin-why-no = Wir möchten diese App nicht
admin-why-questions = Ich muss vorher mehr wissen
admin-why-who = Wer ist zuständig? (optional)
    .hint = Ein Name oder ein Team, damit die anfragende Person weiß, wohin sie den Link senden soll.
admin-reason = Grund (optional)
    .hint = Die Person, die angefragt hat, sieht ihn.
admin-declined-not-me = Ich bin dafür nicht zuständig.
admin-declined-not-me-ask = Ich bin dafür nicht zuständig. Bitte fragen Sie: { $who }.
admin-declined-no = Wir möchten diese App nicht.
admin-declined-questions = Ich muss mehr wissen, bevor ich entscheiden kann.
admin-questions = Zuerst Fragen? Wenden Sie sich an

admin-expired =
    Er war gültig bis zum { $time }. Es wurde nichts erteilt. Bitten Sie { $name } um einen neuen Link, falls die Anfrage
    noch besteht.
admin-wait = Unterwegs
    .sentence =
        Microsoft hat Ihre Genehmigung gemeldet (Zeit seither: { $elapsed }). In neuen Token ist sie noch nicht
        angekommen.
    .normal =
        Das ist normal: Microsoft verteilt Genehmigungen in seinen Systemen, in der Regel in Sekunden, spätestens in einer
        Stunde. Sie müssen nicht warten; wir sehen weiter nach, wo wir können.
    .next = Nächste Prüfung: { $time }
    .hint = „Jetzt prüfen“ meldet Sie still an, wenn Ihre Microsoft-Sitzung es erlaubt, und ändert nichts.
admin-check-now = Jetzt prüfen
admin-good = Genehmigt und nachgewiesen
    .sentence = Wir haben ein neues Token von { $organisation } gesehen, das jede Berechtigung enthält.
    .at = Gesehen am
    .role = Rolle der Person
    .issued = Ausgestellte Berechtigungen
    .people =
        Personen in Ihrer Organisation können jetzt ihren eigenen Kalender verbinden. { $name } sieht das auf der Seite der
        Anfrage. In Ihrem Überwachungsprotokoll ist es der Eintrag „Consent to application“.
    .report = Anzeigen, was Microsoft wirklich antwortet
admin-surplus =
    Ihr Mandant erteilt auch <code>{ $scopes }</code>, was hier nicht angefordert wird. Das stammt aus einer früheren
    Genehmigung; Sie können es widerrufen.
admin-no = Abgelehnt
    .sentence = Es wurde nichts erteilt, und die Person, die angefragt hat, sieht das auf ihrer Seite.
    .again = Sie können Ihre Entscheidung unten noch ändern.
    .reason = { $time }: „{ $reason }“
admin-bad = Hat nicht funktioniert
    .other-tenant =
        Versuchen Sie es in einem privaten Fenster noch einmal, und melden Sie sich mit einem Konto dieser Organisation an.
    .error =
        Sie können es unten noch einmal versuchen. Wenn es genauso scheitert, senden Sie diese Seite an den Support.
    .never-arrived =
        Sehen Sie im Entra Admin Center die Berechtigungen der App an (Klickpfad unten) und genehmigen Sie dann noch einmal.
admin-explained = <strong>{ $title }</strong> – { $explanation }
admin-looked = Wir haben am { $time } nachgesehen, und die Genehmigung war noch nicht da. { $shortfall }

admin-control = Die Kontrolle behalten
admin-control-limit = Auf eine Gruppe beschränken
    .text =
        Genehmigen Sie, öffnen Sie dann <strong>Entra ID > Enterprise apps > { $app } > Properties</strong>, setzen Sie
        <strong>Assignment required</strong> auf Yes, und fügen Sie unter <strong>Users and groups</strong> Personen oder
        Gruppen hinzu. Gruppen brauchen Entra ID P1 oder P2, und verschachtelte Gruppen zählen nicht.
    .more = <a>Dasselbe Schritt für Schritt und als Befehle</a>
admin-control-revoke = Widerrufen
    .text =
        Öffnen Sie <strong>Entra ID > Enterprise apps > { $app } > Permissions</strong> und wählen Sie auf der Registerkarte
        <strong>Admin consent</strong> die Schaltfläche <strong>Revoke</strong>, oder löschen Sie die Unternehmensanwendung.
        Bereits ausgestellte Token enden von selbst, in der Regel innerhalb von etwa einer Stunde.
    .more = <a>Für alle, für eine Person oder die ganze App: alle Wege</a>
admin-control-ways = Auf anderem Weg genehmigen
    .text =
        Im Entra Admin Center, mit Microsoft Graph PowerShell, der Azure CLI oder einfachen Anfragen: für alle oder für eine
        Person. <a>Andere Wege zur Genehmigung</a>
admin-control-inspect = Prüfen, wie es um die App in Ihrer Organisation steht
    .text =
        Wenn Sie möchten, lassen Sie uns die Einträge Ihrer Organisation ansehen: ob { $app } eingeschaltet ist, für wen, was
        erteilt ist und welche Anforderungen warten. Das braucht eine eigene Anmeldung mit Leseberechtigungen. <a>Ansehen,
        was wir lesen würden</a>.
admin-portal-apps = All enterprise applications (alle Unternehmensanwendungen)
admin-portal-requests = Admin consent requests (Anforderungen der Administratorgenehmigung)
admin-portal-consent = User consent settings (Einstellungen für die Benutzereinwilligung)
