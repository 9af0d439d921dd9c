# Wie viel von einem Bericht hinausgeht.

redaction-level-internal = Für die Organisation selbst
    .text = Alles, was der Bericht enthält, mit Namen und Adressen.
redaction-level-vendor = Für den Support des Anbieters
    .text =
        Mandanten-ID und Domänen der Organisation und die Kennungen, die der Support braucht. Keine Namen von Personen.
redaction-level-public = Für alle
    .text = Was festgestellt wurde, und nichts darüber, bei wem.

redaction-kind-people = Namen von Personen
redaction-kind-sign-in-names = Anmeldenamen
redaction-kind-organisations = Namen von Organisationen
redaction-kind-apps = Namen der App
redaction-kind-objects = Kennungen von Personen und anderen Verzeichnisobjekten
redaction-kind-tenants = Mandanten-IDs
redaction-kind-records = Kennungen der App, von Berichten und von Einsichten
redaction-kind-requests = Anfrage-, Ablaufverfolgungs- und Korrelations-IDs
redaction-kind-domains = Domänen
redaction-kind-hosts = Namen von Servern
redaction-kind-builds = Builds von Servern
redaction-kind-addresses = Adressen, die gefragt wurden
redaction-kind-error-texts = Fehlertexte
redaction-kind-codes = Codes und Namen, die nicht bekannt sind
redaction-kind-permissions = Berechtigungen, die nicht bekannt sind
redaction-kind-texts = Texte, die nicht vom Portal selbst sind
redaction-kind-claims = Ansprüche, die eine Richtlinie verlangt hat
redaction-kind-times = Uhrzeiten

redaction-instead-people = Person 1
redaction-instead-organisations = Organisation 1
redaction-instead-apps = die App
redaction-instead-requests = [zurückgehalten: Kennung]
redaction-instead-builds = [zurückgehalten: Build]
redaction-instead-addresses = [zurückgehalten: Adresse]
redaction-instead-error-texts = [zurückgehalten: Fehlertext]
redaction-instead-codes = [zurückgehalten: Code]
redaction-instead-texts = [zurückgehalten: Text]
redaction-instead-times = nur der Tag

redaction-withheld = Was zurückgehalten wird
    .what = Was
    .places = Stellen
    .instead = Was dort steht
    .none = Nichts wird zurückgehalten.
