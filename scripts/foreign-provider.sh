#!/usr/bin/env bash
# Signs in through an OpenID provider that was not written for this portal, and lets it send broken ID tokens.
# CONSENTRY_BIN names another program than the release build.
set -euo pipefail
source "$(dirname "$0")/env.sh"

export CONSENTRY_BIN="${CONSENTRY_BIN:-$PWD/target/release/consentry}"
[[ -x $CONSENTRY_BIN ]] || die 'no release build: run scripts/build-site.sh first'
scripts/npm.sh
cd end2end
exec timeout 300 node --test --test-reporter=spec foreign-provider/foreign-provider.test.mjs
