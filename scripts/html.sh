#!/usr/bin/env bash
# Validates pages with the Nu HTML checker. FOLDER... holds them; without arguments they are the pages that the browser
# tests were served (run scripts/e2e.sh first) and those that the gallery draws. Warnings count as well.
set -euo pipefail
source "$(dirname "$0")/env.sh"

# Fewer than this are a sign that the pages were not collected.
readonly FEWEST_SERVED=60
readonly SERVED=end2end/results/html GALLERY=target/gallery

if (($# == 0)); then
    count=$(find "$SERVED" -name '*.html' 2>/dev/null | wc -l)
    ((count >= FEWEST_SERVED)) || die "only $count pages in $SERVED: run all browser tests first (scripts/e2e.sh)"
    rm -rf "$GALLERY"
    cargo run --quiet --features demo --example gallery
    set -- "$SERVED" "$GALLERY"
fi
scripts/npm.sh
java=$(scripts/java.sh)
exec "$java" -jar end2end/node_modules/vnu-jar/build/dist/vnu.jar \
    --Werror --skip-non-html --filterfile end2end/html-accepted.txt "$@"
