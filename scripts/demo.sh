#!/usr/bin/env bash
# Builds everything and starts the portal beside a simulated Microsoft, on loopback only.
set -euo pipefail
source "$(dirname "$0")/env.sh"

scripts/build-site.sh
exec target/release/consentry demo "$@"
