#!/usr/bin/env bash
# Fails when the release build outgrows its budget. What a page transfers in all is asserted by the browser tests.
#   sizes.sh [SITE_PACKAGE_FOLDER [SERVER_BINARY]]
set -euo pipefail
source "$(dirname "$0")/env.sh"

pkg=${1:-target/site/pkg}
binary=${2:-target/release/consentry}
over=0

# budget NAME LIMIT FILE...: the sum of the files' sizes, in bytes.
budget() {
    local name=$1 limit=$2 total=0 file verdict=ok
    shift 2
    (($# > 0)) || die "$name: no file found to measure"
    for file in "$@"; do
        [[ -s $file ]] || die "$name: $file is missing or empty"
        total=$((total + $(wc -c <"$file")))
    done
    if ((total > limit)); then
        verdict='OVER BUDGET'
        over=1
    fi
    printf '%-28s %10d of %10d bytes  %s\n' "$name" "$total" "$limit" "$verdict"
}

shopt -s nullglob
budget 'wasm, brotli' 100000 "$pkg"/*.wasm.br
budget 'JavaScript, brotli' 10000 "$pkg"/*.js.br
budget 'style sheet, brotli' 14000 "$pkg"/*.css.br
budget 'server with demo' 64000000 "$binary"
((over == 0))
