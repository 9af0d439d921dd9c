#!/usr/bin/env bash
# The quick part of test.sh: format, lints, architecture and unit tests of the server side.
set -euo pipefail
source "$(dirname "$0")/env.sh"
source scripts/steps.sh

step 'format' cargo fmt --all --check || true
step 'clippy, server' cargo clippy --workspace --all-targets --features demo -- -D warnings || true
step 'browser dependencies' scripts/wasm-deps.sh || true
step 'unit and architecture tests' cargo test --features demo --lib --test architecture || true
finish
