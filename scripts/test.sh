#!/usr/bin/env bash
# Everything that has to pass before a change is merged. Every step runs, also after one failed.
set -euo pipefail
source "$(dirname "$0")/env.sh"
source scripts/steps.sh

step 'gates can fail' scripts/prove-gates.sh || true
step 'format' cargo fmt --all --check || true
step 'tools' scripts/tools.sh || true
step 'clippy, server' cargo clippy --workspace --all-targets --features demo -- -D warnings || true
step 'clippy, browser' cargo clippy --lib --no-default-features --features hydrate --target wasm32-unknown-unknown -- -D warnings || true
step 'browser dependencies' scripts/wasm-deps.sh || true
if command -v cargo-deny >/dev/null; then
    step 'licences, bans, sources' cargo deny check bans licenses sources || true
fi
step 'documentation' env RUSTDOCFLAGS=-Dwarnings cargo doc --workspace --no-deps --features demo || true
step 'judges of signed reports' scripts/report-judges.sh || true
step 'tests, SQLite' env -u CONSENTRY_TEST_POSTGRES cargo test --workspace --features demo --no-fail-fast || true
step 'store contract and query plans, PostgreSQL' \
    scripts/with-postgres.sh cargo test --workspace --features demo --test store_contract --test query_plans || true
step 'benchmark of the desk, small' cargo test --features demo --bench desk -- --small || true

if step 'release build' scripts/build-site.sh; then
    step 'size budgets' scripts/sizes.sh || true
    step "simulator judged by Microsoft's clients" scripts/judges.sh || true
    step 'sign-in through a foreign OpenID provider' scripts/foreign-provider.sh || true
    step 'browser tests' scripts/e2e.sh || true
    step 'HTML, Nu checker' scripts/html.sh || true
else
    for name in 'size budgets' "simulator judged by Microsoft's clients" \
        'sign-in through a foreign OpenID provider' 'browser tests' 'HTML, Nu checker'; do
        not_run "$name" 'the release build failed'
    done
fi
finish
