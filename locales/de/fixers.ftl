# Wer handeln muss, was ein Token über Rollen sagt, und warum eine Genehmigung nicht angekommen ist.

fixer-user = Die Person, die sich anmeldet
    .turn = Sie sind an der Reihe.
fixer-tenant-admin = Die Administration der Organisation
    .turn = Die Administration Ihrer Organisation ist an der Reihe.
fixer-vendor = Der Anbieter
    .turn = Wir sind an der Reihe: { $publisher } muss das in Ordnung bringen.
fixer-microsoft = Microsoft
    .turn = Niemand muss etwas tun: Warten Sie ein wenig und versuchen Sie es dann noch einmal.

role-other = Keine integrierte Rolle, die genehmigen darf (eine benutzerdefinierte kann es dürfen)
role-unknown = Im Token nicht enthalten

shortfall-scopes = Das letzte Token enthielt { $scopes } noch nicht.
shortfall-not-approved = Microsofts letzte Antwort war „noch nicht genehmigt“ ({ $code }).
shortfall-error = Microsofts letzte Antwort war { $error }.
shortfall-personal-only =
    Das Konto, mit dem geprüft wurde, hat jede Berechtigung, aber keine Rolle, die für alle genehmigen kann. Es kann also
    nur die eigene Zustimmung sein. Die Administration muss auf „Jetzt prüfen“ klicken.
shortfall-unreachable = Microsoft war beim letzten Versuch nicht erreichbar.

failure-other-tenant =
    Die Zustimmung kam aus einer anderen Organisation (Mandant { $tenant }) und hilft deshalb hier nicht.
failure-error = Microsoft antwortete mit { $error }.
failure-never-arrived =
    Eine Stunde nach der Zustimmung fehlten in neuen Token immer noch Berechtigungen. Längeres Warten hilft nicht.
