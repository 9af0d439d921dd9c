# shellcheck shell=bash
# Sourced by every script: repository root as working directory, project-local tools first on PATH.
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1

# The scripts look for build results under target/.
unset CARGO_TARGET_DIR CARGO_BUILD_TARGET_DIR

# binaryen's wasm-opt goes ahead of a distribution's: cargo-leptos takes the first one without asking for its version,
# and versions before 118 or so refuse what current Rust emits.
PATH="$PWD/.tools/bin:$PWD/end2end/node_modules/.bin:$PATH"
export PATH

# Browsers come from the distribution.
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1

if [[ "${CI:-}" == true ]]; then
    export CARGO_INCREMENTAL=0 CARGO_TERM_COLOR=never
fi

say() { printf '%s\n' "$*" >&2; }

die() {
    say "error: $*"
    exit 1
}
