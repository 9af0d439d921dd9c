#!/usr/bin/env bash
# Fails when the browser build depends on a crate that belongs to the server.
#   wasm-deps.sh [FILE]   reads a `cargo tree --prefix none` listing from FILE instead of asking cargo
set -euo pipefail
source "$(dirname "$0")/env.sh"

readonly SERVER_ONLY='tokio|sqlx|reqwest|axum|ring|rustls|hyper|hickory-resolver|openidconnect|entra-sim'

if (($# > 0)); then
    tree=$(cat "$1")
else
    tree=$(cargo tree --package consentry --no-default-features --features hydrate \
        --target wasm32-unknown-unknown --edges normal --prefix none)
fi
[[ -n $tree ]] || die 'the dependency list is empty'

if found=$(grep -E "^($SERVER_ONLY)([-_][a-z0-9_-]+)? " <<<"$tree" | sort -u); then
    say 'Server crates in the browser build:'
    say "$found"
    exit 1
fi
printf '%d crates in the browser build, none of the server\n' "$(sort -u <<<"$tree" | wc -l)"
