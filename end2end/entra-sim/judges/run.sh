#!/usr/bin/env bash
# Lets Microsoft's public clients judge the simulator: msal (PyPI) and @azure/msal-node (npm) sign in, redeem,
# refresh and read /me through it with their own validation on. Both insist on HTTPS, so a throwaway CA is made.
# Needs ENTRA_SIM_BIN, the path of the entra-sim program, besides python3, node with npm, and openssl.
set -euo pipefail

: "${ENTRA_SIM_BIN:?set ENTRA_SIM_BIN to the path of the entra-sim program}"
program=$(realpath "$ENTRA_SIM_BIN")
cd "$(dirname "${BASH_SOURCE[0]}")"
work=$(mktemp -d)
simulator=
cleanup() {
    if [ -n "$simulator" ]; then kill "$simulator" 2>/dev/null || true; fi
    rm -rf "$work"
}
trap cleanup EXIT

if [ ! -x .venv/bin/python ]; then python3 -m venv .venv; fi
.venv/bin/python -m pip install --quiet --disable-pip-version-check --requirement requirements.txt
npm ci --silent --no-audit --no-fund

openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj "/CN=Throwaway test CA" \
    -addext "keyUsage=critical,keyCertSign,cRLSign" -keyout "$work/ca.key" -out "$work/ca.pem" 2>/dev/null
openssl req -newkey rsa:2048 -nodes -subj "/CN=localhost" -keyout "$work/tls.key" -out "$work/tls.csr" 2>/dev/null
printf 'subjectAltName=DNS:localhost,IP:127.0.0.1\nbasicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\n' >"$work/tls.ext"
openssl x509 -req -days 2 -in "$work/tls.csr" -CA "$work/ca.pem" -CAkey "$work/ca.key" -CAcreateserial \
    -extfile "$work/tls.ext" -out "$work/tls.pem" 2>/dev/null
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj "/CN=Drift client credential" \
    -keyout "$work/client.key" -out "$work/client.pem" 2>/dev/null

"$program" --http 127.0.0.1:0 --control --tls-cert "$work/tls.pem" --tls-key "$work/tls.key" >"$work/out" 2>"$work/err" &
simulator=$!
for _ in $(seq 100); do
    if grep -q '^http ' "$work/out"; then break; fi
    sleep 0.1
done
base=$(sed -n 's/^http //p' "$work/out")
if [ -z "$base" ]; then
    cat "$work/err" >&2
    exit 1
fi

export SIM_BASE=$base SIM_CA=$work/ca.pem SIM_CERT=$work/client.pem SIM_KEY=$work/client.key
export NODE_EXTRA_CA_CERTS=$work/ca.pem REQUESTS_CA_BUNDLE=$work/ca.pem
status=0
.venv/bin/python judge.py | tee "$work/results" || status=1
node judge.mjs | tee -a "$work/results" || status=1
passed=$(grep -c '^ok ' "$work/results" || true)
failed=$(grep -c '^FAIL ' "$work/results" || true)
echo "$passed passed, $failed failed"
if [ "$passed" -eq 0 ] || [ "$failed" -ne 0 ]; then status=1; fi
exit "$status"
