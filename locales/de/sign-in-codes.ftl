# Was die Nummern von Microsofts Anmeldung (AADSTS…) bedeuten.

## wrong-account-type

code-16000 = Das angemeldete Konto gehört nicht zur angesprochenen Organisation.
code-16003 = Ihr Konto wurde der angesprochenen Organisation nie hinzugefügt.
    .action = Oder: Die Administration dieser Organisation lädt Ihr Konto als Gast ein.
code-50014 = Eine Gasteinladung wurde noch nicht angenommen.
    .action = Nehmen Sie die Einladung an, die per E-Mail kam. Die Administration kann sie noch einmal senden.
code-50020 = Ihr Konto kommt aus einer anderen Organisation und ist in der angesprochenen unbekannt.
    .action = Oder: Die Administration dieser Organisation lädt Ihr Konto als Gast ein.
code-50034 = In der Organisation gibt es kein Konto dieses Namens.
    .action = Prüfen Sie die Schreibweise des Kontonamens.
code-50057 = Das Konto ist deaktiviert.
    .action = Die Administration aktiviert das Konto, oder Sie verwenden ein anderes.
code-50126 = Der Benutzername oder das Kennwort ist falsch.
    .action = Versuchen Sie es noch einmal, oder setzen Sie das Kennwort zurück.
code-51004 = Ihr Konto ist nicht im angesprochenen Verzeichnis.
    .action = Oder: Die Administration dieser Organisation lädt Ihr Konto als Gast ein.
code-90072 =
    Ein externes Konto hat sich angemeldet, das nicht Mitglied der Organisation ist; deshalb kann der zweite Faktor der
    Organisation nicht erfüllt werden.
    .action =
        Oder: Die Administration lädt Ihr Konto als Gast ein oder bringt die Synchronisierung der Konten in Ordnung.
code-500200 = Sie haben ein persönliches Microsoft-Konto verwendet, wo nur Geschäfts-, Schul- oder Unikonten zählen.
code-500207 = Diese Art von Konto kann für den angeforderten Dienst nicht verwendet werden.
    .action = Der Anbieter von { $app } prüft, welche Arten von Konten die App unterstützt.
code-500208 = Die Domain des Kontos passt nicht zu der Art von Konto, die diese Organisation erwartet.
code-500571 = Ihr Gastkonto in dieser Organisation ist deaktiviert.
    .action = Die Administration dieser Organisation aktiviert das Gastkonto.

## redirect-mismatch

code-50011 =
    Die Umleitungsadresse in der Anfrage ist für die App nicht registriert; Groß- und Kleinschreibung, Port und ein
    Schrägstrich am Ende zählen alle.
    .action = Der Anbieter registriert genau diese Adresse und wartet einige Minuten.
code-500113 = Die App hat gar keine Umleitungsadresse.
    .action = Der Anbieter registriert die Umleitungsadresse.
code-900971 = Es wurde keine Umleitungsadresse gesendet.
    .action = Der Anbieter sendet und registriert die Umleitungsadresse.

## conditional-access

code-50053 =
    Das Konto ist nach zu vielen falschen Kennwörtern gesperrt, oder die Anmeldung kam von einer Adresse, die für Angriffe
    bekannt ist.
    .action =
        Warten Sie, oder bitten Sie die Administration, im Anmeldeprotokoll nachzusehen und das Konto zu entsperren.
code-50131 = Microsoft nennt das Gerät, den Ort oder verdächtige Aktivität als mögliche Ursachen.
code-53000 =
    Die Organisation verlangt ein verwaltetes Gerät, das ihre Regeln erfüllt, und dieses tut es nicht.
    .action = Oder: Registrieren Sie dieses Gerät, wenn Ihre Organisation das erlaubt.
code-53002 = Die Organisation lässt nur genehmigte Client-Apps zu.
    .action = Die Administration passt die Richtlinie für bedingten Zugriff für { $app } an.
code-53003 =
    .action = Die Administration passt die Richtlinie für { $app } oder für Sie an.
code-53004 = Der zweite Faktor konnte nicht registriert werden, weil die Anmeldung riskant aussieht.
    .action =
        Registrieren Sie ihn von einem vertrauenswürdigen Ort aus, oder bitten Sie die Administration, das Risiko
        aufzuheben.
code-53011 = Sie sind wegen eines Risikos gesperrt, das in Ihrer Heimatorganisation gesehen wurde.
    .action = Die Administration Ihrer Heimatorganisation geht dem Risiko nach und hebt es auf.
code-530004 =
    Die Organisation verlangt ein konformes Gerät und akzeptiert nicht, was Ihre Heimatorganisation darüber sagt.
    .action =
        Die Administrationen beider Organisationen richten Vertrauen in Geräteansprüche ein oder nehmen Gäste von der
        Richtlinie aus.
code-530032 =
    .action = Die Administration überprüft die Sicherheitsrichtlinien der Organisation.
code-530035 = Die Sicherheitsstandards der Organisation haben die Anfrage als unsicher abgelehnt.
    .action = Melden Sie sich mit moderner Authentifizierung und einem zweiten Faktor an.

## session-expired

code-50055 = Das Kennwort ist abgelaufen.
    .action = Ändern Sie das Kennwort und melden Sie sich dann noch einmal an.
code-50058 =
    Es gab keine Sitzung für eine stille Anmeldung. Das ist zu erwarten, wo Microsoft keine Seite zeigen darf.
    .action = Melden Sie sich auf Microsofts Seite noch einmal an.
code-50140 = Microsoft hat gefragt, ob Sie angemeldet bleiben möchten. Das ist normal.
    .action = Beantworten Sie die Frage und machen Sie weiter.
code-50173 = Die Anmeldung wurde widerrufen: Das Kennwort hat sich geändert, oder Sitzungen wurden beendet.
code-54005 = Der Anmeldecode wurde bereits verwendet.
code-70000 = Die gespeicherte Anmeldung ist nicht gültig.
code-70008 = Der Anmeldecode oder das Aktualisierungstoken ist abgelaufen oder wurde widerrufen.
code-70043 = Die Organisation verlangt häufigere Anmeldungen, und diese ist zu alt.
code-700082 =
    Die gespeicherte Anmeldung wurde zu lange nicht verwendet; in der Regel liegt die Grenze bei 90 Tagen.

## wrong-tenant-or-cloud

code-50059 = Nichts in der Anfrage sagt, welche Organisation gemeint ist.
    .action = Beginnen Sie neu, mit Ihrer geschäftlichen Adresse oder der Domain der Organisation.
code-90002 = In dieser Microsoft-Cloud gibt es keine Organisation mit diesem Namen oder dieser ID.
code-90038 = Die Organisation liegt in einer anderen nationalen Cloud.
    .action = Wenn es { $app } in dieser Cloud gibt, beginnen Sie dort bei der Anmeldung neu.
code-900021 = Die ID der Organisation in der Adresse ist leer.
    .action = Beginnen Sie mit einer echten Domain oder ID neu.
code-900023 = Die Organisation in der Adresse ist weder eine ID noch ein Domainname.
    .action = Beginnen Sie mit einer echten Domain oder ID neu.
code-900439 = Die App ist in der US-Government-Cloud registriert und wurde aus der öffentlichen Cloud verwendet.
    .action = Beginnen Sie bei der Anmeldung der US-Government-Cloud neu.

## mfa-required

code-50072 = Sie müssen einen zweiten Faktor einrichten.
    .action = Melden Sie sich auf Microsofts Seite noch einmal an und registrieren Sie den zweiten Faktor.
code-50074 = Ein zweiter Faktor wurde verlangt und nicht vorgelegt.
code-50076 =
    Eine Richtlinie oder der Ort der Anmeldung verlangt einen zweiten Faktor, und diese Anfrage konnte nicht danach fragen.
code-50078 = Der zweite Faktor wurde für die Richtlinie der Organisation vor zu langer Zeit vorgelegt.
code-50079 = Sie müssen Sicherheitsangaben für den zweiten Faktor registrieren.
    .action = Melden Sie sich auf Microsofts Seite noch einmal an und registrieren Sie die Sicherheitsangaben.
code-50158 =
    Ein weiterer Schritt wurde verlangt, etwa Nutzungsbedingungen oder ein zweiter Faktor eines anderen Herstellers.

## user-not-assigned

code-50105 =
    Ihr Name steht nicht auf der Liste, und in keiner Gruppe darauf sind Sie direktes Mitglied; Gruppen innerhalb von Gruppen
    zählen nicht.

## app-registration-wrong

code-50148 = Der Nachweisschlüssel (PKCE) der Anmeldung passt nicht zu dem, mit dem sie begann.
code-50194 = Die App ist nur für eine Organisation registriert und wurde aus einer anderen verwendet.
    .action = Der Anbieter macht die Registrierung mandantenfähig.
code-50196 = Dieselbe Anfrage wurde in kurzer Zeit zu oft gesendet.
    .action =
        Warten Sie einige Minuten, bevor Sie es noch einmal versuchen. Der Anbieter sucht nach einer Umleitungsschleife.
code-65005 =
    Die App fordert einen Dienst oder eine Berechtigung an, die ihre Registrierung nicht auflistet oder die es in dieser
    Organisation nicht gibt.
    .action =
        Der Anbieter fügt die Berechtigung der Registrierung hinzu, und die Zustimmung wird noch einmal erteilt. Die
        Organisation prüft, ob der Dienst lizenziert ist.
code-70011 =
    Die Liste der Berechtigungen in der Anfrage ist fehlerhaft oder mischt, was nicht gemischt werden darf.
    .action = Der Anbieter korrigiert die Liste.
code-90005 = Die Anfrage verbindet Hinweise auf das Konto, die einander ausschließen.
code-90008 = Niemand hat zugestimmt, und der Registrierung fehlt sogar die Berechtigung zur Anmeldung.
    .action = Der Anbieter fügt der Registrierung User.Read hinzu; dann wird die Zustimmung noch einmal erteilt.
code-650053 = Eine Berechtigung in der Anfrage gibt es bei dem Dienst nicht.
    .action = Der Anbieter korrigiert den Namen der Berechtigung.
code-650054 =
    Die App fordert Berechtigungen eines Dienstes an, der entfernt wurde oder hier nicht verfügbar ist.
    .action = Der Anbieter entfernt den Dienst aus der Registrierung.
code-650056 =
    Die App listet keine Berechtigung für den Dienst auf, die Zustimmung fehlt, oder die ID oder das Zertifikat der App ist
    falsch.
    .action = Der Anbieter prüft Registrierung, ID und Anmeldedaten; dann stimmt die Administration zu.
code-650057 = Die Anfrage nennt einen Dienst, den die Registrierung der App nicht auflistet.
    .action = Der Anbieter fügt den Dienst der Registrierung hinzu.
code-650059 = Die App ist nur für ihre eigene Organisation registriert.
    .action = Der Anbieter öffnet die Registrierung für andere Organisationen.
code-700005 =
    Der Anmeldecode wurde für den Endpunkt einer anderen Organisation ausgestellt als der, an den er gesendet wurde.
code-700022 = In einem Schritt wurden Berechtigungen von mehr als einem Dienst angefordert.
    .action = Der Anbieter fordert jeweils nur einen Dienst an.
code-700023 =
    Eine Berechtigung ist für ein Zugriffstoken nicht gültig, oder die Anmeldedaten wurden für eine andere Cloud erstellt.
    .action = Der Anbieter prüft die Berechtigungen und, bei einem Zertifikat, die Zielgruppe (audience) der Assertion.
code-700054 = Die App hat ein ID-Token auf eine Weise angefordert, die ihre Registrierung nicht erlaubt.
    .action = Der Anbieter verwendet den Codeflow oder aktiviert ID-Token.
code-900144 = Der Anfrage fehlt ein erforderlicher Teil.
code-7000110 = Der Anmeldecode oder das Aktualisierungstoken gehört zu einer anderen App.
    .action = Der Anbieter verwendet die eigene ID und die eigenen Anmeldedaten der App.
code-9002325 = Die Umleitungsadresse ist für eine Browser-App registriert, und ein Server hat sie verwendet.
    .action = Der Anbieter registriert sie unter der Plattform „Web“.
code-9002332 =
    Die App ist für Geschäfts-, Schul- oder Unikonten, und die Anfrage ging an den Endpunkt für persönliche Konten.
    .action =
        Beginnen Sie mit einem Arbeitskonto in { $app } neu. Wenn es wieder geschieht, senden Sie die hier angezeigten Angaben
        an den Support des Anbieters.

## admin-consent-needed

code-65001 = Weder Sie noch die Administration haben die angeforderten Berechtigungen erteilt.
    .action =
        Wenn das schon geschehen ist, vergleicht der Support des Anbieters die angeforderten mit den erteilten
        Berechtigungen: Meistens fehlt eine.
code-90093 = Mindestens eine der Berechtigungen dürfen Sie nicht erteilen.
code-90094 = Das liegt an der Berechtigung selbst oder an der Richtlinie der Organisation.
code-90099 =
    Die Administration eines Partners hat die App in der Organisation eines Kunden verwendet, wo noch niemand zugestimmt hat.
    .action = Wer als Erstes genehmigt, muss Mitglied der Administration dieser Organisation sein.

## app-disabled

code-70001 = Microsoft verwendet diese Nummer auch, wenn es die App in der Organisation nicht findet.
code-1000031 = Die App kann in dieser Organisation derzeit nicht verwendet werden.
    .action =
        Wenn sie nicht ausgeschaltet ist, sieht die Administration nach, ob die Verwendung der App eingeschränkt ist.
code-7000112 = Genau das hinterlässt eine blockierte Genehmigungsanforderung.

## vendor-credential

code-70021 =
    Keine Verbundanmeldeinformation der App passt, oder sie wurde gerade erst erstellt.
    .action =
        Der Anbieter wartet einige Minuten und vergleicht dann Aussteller (issuer), Antragsteller (subject) und Zielgruppe
        (audience).
code-700025 = Die App ist als öffentlicher Client registriert und hat Anmeldedaten gesendet.
    .action = Der Anbieter registriert die Umleitungsadresse unter der Plattform „Web“.
code-700027 = Die Signatur des Zertifikats der App konnte nicht geprüft werden.
    .action = Der Anbieter lädt das verwendete Zertifikat hoch oder ersetzt ein abgelaufenes.
code-700211 =
    Keine Verbundanmeldeinformation der App hat den Aussteller (issuer) des Tokens, das sie gesendet hat.
    .action = Der Anbieter übernimmt den Aussteller genau, einschließlich eines Schrägstrichs am Ende.
code-700212 =
    Keine Verbundanmeldeinformation der App hat die Zielgruppe (audience) des Tokens, das sie gesendet hat.
    .action = Der Anbieter trägt auf beiden Seiten dieselbe Zielgruppe ein.
code-700213 =
    Keine Verbundanmeldeinformation der App hat den Antragsteller (subject) des Tokens, das sie gesendet hat; Groß- und
    Kleinschreibung zählt.
    .action = Der Anbieter übernimmt den Antragsteller genau.
code-7000215 = Das Geheimnis der App ist falsch.
    .action = Der Anbieter trägt den Wert des Geheimnisses ein, nicht dessen ID, oder verwendet ein Zertifikat.
code-7000218 = Die App hat keine Anmeldedaten gesendet, obwohl sie es muss.
    .action = Der Anbieter richtet ein Geheimnis oder ein Zertifikat und die Plattform „Web“ ein.
code-7000222 = Das Geheimnis der App ist abgelaufen.
    .action = Der Anbieter erstellt neue Anmeldedaten, am besten ein Zertifikat.

## microsoft-transient

code-90033 = Microsofts Verzeichnis ist derzeit nicht verfügbar.
code-90055 = Für diese Organisation kamen zu viele Anfragen.
code-90090 = Microsoft konnte die Zustimmung nicht speichern.
code-650051 =
    Der Eintrag der App in der Organisation konnte nicht erstellt oder aktualisiert werden. Gleich nach der ersten Zustimmung
    geht das vorüber.
    .action =
        Warten Sie eine halbe Minute und versuchen Sie es noch einmal. Wenn der Fehler bleibt, löscht die Administration die
        alte Unternehmensanwendung und genehmigt noch einmal.

## admin-request-pending

code-90095 = Microsoft hat Ihnen das Formular angezeigt.

## service-missing-in-tenant

code-500011 =
    Der Dienst, mit dem { $app } arbeitet, hat in dieser Organisation keinen Eintrag, oder sein Name in der Anfrage ist
    falsch.
    .action = Der Anbieter prüft den Namen des Dienstes in der Anfrage.
code-500014 = Der Dienst ist hier ausgeschaltet, oft nach Ablauf eines Abonnements.

## cross-tenant-policy

code-500021 =
    Das Netzwerk, aus dem die Anfrage kam, erlaubt Anmeldungen nur bei Organisationen auf einer Liste, und diese steht nicht
    darauf.
    .action = Wer das Netzwerk betreibt, fügt die Organisation den Mandanteneinschränkungen hinzu.
code-500022 =
    Das Netzwerk, aus dem die Anfrage kam, sendet eine Liste erlaubter Organisationen, und diese steht nicht darauf.
    .action = Wer das Netzwerk betreibt, fügt die Organisation den Mandanteneinschränkungen hinzu.
code-500212 = Ihre eigene Organisation lässt ihre Mitglieder nicht auf die andere zugreifen.
    .action =
        Die Administration Ihrer Organisation ändert die mandantenübergreifenden Zugriffseinstellungen für ausgehenden
        Zugriff.
code-500213 = Die Organisation lässt Personen Ihrer Organisation nicht ein.
    .action =
        Die Administration dieser Organisation ändert die mandantenübergreifenden Zugriffseinstellungen für eingehenden
        Zugriff.
code-5000224 = Microsoft hat diese Organisation oder Ressource gesperrt.
    .action = Wem die Organisation gehört, wendet sich an Microsofts Support.

## app-not-in-tenant

code-700016 = Manchmal ist stattdessen die ID der App in der Anfrage falsch.
    .action = Wenn die Genehmigung nicht hilft, prüft der Anbieter die ID der App und die Cloud.

## publisher-or-risk-block

code-900981 = Jemand hat um Genehmigung der App gebeten.
    .action = Eine prüfende Person sieht sich den Herausgeber genau an, bevor sie genehmigt.
