# Was die Zustimmungsrichtlinie einer Organisation zu einem Hindernis ergänzt.

policy-closed =
    Am { $day } ließ uns die Administration sehen, dass Personen hier keine App selbst genehmigen dürfen.
policy-keeps =
    Am { $day } ließ uns die Administration sehen, dass die Richtlinie dieser Organisation { $scopes } der Administration
    vorbehält.
policy-microsoft-keeps-calendars =
    Am { $day } ließ uns die Administration sehen, dass diese Organisation Microsoft bestimmen lässt, was Personen genehmigen
    dürfen. Diese Einstellung von Microsoft erlaubt ihnen keine Zustimmung zu Kalendern: { $scopes }.
policy-microsoft-keeps =
    Am { $day } ließ uns die Administration sehen, dass diese Organisation Microsoft bestimmen lässt, was Personen genehmigen
    dürfen. Diese Einstellung von Microsoft erlaubt ihnen zu manchen Berechtigungen keine Zustimmung: { $scopes }.
policy-open =
    Am { $day } ließ uns die Administration sehen, dass Personen hier diese Berechtigungen selbst genehmigen dürfen. Eine
    Anfrage, die Microsoft riskant findet, kann es trotzdem der Administration überlassen.
