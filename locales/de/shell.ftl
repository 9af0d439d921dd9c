# Der Rahmen um jede Seite.

shell-skip = Zum Inhalt springen
shell-place = Microsoft-365-Verbindung
shell-account = Konto
shell-desk = Mandanten
shell-organisation = Ihre Organisation
shell-sign-out = Abmelden
shell-signed-in-as = Angemeldet als
shell-language = Sprache:
shell-provided-by = { $app } wird von { $publisher } bereitgestellt.
shell-support = Support:
shell-website = Website
shell-terms = Nutzungsbedingungen
shell-privacy = Datenschutz
shell-stored-data = Was dieses Portal speichert
shell-my-data = Meine Daten
