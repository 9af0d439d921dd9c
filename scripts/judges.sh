#!/usr/bin/env bash
# Lets Microsoft's own client libraries sign in at the simulator: proof that it is not shaped to our client.
set -euo pipefail
source "$(dirname "$0")/env.sh"

export ENTRA_SIM_BIN="$PWD/target/release/entra-sim"
[[ -x $ENTRA_SIM_BIN ]] || die 'no release build of the simulator: run scripts/build-site.sh first'
exec bash end2end/entra-sim/judges/run.sh
