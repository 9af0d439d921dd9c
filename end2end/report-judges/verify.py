"""Verifies a signed report: python verify.py REPORT.json JWKS.json"""

import base64
import json
import sys

import rfc8785
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey


def decoded(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


file, jwks = (json.load(open(name, encoding="utf-8")) for name in sys.argv[1:3])
signature = file.pop("signature")
key = next(key for key in jwks["keys"] if key["kid"] == signature["kid"])
signed = b"consentry report\0" + rfc8785.dumps(file)
try:
    Ed25519PublicKey.from_public_bytes(decoded(key["x"])).verify(decoded(signature["value"]), signed)
    print("valid")
except InvalidSignature:
    print("wrong")
    sys.exit(1)
