# Was ein Bericht über ein Postfach sagt.

## Der Bericht in einem Satz.

mailbox-headline-works = { $app } funktioniert für { $person }: Jede Berechtigung wurde getestet und hat geantwortet.
mailbox-headline-works-so-far =
    { $app } funktioniert für { $person }, soweit getestet wurde; manche Berechtigungen wurden nicht getestet oder nicht
    beantwortet.
mailbox-headline-could-not-tell =
    Ob { $app } für { $person } funktioniert, war nicht festzustellen: Es kamen zu wenige Antworten. Bitte prüfen Sie noch
    einmal.
mailbox-headline-third-party =
    { $app } kann für { $person } nicht funktionieren: Die E-Mail der Organisation liegt bei einem anderen Anbieter, nicht
    bei Microsoft.
mailbox-headline-own-servers =
    { $app } kann für { $person } derzeit nicht funktionieren: Die Postfächer der Organisation liegen auf eigenen Servern.
mailbox-headline-own-server =
    { $app } kann für { $person } derzeit nicht funktionieren: Das Postfach liegt auf dem eigenen Server der Organisation und
    müsste zu Exchange Online verschoben werden.
mailbox-headline-no-answer =
    { $app } funktioniert für { $person } noch nicht vollständig: Etwas, das erteilt ist, antwortet nicht.
mailbox-headline-missing-one =
    { $app } funktioniert für { $person } noch nicht vollständig: Die Organisation hat eine der Berechtigungen nicht erteilt.
mailbox-headline-missing =
    { $app } funktioniert für { $person } noch nicht vollständig: Die Organisation hat { $count } der Berechtigungen nicht
    erteilt.
mailbox-headline-no-licence =
    { $app } funktioniert für { $person } noch nicht: Es gibt kein Postfach, weil keine Lizenz zugewiesen ist.
mailbox-headline-no-licence-missing-one =
    { $app } funktioniert für { $person } noch nicht: Es gibt kein Postfach, weil keine Lizenz zugewiesen ist, und eine
    Berechtigung ist nicht erteilt.
mailbox-headline-no-licence-missing =
    { $app } funktioniert für { $person } noch nicht: Es gibt kein Postfach, weil keine Lizenz zugewiesen ist, und { $count }
    Berechtigungen sind nicht erteilt.
mailbox-headline-guest =
    { $app } funktioniert für { $person } noch nicht: Das Konto ist ein Gastkonto, und der Kalender liegt in der
    Heimatorganisation.
mailbox-headline-guest-missing-one =
    { $app } funktioniert für { $person } noch nicht: Das Konto ist ein Gastkonto, der Kalender liegt in der
    Heimatorganisation, und eine Berechtigung ist nicht erteilt.
mailbox-headline-guest-missing =
    { $app } funktioniert für { $person } noch nicht: Das Konto ist ein Gastkonto, der Kalender liegt in der
    Heimatorganisation, und { $count } Berechtigungen sind nicht erteilt.
mailbox-headline-licence-off =
    { $app } funktioniert für { $person } noch nicht: Der Exchange-Online-Teil der Lizenz ist ausgeschaltet.
mailbox-headline-licence-off-missing-one =
    { $app } funktioniert für { $person } noch nicht: Der Exchange-Online-Teil der Lizenz ist ausgeschaltet, und eine
    Berechtigung ist nicht erteilt.
mailbox-headline-licence-off-missing =
    { $app } funktioniert für { $person } noch nicht: Der Exchange-Online-Teil der Lizenz ist ausgeschaltet, und { $count }
    Berechtigungen sind nicht erteilt.
mailbox-headline-duplicate =
    { $app } funktioniert für { $person } noch nicht: Der sichtbare Kalender ist leer und vielleicht nicht der verwendete.
mailbox-headline-duplicate-missing-one =
    { $app } funktioniert für { $person } noch nicht: Der sichtbare Kalender ist leer und vielleicht nicht der verwendete,
    und eine Berechtigung ist nicht erteilt.
mailbox-headline-duplicate-missing =
    { $app } funktioniert für { $person } noch nicht: Der sichtbare Kalender ist leer und vielleicht nicht der verwendete,
    und { $count } Berechtigungen sind nicht erteilt.
mailbox-headline-moving =
    { $app } funktioniert für { $person } noch nicht: Das Postfach wird gerade erstellt oder verschoben.
mailbox-headline-moving-missing-one =
    { $app } funktioniert für { $person } noch nicht: Das Postfach wird gerade erstellt oder verschoben, und eine
    Berechtigung ist nicht erteilt.
mailbox-headline-moving-missing =
    { $app } funktioniert für { $person } noch nicht: Das Postfach wird gerade erstellt oder verschoben, und { $count }
    Berechtigungen sind nicht erteilt.
mailbox-headline-inactive =
    { $app } funktioniert für { $person } noch nicht: Das Postfach scheint gelöscht oder inaktiv zu sein.
mailbox-headline-inactive-missing-one =
    { $app } funktioniert für { $person } noch nicht: Das Postfach scheint gelöscht oder inaktiv zu sein, und eine
    Berechtigung ist nicht erteilt.
mailbox-headline-inactive-missing =
    { $app } funktioniert für { $person } noch nicht: Das Postfach scheint gelöscht oder inaktiv zu sein, und { $count }
    Berechtigungen sind nicht erteilt.
mailbox-headline-no-exchange =
    { $app } funktioniert für { $person } noch nicht: Die Organisation hat kein Exchange Online.
mailbox-headline-no-exchange-missing-one =
    { $app } funktioniert für { $person } noch nicht: Die Organisation hat kein Exchange Online, und eine Berechtigung ist
    nicht erteilt.
mailbox-headline-no-exchange-missing =
    { $app } funktioniert für { $person } noch nicht: Die Organisation hat kein Exchange Online, und { $count }
    Berechtigungen sind nicht erteilt.

## Was gefunden wurde und was zu tun ist.

mailbox-cloud = Das Postfach liegt in Exchange Online, wo { $app } es erreichen kann.
mailbox-hybrid-cloud =
    Dieses Postfach liegt in Exchange Online, wo { $app } es erreichen kann; die Organisation hat auch eigene
    E-Mail-Server.
mailbox-hybrid-cloud-step-1 =
    Für diese Person ist nichts zu tun. Testen Sie mit je einer Person aus jeder Gruppe, die { $app } verwenden soll.
mailbox-hybrid-own =
    Dieses Postfach liegt auf dem eigenen Exchange-Server der Organisation, wo Microsoft Graph und damit { $app } es nicht
    erreichen kann.
mailbox-hybrid-own-step-1 =
    Verschieben Sie das Postfach zu Exchange Online (Hybridverschiebung). Danach funktioniert { $app } ohne jede Änderung.
mailbox-hybrid-own-step-2 = Beginnen Sie mit einem Pilotversuch: Verschieben Sie zuerst die Personen, die { $app } brauchen.
mailbox-hybrid-own-step-3 =
    Oder geben Sie diesen Personen für { $app } ein eigenes Konto mit Cloudpostfach; dessen Kalender wird nicht mit ihrem
    zusammengeführt.
mailbox-hybrid-own-step-4 =
    Frei/Gebucht-Zeiten als Internetkalender zu veröffentlichen, teilt sie nur in eine Richtung; { $app } verwendet das
    nicht.
mailbox-own =
    Die Postfächer dieser Organisation liegen auf eigenen Servern, und es gibt kein Exchange Online; deshalb kann { $app } sie
    nicht erreichen.
mailbox-own-step-1 =
    Richten Sie Exchange Hybrid ein: einen unterstützten Exchange Server, die Verzeichnissynchronisierung und den Hybrid
    Configuration Wizard; verschieben Sie dann die Postfächer, die { $app } brauchen.
mailbox-own-step-2 =
    Oder geben Sie den Personen, die { $app } brauchen, eigene Konten mit einer Lizenz, die Exchange Online enthält; diese
    Kalender werden nicht mit den vorhandenen zusammengeführt.
mailbox-third-party =
    Die E-Mail der Organisation liegt bei einem anderen Anbieter, wo Microsoft Graph für { $app } keinen Kalender hat.
mailbox-third-party-step-1 = Fragen Sie den Anbieter der App, ob { $app } sich direkt damit verbinden kann.
mailbox-third-party-step-2 =
    Oder verschieben Sie die Postfächer der Personen, die { $app } brauchen, zu Exchange Online.
mailbox-no-licence = Diese Person hat kein Postfach, weil keine Lizenz mit Exchange Online zugewiesen ist.
mailbox-no-licence-step-1 =
    Weisen Sie im Microsoft 365 Admin Center (Users, Active users, Licences and apps) eine Lizenz zu, die Exchange Online
    enthält.
mailbox-no-licence-step-2 =
    Warten Sie: Das Postfach erscheint innerhalb von Minuten, in seltenen Fällen nach 24 Stunden. Prüfen Sie dann noch
    einmal.
mailbox-no-licence-step-3 =
    Oder melden Sie sich mit dem Konto an, das den Kalender hat, falls dies ein Administrator- oder Dienstkonto ist.
mailbox-guest = Dieses Konto ist hier ein Gastkonto. Der Kalender eines Gasts liegt in der Heimatorganisation.
mailbox-guest-step-1 = Melden Sie sich ab und mit dem Konto Ihrer eigenen Organisation wieder an.
mailbox-guest-step-2 = Wenn Ihre eigene Organisation { $app } noch nicht genehmigt hat, beginnen Sie dort.
mailbox-licence-off =
    Eine Lizenz ist zugewiesen, aber ihr Exchange-Online-Teil ist ausgeschaltet oder ausgesetzt; deshalb gibt es kein
    Postfach.
mailbox-licence-off-step-1 =
    Schalten Sie den Exchange-Online-Plan in der Lizenz der Person ein (Microsoft 365 Admin Center, Users, Active users,
    Licences and apps).
mailbox-licence-off-step-2 = Wenn der Plan ausgesetzt ist, erneuern Sie das Abonnement.
mailbox-licence-off-step-3 =
    Warten Sie: Das Postfach antwortet innerhalb von Minuten, in seltenen Fällen nach 24 Stunden. Prüfen Sie dann noch
    einmal.
mailbox-duplicate =
    { $app } sieht einen leeren Kalender in der Cloud, während die Person vielleicht in einem anderen, lokalen Postfach
    arbeitet.
mailbox-duplicate-step-1 = Vergleichen Sie: Ist der Kalender in Outlook derselbe, der hier angezeigt wird?
mailbox-duplicate-step-2 =
    Wenn nicht, entscheiden Sie, welches Postfach bleibt; Microsoft beschreibt, wie man ein Postfach zusammenführt, das
    sowohl lokal als auch in Exchange Online besteht.
mailbox-duplicate-step-3 =
    Bis dahin würde { $app } einen leeren Kalender lesen und dort schreiben, wo niemand nachsieht.
mailbox-moving = Das Postfach wird gerade erstellt oder verschoben und antwortet noch nicht.
mailbox-moving-step-1 =
    Warten Sie, bis das Verschieben oder Einrichten abgeschlossen ist, und prüfen Sie in einer Stunde und nach 24 Stunden
    noch einmal.
mailbox-moving-step-2 = Die Zustimmung für { $app } bleibt bestehen; nichts muss neu genehmigt werden.
mailbox-moving-step-3 =
    Wenn sich nach einem Tag nichts geändert hat, sehen Sie sich den Migrationsbatch und die Lizenz der Person an.
mailbox-inactive =
    Eine Lizenz ist eingeschaltet, aber das Postfach scheint gelöscht oder inaktiv zu sein oder nie erstellt worden zu sein.
mailbox-inactive-step-1 =
    Suchen Sie die Person im Exchange Admin Center (Recipients, Mailboxes), oder führen Sie Get-EXORecipient für die Adresse
    aus.
mailbox-inactive-step-2 =
    Stellen Sie ein gelöschtes Postfach innerhalb von 30 Tagen wieder her, oder entziehen Sie die Lizenz und weisen Sie sie
    neu zu, damit eines erstellt wird.
mailbox-no-exchange =
    Die Organisation hat kein Exchange Online; deshalb gibt es keinen Kalender, den { $app } erreichen könnte.
mailbox-no-exchange-step-1 =
    Sagen Sie dem Anbieter, wo Ihre Kalender liegen, und fragen Sie, ob { $app } sich damit verbinden kann.
mailbox-no-exchange-step-2 =
    Oder abonnieren Sie einen Plan mit Exchange Online für die Personen, die { $app } brauchen.
mailbox-unknown = Wo dieses Postfach liegt, war aus dem Gesehenen nicht festzustellen.
mailbox-unknown-step-1 =
    Prüfen Sie in einigen Minuten noch einmal; eine vorübergehende Störung ist der häufigste Grund.
mailbox-unknown-step-2 =
    Suchen Sie die Person im Exchange Admin Center: „user mailbox“ bedeutet, dass das Postfach in der Cloud liegt, „mail
    user“, dass es anderswo liegt.
mailbox-send-report =
    Senden Sie diesen Bericht an die Microsoft-365- oder Exchange-Administration Ihrer Organisation.

## Was für ein lokales Postfach oft versucht wird.

mailbox-no-help = Das macht ein lokales Postfach für { $app } nicht erreichbar.
mailbox-no-help-because =
    Microsoft bot Graph für lokale Postfächer nur als Vorschau an und hat sie 2023 beendet.
mailbox-no-help-1 =
    „Teams zeigt meinen Kalender“: Teams gehört zu Microsoft und nimmt einen anderen Weg, der anderen Apps nicht offensteht.
mailbox-no-help-2 =
    Moderne Hybridauthentifizierung: Sie ändert, wie man sich bei Outlook anmeldet, nicht, was Graph erreicht.
mailbox-no-help-3 = Microsoft Entra Connect: Es synchronisiert Konten, keine Postfächer.
mailbox-no-help-4 =
    Eine Exchange-Online-Lizenz: Solange das Postfach lokal liegt, wird es dadurch nicht verschoben.
mailbox-no-help-5 =
    /api zu veröffentlichen oder den Hybrid Agent zu installieren: Microsoft hat den Weg von Graph zu eigenen Servern
    eingestellt.
mailbox-no-help-6 =
    Ein neuerer Exchange Server oder ein Update, auch Exchange Server Subscription Edition.

## Warum die Signale zum Ergebnis führen.

mailbox-row-16 =
    Microsoft Graph gab keine Antwort, die etwas über das Postfach sagt; ohne sie wird nichts geschlossen.
mailbox-row-11 = Das Postfach eines Gasts liegt in der Heimatorganisation, nie in dieser.
mailbox-row-8a =
    Microsoft Graph sagt, dass das Postfach verschoben wird oder sein Ort veraltet ist, und die Lizenz spricht für Exchange
    Online.
mailbox-row-8c =
    Microsoft Graph sagt, dass das Postfach verschoben wird oder sein Ort veraltet ist; nichts anderes bestätigt das.
mailbox-row-3 =
    Ein Cloudpostfach antwortet, obwohl Autodiscover noch zum eigenen Server führt. Was Graph antwortet, zählt.
mailbox-row-3b =
    Der Cloudkalender ist leer, und die Person gehört zu einer Organisation mit eigenen E-Mail-Servern: Das verwendete
    Postfach kann dort liegen.
mailbox-row-1 = Graph erreicht das Postfach, und nichts deutet auf Server der Organisation.
mailbox-row-2 = Die Organisation hat eigene Server; dieses Postfach liegt in Exchange Online.
mailbox-row-4 =
    Microsoft selbst schickt E-Mail-Programme für diese Adresse zum eigenen Server der Organisation.
mailbox-row-5 =
    Es ist die Lizenz für Personen, deren Postfach auf Exchange Server und nur das Archiv in der Cloud liegt.
mailbox-row-9 =
    Eine Lizenz ist vorhanden, aber ihr Exchange-Plan ist ausgeschaltet oder ausgesetzt; deshalb gibt es kein Postfach.
mailbox-row-8 =
    Lizenz und Autodiscover sprechen für Exchange Online, und das Postfach antwortet noch nicht: Es wird erstellt oder
    verschoben.
mailbox-row-6 =
    Eine Lizenz ist zugewiesen, aber es wurde kein Cloudpostfach erstellt: Für synchronisierte Personen, deren Postfach noch
    lokal liegt, erstellt Exchange Online keines.
mailbox-row-7 =
    Eine synchronisierte Person ohne Cloudlizenz, in einer Organisation mit eigenen E-Mail-Servern.
mailbox-row-10 =
    Die Organisation verwendet Exchange Online, und niemand hat dieser Person eine Lizenz mit Postfach zugewiesen.
mailbox-row-15 =
    Die Organisation meldet sich bei Microsoft an und hat ihre E-Mail bei einem anderen Anbieter.
mailbox-row-12 =
    In der Organisation gibt es kein Exchange Online, und ihre E-Mail geht an einen anderen Anbieter.
mailbox-row-13 =
    In der Organisation gibt es kein Exchange Online; Konten, Autodiscover und E-Mail kommen von eigenen Servern.
mailbox-row-14 =
    In der Organisation gibt es kein Exchange Online. Wo ihre E-Mail liegt, ist von außen nicht zu sehen.
mailbox-row-17 =
    Eine Lizenz ist eingeschaltet, und kein Postfach antwortet: Es kann gelöscht oder inaktiv sein oder konnte nicht erstellt
    werden.
mailbox-row-3c =
    Ein Cloudpostfach antwortet, obwohl Autodiscover zum eigenen Server der Organisation führt. Was Graph antwortet, zählt.
mailbox-row-2b = Graph erreicht das Postfach; die Organisation scheint eigene Server zu haben.
mailbox-row-1b =
    Graph erreicht das Postfach. Nichts, was lesbar war, deutet auf Server der Organisation.
mailbox-row-4b = Microsoft schickt E-Mail-Programme für diese Adresse zum eigenen Server der Organisation.
mailbox-row-10b = Das Konto besteht nur in der Cloud, und keine Lizenz mit Postfach ist zugewiesen.
mailbox-row-13b =
    In der Organisation gibt es kein Exchange Online; Konten und Autodiscover kommen von eigenen Servern.
mailbox-row-13c =
    In der Organisation gibt es kein Exchange Online, und Autodiscover führt zu ihrem eigenen Server.
mailbox-row-14b = Microsoft Graph sagt, dass es in der Organisation kein Exchange Online gibt.

## Worauf trotz des Ergebnisses zu achten ist.

mailbox-watch-colleagues =
    Andere in derselben Organisation können ihr Postfach noch auf eigenen Servern haben; deren Kalender antworten nicht. Wenn
    Outlook dieser Person andere Termine zeigt als die App, gibt es vielleicht ein zweites Postfach.
mailbox-watch-two =
    Graph antwortet, aber Autodiscover führt noch zum eigenen Server der Organisation: Das Postfach wurde vor kurzem
    verschoben, oder es gibt zwei. Vergleichen Sie den Kalender, den die App sieht, mit dem in Outlook.
mailbox-watch-incomplete =
    Nicht jedes Signal war lesbar oder passt; deshalb ist das Ergebnis weniger sicher, als es sein könnte.
mailbox-watch-outlook = Fragen Sie die Person, ob der Kalender in Outlook derselbe ist, der hier angezeigt wird.
mailbox-watch-a-day = Wenn das nach 24 Stunden unverändert ist, liegt es an etwas anderem.

## Was gesehen wurde.

mailbox-seen-graph-ok = Microsoft Graph antwortete mit dem Kalender der Person.
mailbox-seen-graph-miss = Microsoft Graph kennt die Person und findet kein Postfach in Exchange Online.
mailbox-seen-graph-no-exchange-online = Microsoft Graph sagt, dass die Organisation kein Exchange Online hat.
mailbox-seen-graph-moving =
    Microsoft Graph sagt, dass das Postfach verschoben wird oder sein Ort veraltet ist.
mailbox-seen-autodiscover-cloud = Microsofts Autodiscover schickt die Adresse der Person zu Exchange Online.
mailbox-seen-autodiscover-on-premises =
    Microsofts Autodiscover schickt die Adresse der Person zum eigenen Server der Organisation.
mailbox-seen-licence-mailbox = Eine Lizenz mit einem Postfach in Exchange Online ist eingeschaltet.
mailbox-seen-licence-off =
    Eine Lizenz mit Postfach ist zugewiesen, und ihr Exchange-Plan ist ausgeschaltet oder ausgesetzt.
mailbox-seen-licence-archive-only =
    Die einzige Exchange-Lizenz ist das Archiv für Postfächer auf Exchange Server.
mailbox-seen-licence-none = Keine Lizenz mit einem Postfach in Exchange Online ist zugewiesen.
mailbox-seen-sync-synced = Das Konto wird aus dem eigenen Verzeichnis der Organisation synchronisiert.
mailbox-seen-sync-not-synced = Das Konto wird nicht aus einem eigenen Verzeichnis der Organisation synchronisiert.
mailbox-seen-domain-cloud = Der Autodiscover-Eintrag der Domain zeigt auf Exchange Online.
mailbox-seen-domain-own = Der Autodiscover-Eintrag der Domain zeigt auf einen Server der Organisation.
mailbox-seen-domain-none = Die Domain hat keinen Autodiscover-Eintrag.
mailbox-seen-route-exchange-online = E-Mail für die Domain kommt über Exchange Online Protection herein.
mailbox-seen-route-own = E-Mail für die Domain kommt bei einem Host der Organisation an.
mailbox-seen-route-gateway =
    E-Mail für die Domain kommt über ein E-Mail-Gateway herein, das verbirgt, was dahinter liegt.
mailbox-seen-route-google = E-Mail für die Domain kommt bei Google an.
mailbox-seen-route-other = E-Mail für die Domain kommt bei einem anderen Anbieter an.
mailbox-seen-route-none = Die Domain nimmt keine E-Mail an.
mailbox-seen-server-exchange = Der Server, den die Einträge nennen, antwortet als Exchange Server.
mailbox-seen-server-exchange-online = Der eigene Name der Organisation für ihren Server führt zu Exchange Online.
mailbox-seen-server-pre-authentication = Vor dem Server, den die Einträge nennen, steht eine Anmeldeseite.
mailbox-seen-server-not-exchange = Der Server, den die Einträge nennen, antwortet und ist kein Exchange Server.
mailbox-seen-no-hybrid = Nichts kennzeichnet eine Hybridumgebung.
mailbox-seen-guest = Das Konto ist in dieser Organisation ein Gastkonto.
mailbox-seen-calendar-empty = Der Kalender, den Graph sieht, enthielt in den letzten zwölf Monaten keinen Termin.
mailbox-seen-calendar-used = Der Kalender, den Graph sieht, enthält Termine der letzten zwölf Monate.
mailbox-seen-nothing = Kein Signal war lesbar.
mailbox-seen-hybrid = Kennzeichen einer Hybridumgebung: { $marks }.
mailbox-mark-federation = ein Verbundeintrag für Exchange Hybrid (TXT unter { $name })
mailbox-mark-trust = der Exchange Server { $host } vertraut diesem Mandanten
mailbox-mark-server = ein Exchange Server antwortet unter { $host }
mailbox-mark-domain = der Mandant hat die Koexistenzdomain { $domain }
mailbox-pointing-elsewhere = Deutet auf etwas anderes: { $said }
