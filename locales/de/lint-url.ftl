# Die Seite, die den Link eines Anbieters beurteilt.

lint-url-link = Der Link
    .hint =
        Die ganze Adresse, ab https://. Auch mit {"{"}Platzhaltern{"}"} für das, was Ihre App einsetzt, wird sie beurteilt.
