#!/usr/bin/env bash
# Measures the support desk with 10,000 made-up customers on SQLite and on PostgreSQL, in release; takes about 10 minutes.
#   bench-desk.sh [--tenants N] [--seconds N]
set -euo pipefail
source "$(dirname "$0")/env.sh"

cargo bench --features demo --bench desk --no-run
cargo bench --features demo --bench desk -- --database sqlite "$@"
scripts/with-postgres.sh --durable cargo bench --features demo --bench desk -- --database postgres "$@"
