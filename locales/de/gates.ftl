# Was zwischen einer Person und der App steht.

gate-other-causes = Andere mögliche Ursachen
gate-not-your-fault = Das liegt nicht an Ihnen.
gate-step-workflow =
    Wenn Microsoft ein Formular für eine Genehmigungsanforderung angezeigt hat, senden Sie es ab; eine prüfende Person
    entscheidet.
gate-step-look-up = Microsoft erklärt die Nummer auf der hier verlinkten Seite.

gate-user-consent-needed = Sie haben { $app } noch nicht zugestimmt
    .name = Ihre Zustimmung fehlt
    .clause = Sie haben den Berechtigungen noch nicht zugestimmt und dürfen das selbst tun.
    .explanation =
        Microsoft fragt jede Person einmal, ob { $app } die nötigen Berechtigungen verwenden darf. Diese Frage ist bei Ihnen
        noch offen.
    .both-readings =
        Microsoft sagt nicht, ob Sie { $app } selbst zustimmen dürfen. Wenn Sie auf Microsofts Seite nicht zustimmen können,
        muss es Ihre Administration tun.
    .step-1 = Melden Sie sich noch einmal an und akzeptieren Sie die Berechtigungen auf Microsofts Seite.
    .step-2 =
        Wenn dort steht, dass eine Administratorgenehmigung nötig ist, geben Sie die Anfrage an Ihre Administration weiter.

gate-admin-consent-needed = Ihre Administration muss { $app } genehmigen
    .name = Administratorgenehmigung nötig
    .clause = Nur die Administration Ihrer Organisation darf diese App genehmigen.
    .explanation =
        In Ihrer Organisation darf nur die Administration genehmigen, was { $app } anfordert. Das ist die übliche Einstellung
        für Apps, die Kalender verwenden; mit Ihrem Konto ist alles in Ordnung.
    .both-readings =
        Microsoft sagt nicht, was von beidem geschehen ist: Entweder darf hier nur die Administration { $app } genehmigen,
        oder auf Microsofts Seite wurde nicht zugestimmt. Wenn Sie „Administratorgenehmigung erforderlich“ („Need admin
        approval“) gesehen haben, ist es das Erste.
    .step-1 =
        Geben Sie die Anfrage weiter: Ihre Administration bekommt einen Link, der zeigt, was angefordert wird und warum.
    .step-2 = Wenn Sie selbst Administratorrechte haben, öffnen Sie diesen Link und genehmigen Sie für die Organisation.

gate-admin-request-pending = Eine Genehmigungsanforderung wartet
    .name = Genehmigung ausstehend
    .clause = Eine Anforderung für diese App liegt Ihrer Administration bereits vor.
    .explanation =
        Ihre Organisation hat ein eigenes Formular, mit dem man die Administration um Genehmigung einer App bittet. Vom
        Ergebnis erfährt { $app } durch Microsoft nichts.
    .step-1 = Senden Sie das Formular mit einer Begründung ab, falls Sie es noch nicht getan haben.
    .step-2 =
        Bitten Sie eine prüfende Person, unter Enterprise applications, Admin consent requests nachzusehen. Das Ergebnis
        erfahren Sie durch die E-Mail, die Microsoft sendet.
    .step-3 = Kommen Sie danach zurück und prüfen Sie noch einmal.

gate-consent-declined = Die Berechtigungen wurden nicht akzeptiert
    .name = Zustimmung abgelehnt
    .clause = Auf Microsofts Seite wurde „Abbrechen“ gewählt.
    .explanation = Auf Microsofts Seite wurde „Abbrechen“ gewählt. Es wurde nichts erteilt und nichts geändert.
    .both-readings =
        Microsoft sagt nicht, was von beidem geschehen ist: Entweder wurde „Abbrechen“ gewählt, oder nur die Administration
        darf { $app } hier genehmigen. Wenn Sie „Administratorgenehmigung erforderlich“ („Need admin approval“) gesehen
        haben, ist es das Zweite.
    .step-1 = Lesen Sie, wofür jede Berechtigung da ist, und versuchen Sie es erneut, wenn Sie so weit sind.
    .step-2 =
        Wenn Sie auf Microsofts Seite nicht zustimmen konnten, muss die Administration genehmigen: Geben Sie die Anfrage
        weiter.

gate-publisher-or-risk-block = Microsoft überlässt diese Entscheidung der Administration
    .name = Sperre wegen Herausgeber oder Risiko
    .clause = Microsoft hält die App wegen ihres Herausgebers oder eines Risikozeichens zurück.
    .explanation =
        Microsoft hält die Anfrage für zu riskant, als dass eine einzelne Person zustimmen sollte; meistens deshalb, weil der
        Herausgeber von { $app } noch nicht überprüft ist.
    .step-1 =
        Geben Sie die Anfrage weiter: Wer in der Administration dem Herausgeber vertraut, kann trotzdem genehmigen.
    .step-2 = Der Anbieter von { $app } kann die Herausgeberüberprüfung abschließen; dann entfällt die Sperre für alle.

gate-app-not-in-tenant = { $app } ist in Ihrer Organisation noch nicht bekannt
    .name = App nicht in der Organisation
    .clause = Die App wurde Ihrer Organisation nie hinzugefügt.
    .explanation =
        Microsoft findet in dieser Organisation keinen Eintrag für { $app }. Er entsteht, wenn die Administration zum ersten
        Mal genehmigt.
    .both-readings =
        Drei Ursachen sehen gleich aus: Niemand hat { $app } dort bisher genehmigt, Sie haben sich bei einer anderen
        Organisation angemeldet als gedacht, oder Ihre Organisation liegt in einer anderen Microsoft-Cloud als { $app }. Ob es
        das Letzte ist, sagt „Prüfen Sie die Domain Ihrer Organisation“ auf der ersten Seite dieses Portals.
    .step-1 = Geben Sie die Anfrage weiter: Mit der Genehmigung wird { $app } der Organisation hinzugefügt.
    .step-2 =
        Wenn schon früher genehmigt wurde, sagen Sie dem Support, bei welcher Organisation Sie sich angemeldet haben; die
        Adresse oder die Cloud kann falsch sein.

gate-app-disabled = { $app } ist in Ihrer Organisation ausgeschaltet
    .name = App ausgeschaltet
    .clause = Die Administration hat die App ausgeschaltet.
    .explanation =
        Die Administration hat { $app } ausgeschaltet oder eine Anforderung dafür blockiert, was dieselbe Wirkung hat. Eine
        neue Genehmigung schaltet die App nicht wieder ein.
    .step-1 =
        Die Administration öffnet Enterprise applications, { $app }, Properties und setzt „Enabled for users to sign in“ auf
        Yes.
    .step-2 = Melden Sie sich danach noch einmal an.

gate-user-not-assigned = Sie stehen nicht auf der Liste der Personen, die { $app } verwenden dürfen
    .name = Person nicht zugewiesen
    .clause = Die App ist nur für Personen offen, die ihr von der Administration zugewiesen wurden.
    .explanation =
        Ihre Organisation öffnet { $app } nur für zugewiesene Personen. Das hat nichts mit der Genehmigung der Berechtigungen
        zu tun.
    .step-1 =
        Die Administration öffnet Enterprise applications, { $app }, Users and groups und weist Sie oder eine Gruppe zu, in
        der Sie direkt Mitglied sind.
    .step-2 = Oder: Die Administration öffnet dort Properties und setzt „Assignment required“ auf No.

gate-conditional-access = Eine Sicherheitsrichtlinie Ihrer Organisation lehnt diese Anmeldung ab
    .name = Bedingter Zugriff
    .clause = Eine Richtlinie für bedingten Zugriff Ihrer Organisation lehnt die Anmeldung ab.
    .explanation =
        Eine Richtlinie für bedingten Zugriff oder eine Sicherheitsrichtlinie lässt diese Anmeldung nicht zu, zum Beispiel
        wegen des Geräts oder des Orts. Eine Genehmigung von { $app } ändert daran nichts.
    .step-1 = Versuchen Sie es mit einem Gerät, das Ihre Organisation verwaltet.
    .step-2 =
        Die Administration findet die Richtlinie im Anmeldeprotokoll, Registerkarte Conditional Access, anhand der hier
        angezeigten Korrelations-ID und Zeit.

gate-mfa-required = Microsoft möchte, dass Sie Ihre Identität noch einmal bestätigen
    .name = Zweiter Faktor nötig
    .clause = Ein zweiter Faktor oder eine neuere Anmeldung ist nötig.
    .explanation =
        Ein zweiter Faktor oder eine neuere Anmeldung ist nötig, bevor es mit { $app } weitergehen kann.
    .step-1 = Melden Sie sich noch einmal an und folgen Sie den Aufforderungen von Microsoft.
    .step-2 = Wenn Sie keinen zweiten Faktor registrieren können, fragen Sie Ihre Administration.

gate-wrong-account-type = Dieses Konto passt nicht
    .name = Falsches Konto
    .clause = Das Konto ist ein persönliches Konto, ein Gastkonto oder gehört zu einer anderen Organisation.
    .explanation =
        Sie haben sich mit einem persönlichen Konto, einem Gastkonto, einem Konto einer anderen Organisation oder einem Konto
        angemeldet, das nicht verwendet werden kann.
    .step-1 =
        Melden Sie sich noch einmal an und wählen Sie Ihr Arbeitskonto der Organisation, die Sie verbinden möchten.
    .step-2 =
        Wenn Sie dieses Konto verwendet haben, fragen Sie die Administration dort, ob es aktiviert und Mitglied der
        Organisation ist.

gate-cross-tenant-policy = Eine Regel zwischen Organisationen oder Ihres Netzwerks lehnt ab
    .name = Mandantenübergreifende Richtlinie
    .clause = Ihre Organisation beschränkt den Zugriff auf Apps anderer Organisationen.
    .explanation =
        Ihr Netzwerk, Ihre Organisation oder die andere Organisation beschränkt, bei welchen Organisationen man sich anmelden
        darf.
    .step-1 = Versuchen Sie es aus einem anderen Netzwerk, wenn Ihre Organisation das erlaubt.
    .step-2 =
        Die Administration prüft die mandantenübergreifenden Zugriffseinstellungen und die Mandanteneinschränkungen.

gate-redirect-mismatch = { $app } ist falsch eingerichtet: die Umleitungsadresse
    .name = Umleitungsadresse
    .clause = Die Umleitungsadresse der App ist nicht registriert.
    .explanation =
        Microsoft kennt die Adresse nicht, an die Sie zurückgeleitet werden sollen. Nur der Anbieter von { $app } kann das
        beheben. Wenn es am Ende einer Genehmigung geschah, kann die Genehmigung trotzdem gespeichert sein.
    .step-1 = Senden Sie die hier angezeigten Angaben an den Support des Anbieters.
    .step-2 = Wenn es eine Genehmigung war, prüfen Sie, ob sie vorliegt.

gate-vendor-credential = { $app } konnte sich gegenüber Microsoft nicht ausweisen
    .name = Anmeldedaten des Anbieters
    .clause = Die eigenen Anmeldedaten der App sind falsch oder abgelaufen.
    .explanation =
        Das Geheimnis oder Zertifikat des Anbieters ist falsch oder abgelaufen. Mit Ihrem Konto und Ihrer Organisation ist
        alles in Ordnung.
    .step-1 =
        Senden Sie die hier angezeigten Angaben an den Support des Anbieters, und versuchen Sie es später noch einmal.

gate-wrong-tenant-or-cloud = Diese Organisation wurde nicht gefunden
    .name = Falscher Mandant oder falsche Cloud
    .clause = Die Organisation ist dort nicht bekannt oder liegt in einer anderen Microsoft-Cloud.
    .explanation =
        Microsoft kennt hier keine Organisation dieses Namens. Die Domain kann falsch geschrieben sein, Microsoft nicht
        verwenden oder zu einer anderen Microsoft-Cloud gehören, etwa der für US-Behörden oder für China.
    .step-1 =
        Prüfen Sie die Domain, oder melden Sie sich mit Ihrer geschäftlichen Adresse an und überlassen Sie Microsoft die
        Suche nach der Organisation.
    .step-2 =
        Wenn Ihre Organisation in einer anderen Microsoft-Cloud liegt, fragen Sie den Anbieter, ob es { $app } dort gibt.

gate-other-cloud = Ihre Organisation liegt in einer anderen Microsoft-Cloud
    .explanation =
        Konten von { $domain } liegen in { $cloud }. { $app } ist dort nicht registriert, und Konten einer Microsoft-Cloud
        können sich nicht bei Apps einer anderen anmelden. Nichts in Ihrer Organisation kann das ändern. Das liegt nicht an
        Ihnen.
    .step-1 = Fragen Sie den Anbieter, ob es { $app } für { $cloud } gibt.
    .step-2 = Wenn Sie auch ein Konto in einer anderen Organisation haben, melden Sie sich mit diesem an.

gate-app-registration-wrong = { $app } ist bei Microsoft falsch eingerichtet
    .name = App-Registrierung
    .clause = Die Registrierung der App fordert etwas an, das es nicht gibt.
    .explanation =
        Die Registrierung oder die angeforderten Berechtigungen passen nicht. Nur der Anbieter von { $app } kann das beheben.
    .step-1 =
        Beginnen Sie noch einmal von vorn; ein alter Link oder eine alte Registerkarte kann einmal die Ursache sein.
    .step-2 =
        Wenn es wieder geschieht, senden Sie die hier angezeigten Angaben an den Support des Anbieters.

gate-service-missing-in-tenant = Ihrer Organisation fehlt ein Dienst, den { $app } braucht
    .name = Dienst fehlt
    .clause = Ihre Organisation hat den Dienst nicht, mit dem die App arbeitet.
    .explanation =
        { $app } arbeitet mit einem Microsoft-Dienst, den diese Organisation nicht abonniert oder ausgeschaltet hat.
    .step-1 = Die Administration lizenziert den Dienst oder schaltet ihn ein.
    .step-2 = Danach genehmigt die Administration { $app } noch einmal.

gate-session-expired = Ihre Anmeldung ist abgelaufen
    .name = Sitzung abgelaufen
    .clause = Die Anmeldung hat zu lange gedauert und ist abgelaufen.
    .explanation =
        Die Anmeldung ist zu alt, wurde bereits verwendet oder wurde beendet, zum Beispiel durch ein neues Kennwort.
    .step-1 = Melden Sie sich noch einmal an.

gate-microsoft-transient = Microsoft konnte das gerade nicht ausführen
    .name = Vorübergehende Störung bei Microsoft
    .clause = Bei Microsoft liegt eine vorübergehende Störung vor.
    .explanation = Microsoft hat eine vorübergehende Störung gemeldet. Es muss nichts geändert werden.
    .step-1 = Warten Sie eine halbe Minute und versuchen Sie es noch einmal.
    .step-2 =
        Wenn die Störung bleibt, sehen Sie auf Microsofts Seite zur Dienstintegrität nach oder senden Sie die hier angezeigten
        Angaben an den Support.

gate-unknown = Microsoft hat aus einem uns unbekannten Grund abgelehnt
    .name = Nicht bekannt
    .clause = Die Ursache ist uns nicht bekannt.
    .explanation =
        Was Microsoft geantwortet hat, ist uns nicht bekannt, deshalb raten wir nicht. Die Angaben unten braucht der Support.
    .step-1 = Versuchen Sie es noch einmal von vorn.
    .step-2 = Wenn es wieder geschieht, senden Sie die hier angezeigten Angaben an den Support.
