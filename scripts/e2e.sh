#!/usr/bin/env bash
# Browser tests against the release build; arguments go to Playwright.
set -euo pipefail
source "$(dirname "$0")/env.sh"

[[ -x target/release/consentry ]] || die 'no release build: run scripts/build-site.sh first'
scripts/npm.sh
CHROMIUM=$(scripts/chromium.sh)
export CHROMIUM
cd end2end
exec npx --no-install playwright test "$@"
