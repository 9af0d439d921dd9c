# Nach der Genehmigung: Dass die Organisation die App zulässt und dass Personen verbunden sind, ist zweierlei.

adoption-heading = Zugelassen und verbunden
adoption-allowed = Ihre Organisation lässt { $app } zu: Wir haben es am { $day } gesehen.
adoption-connected = { $count ->
    [0] Noch ist niemand verbunden.
    [one] Bisher verbunden: { $count } Person.
   *[other] Bisher verbunden: { $count } Personen.
}
adoption-next = Als Nächstes: { $name } hat angefragt und kann jetzt den eigenen Kalender verbinden.
adoption-lacks =
    Seither fordert { $app } mehr an, als Ihre Organisation genehmigt hat, und die Administration muss noch einmal
    genehmigen: <code>{ $scopes }</code>

asked-by-vendor = Support von { $publisher }, niemand aus Ihrer Organisation
asked-by-customer = Bei Microsoft angemeldet
asked-by-own-words = Eigene Angaben, nicht überprüft
asked-by-vendor-lead =
    { $publisher } bittet Sie, { $app } noch einmal zu genehmigen: Die App braucht jetzt Berechtigungen, die Ihre
    Organisation noch nicht genehmigt hat. Was bereits genehmigt ist, funktioniert weiter.
asked-by-customer-lead =
    { $name } möchte { $app } verwenden. Die Einstellungen Ihrer Organisation überlassen die Entscheidung der Administration.
