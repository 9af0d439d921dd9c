# Eine Domain, von außen betrachtet.

check-domain-domain = Domain
    .hint =
        Der Teil hinter dem @ der geschäftlichen E-Mail-Adressen, zum Beispiel contoso.com. Die Adresse einer Person ist
        nicht nötig.

check-domain-title = Eine Domain prüfen
    .text =
        Sehen Sie, was Microsoft und die öffentlichen Einträge über eine Organisation sagen, bevor sich jemand anmeldet: ob
        sie Microsoft-Konten hat, in welcher Cloud, und wo ihre E-Mail wahrscheinlich liegt.
check-domain-which = Welche Domain?
check-domain-another = Eine andere Domain
check-domain-check = Prüfen

check-domain-found = { $domain } von außen
check-domain-cloud = Hinweis: wahrscheinlich erreichbar
check-domain-hybrid = Hinweis: hängt von der Person ab
check-domain-out-of-reach = Hinweis: wahrscheinlich nicht erreichbar
check-domain-other-cloud = Andere Microsoft-Cloud
check-domain-no-tenant = Keine Microsoft-Organisation gefunden
check-domain-cannot-tell = Hinweis: nicht festzustellen
check-domain-hints =
    Das sind Hinweise. Einträge sagen, wie eine Domain eingerichtet ist, nie, wo das Postfach einer Person liegt. Ob { $app }
    einen Kalender erreicht, zeigt nur eine Anmeldung.
check-domain-sign-in = Anmelden und sicher prüfen
check-domain-seen = Was gesehen wurde
    .at = Angesehen am { $time }. Antworten werden eine Stunde lang aufbewahrt.
