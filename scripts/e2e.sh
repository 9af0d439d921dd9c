#!/usr/bin/env bash
# Browser tests against the release build, or the program that CONSENTRY names; arguments go to Playwright.
# Pictures of every page are left in end2end/results/screens, and the pages as they were served in end2end/results/html.
set -euo pipefail
source "$(dirname "$0")/env.sh"

: "${CONSENTRY:=$PWD/target/release/consentry}"
[[ -x $CONSENTRY ]] || die "no release build at $CONSENTRY: run scripts/build-site.sh first"
scripts/npm.sh
CHROMIUM=$(scripts/chromium.sh)
export CHROMIUM CONSENTRY
cd end2end
rm -rf results/html
exec npx --no-install playwright test "$@"
