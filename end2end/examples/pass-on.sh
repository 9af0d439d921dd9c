#!/bin/sh
# Passes a failed sign-in on to the portal, and prints where the browser is sent.
#
#   pass-on.sh https://consent.drift.example https://app.drift.example/connected STATE
set -eu
portal=$1 return_to=$2 state=$3

# In the address, as a redirect of your callback does it ...
curl --silent --output /dev/null --write-out '%{http_code} %{redirect_url}\n' --get "$portal/from-product" \
  --data-urlencode "error=access_denied" \
  --data-urlencode "error_description=AADSTS90094: An administrator has to approve Drift." \
  --data-urlencode "return_to=$return_to" \
  --data-urlencode "state=$state"

# ... or as a form, which keeps it out of the address line.
curl --silent --output /dev/null --write-out '%{http_code} %{redirect_url}\n' "$portal/from-product" \
  --data-urlencode "error=access_denied" \
  --data-urlencode "error_description=AADSTS90094: An administrator has to approve Drift." \
  --data-urlencode "return_to=$return_to" \
  --data-urlencode "state=$state"
