#!/usr/bin/env bash
# Proves that the gates can fail: each one is given something bad and has to refuse it.
set -euo pipefail
source "$(dirname "$0")/env.sh"

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
proofs=0

refuses() {
    local name=$1
    shift
    if "$@" >"$scratch/out" 2>&1; then
        cat "$scratch/out"
        die "$name let a fault pass"
    fi
    proofs=$((proofs + 1))
}

accepts() {
    local name=$1
    shift
    "$@" >"$scratch/out" 2>&1 || {
        cat "$scratch/out"
        die "$name refused something sound"
    }
    proofs=$((proofs + 1))
}

steps() { bash -c "set -euo pipefail; source scripts/steps.sh; $1; finish"; }
accepts 'the step runner' steps 'step good true'
accepts 'the step runner' steps 'step good true; step other bash -c "exit 77"'
refuses 'the step runner' steps 'step good true; step bad false || true; step good true'
refuses 'the step runner' steps 'step good true; not_run bad reason'
refuses 'the step runner' steps 'step other bash -c "exit 77"'
refuses 'the step runner' steps ':'

printf 'fn  main( ) {}\n' >"$scratch/bad.rs"
refuses 'the format check' rustfmt --check --edition 2024 "$scratch/bad.rs"

printf 'leptos v0.8.23\nserde v1.0.0\n' >"$scratch/tree"
accepts 'the browser dependency list' scripts/wasm-deps.sh "$scratch/tree"
printf 'tokio-util v0.7.0\n' >>"$scratch/tree"
refuses 'the browser dependency list' scripts/wasm-deps.sh "$scratch/tree"
: >"$scratch/tree"
refuses 'the browser dependency list' scripts/wasm-deps.sh "$scratch/tree"

mkdir "$scratch/pkg"
for name in a.wasm.br a.js.br a.css.br server; do printf 'x' >"$scratch/pkg/$name"; done
accepts 'the size budget' scripts/sizes.sh "$scratch/pkg" "$scratch/pkg/server"
head -c 100001 /dev/zero >"$scratch/pkg/a.wasm.br"
refuses 'the size budget' scripts/sizes.sh "$scratch/pkg" "$scratch/pkg/server"
rm "$scratch/pkg/a.wasm.br"
refuses 'the size budget' scripts/sizes.sh "$scratch/pkg" "$scratch/pkg/server"

mkdir "$scratch/html"
page() { printf '<!DOCTYPE html>\n<html lang="en"><title>Page</title><body>%s</body></html>\n' "$1" >"$scratch/html/page.html"; }
page '<p>Whole'
accepts 'the HTML checker' scripts/html.sh "$scratch/html"
page '<p id="a">One<div><p id="a">Two</p>'
refuses 'the HTML checker' scripts/html.sh "$scratch/html"
page '<section>Only a warning: no heading</section>'
refuses 'the HTML checker' scripts/html.sh "$scratch/html"

if (unset CONSENTRY_TEST_POSTGRES && scripts/with-postgres.sh true) >"$scratch/out" 2>&1; then
    die 'the PostgreSQL step let a test pass that never used the server'
fi
CONSENTRY_TEST_POSTGRES=postgres://unused refuses 'the PostgreSQL step' scripts/with-postgres.sh false

printf '%d proofs\n' "$((proofs + 1))"
