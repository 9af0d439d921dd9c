#!/usr/bin/env bash
# Builds the release site (wasm, styles, assets, precompressed), the portal with the demo feature, and the simulator.
# With --without-demo: the portal alone, as it is run for real.
set -euo pipefail
source "$(dirname "$0")/env.sh"

scripts/tools.sh
if [[ ${1:-} == --without-demo ]]; then
    exec .tools/bin/cargo-leptos build --release --precompress
fi
.tools/bin/cargo-leptos build --release --precompress --bin-features ssr,demo
# Both packages are named so that cargo unifies features as above and rebuilds no dependency.
cargo build --release --package consentry --package entra-sim --bin entra-sim \
    --no-default-features --features consentry/ssr,consentry/demo
