#!/usr/bin/env bash
# Rebuilds and restarts the demo on every change of a page, a style or an island.
set -euo pipefail
source "$(dirname "$0")/env.sh"

scripts/tools.sh
exec .tools/bin/cargo-leptos watch --bin-features ssr,demo -- demo "$@"
