#!/usr/bin/env bash
# Prints the path of a Java of version 17 or later: $JAVA, the one on PATH, or Debian's package, installed when that is
# possible.
set -euo pipefail
source "$(dirname "$0")/env.sh"

readonly OLDEST=17

# The first number of `java -version`, whichever way it is written: 17.0.15, 21, 1.8.0.
major() { "$1" -version 2>&1 | sed -nE '1s/.*"([0-9]+)[."].*/\1/p'; }

new_enough() {
    local version
    version=$(major "$1")
    [[ -n $version ]] && ((version >= OLDEST))
}

if [[ -n ${JAVA:-} ]]; then
    command -v "$JAVA" >/dev/null || die "JAVA names no program: $JAVA"
    new_enough "$JAVA" || die "JAVA is older than $OLDEST: $JAVA"
    command -v "$JAVA"
    exit
fi

find_java() {
    command -v java >/dev/null && new_enough java && command -v java
}

if ! find_java; then
    if [[ $EUID -ne 0 ]] || ! command -v apt-get >/dev/null; then
        die "no Java $OLDEST found: install the package default-jre-headless, or set JAVA to the path of one"
    fi
    say 'No Java found: installing the package default-jre-headless'
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends default-jre-headless; } >&2
    find_java || die 'the package default-jre-headless brought no Java that is new enough'
fi
