#!/usr/bin/env bash
# Installs end2end/node_modules from the lock file, unless the same lock file was installed before.
set -euo pipefail
source "$(dirname "$0")/env.sh"

stamp=end2end/node_modules/.installed-lock
if ! cmp --silent end2end/package-lock.json "$stamp"; then
    # No package needs its install script; that of vnu-jar would fetch a Java of its own.
    (cd end2end && npm ci --ignore-scripts --no-audit --no-fund)
    cp end2end/package-lock.json "$stamp"
fi
