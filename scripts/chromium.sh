#!/usr/bin/env bash
# Prints the path of a Chromium: $CHROMIUM, one on PATH, or Debian's package, installed when that is possible.
set -euo pipefail
source "$(dirname "$0")/env.sh"

if [[ -n ${CHROMIUM:-} ]]; then
    command -v "$CHROMIUM" || die "CHROMIUM names no program: $CHROMIUM"
    exit
fi

find_browser() {
    local name
    for name in chromium chromium-browser google-chrome; do
        command -v "$name" && return
    done
    return 1
}

if ! find_browser; then
    if [[ $EUID -ne 0 ]] || ! command -v apt-get >/dev/null; then
        die 'no Chromium found: install the package chromium, or set CHROMIUM to the path of one'
    fi
    say 'No Chromium found: installing the package chromium'
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium; } >&2
    find_browser || die 'the package chromium brought no browser'
fi
