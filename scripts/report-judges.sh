#!/usr/bin/env bash
# Installs the programs that verify signed reports without us, for `cargo test --test reports`: canonicalize (npm) with
# Node's Ed25519, rfc8785 and cryptography (PyPI). Does nothing when they are there.
set -euo pipefail
source "$(dirname "$0")/env.sh"

cd end2end/report-judges
if ! cmp --silent package-lock.json node_modules/.installed-lock; then
    npm ci --ignore-scripts --no-audit --no-fund
    cp package-lock.json node_modules/.installed-lock
fi
if ! cmp --silent requirements.txt .venv/installed-requirements; then
    python3 -m venv .venv
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --requirement requirements.txt
    cp requirements.txt .venv/installed-requirements
fi
