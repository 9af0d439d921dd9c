#!/usr/bin/env bash
# Installs what a build needs inside the project: the wasm target, cargo-leptos, wasm-bindgen and wasm-opt.
# Does nothing when the right versions are there.
set -euo pipefail
source "$(dirname "$0")/env.sh"

readonly CARGO_LEPTOS=0.3.10
wasm_bindgen=$(awk '/^name = "wasm-bindgen"$/ { getline; gsub(/[^0-9.]/, ""); print; exit }' Cargo.lock)
[[ -n $wasm_bindgen ]] || die 'Cargo.lock names no version of wasm-bindgen'

command -v cargo >/dev/null || die 'cargo is missing: install Rust with rustup'
command -v npm >/dev/null || die 'npm is missing: install Node.js 20.19 or later'
command -v cc >/dev/null || die 'a C compiler is missing: install gcc or clang'

has_wasm_target() { [[ -d "$(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown" ]]; }
if ! has_wasm_target; then
    command -v rustup >/dev/null || die 'the target wasm32-unknown-unknown is missing, and rustup to add it'
    rustup target add wasm32-unknown-unknown
fi

if [[ "$(.tools/bin/cargo-leptos --version 2>/dev/null)" != "cargo-leptos $CARGO_LEPTOS" ]]; then
    say "Installing cargo-leptos $CARGO_LEPTOS into .tools (about five minutes on two cores)"
    # Speed of the tool itself does not matter; its own release profile takes three times as long to build.
    CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
        cargo install "cargo-leptos@$CARGO_LEPTOS" --locked --root .tools --force
fi

# Crate and program have to be of one version, or the glue does not fit the module.
if [[ "$(.tools/bin/wasm-bindgen --version 2>/dev/null)" != "wasm-bindgen $wasm_bindgen" ]]; then
    say "Installing wasm-bindgen $wasm_bindgen into .tools"
    # Without --locked: the lock file that it ships names a version that can no longer be resolved.
    CARGO_PROFILE_RELEASE_OPT_LEVEL=1 \
        cargo install "wasm-bindgen-cli@$wasm_bindgen" --root .tools --force
fi

scripts/npm.sh

[[ "$(command -v wasm-opt)" == "$PWD/end2end/node_modules/.bin/wasm-opt" ]] || die "wasm-opt is not binaryen's from npm"
