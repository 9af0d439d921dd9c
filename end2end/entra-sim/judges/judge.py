"""Microsoft's Python client (msal) against a running simulator.

Reads SIM_BASE, SIM_CA, SIM_CERT and SIM_KEY from the environment; prints one line per check.
"""

import os
import re
import sys
from html import unescape
from urllib.parse import parse_qsl, urlsplit

import msal
import requests

BASE = os.environ["SIM_BASE"].rstrip("/")
CA = os.environ["SIM_CA"]
CLIENT_ID = "0d21f7a5-5c3b-4f0e-9a41-8f2c6d7be001"
SECRET = "drift-demo-secret"
REDIRECT = "http://localhost:8080/auth/callback"
ACCOUNT = "nina@northwind.example"
SCOPES = ["User.Read", "Calendars.Read"]


def control(method, path, body=None):
    requests.request(method, f"{BASE}/_sim{path}", json=body, verify=CA, timeout=10).raise_for_status()


def walk(url):
    """Signs in through the HTML forms and returns the parameters at the redirect URI."""
    browser = requests.Session()
    browser.verify = CA
    answer = browser.get(url, allow_redirects=False, timeout=10)
    for fields in ({"account": ACCOUNT}, {"consent": "accept"}):
        if answer.is_redirect:
            break
        action = re.search(r'action="(/login/[^"]+)"', answer.text)
        assert action, answer.text
        answer = browser.post(BASE + unescape(action.group(1)), data=fields, allow_redirects=False, timeout=10)
    if answer.is_redirect:
        return dict(parse_qsl(urlsplit(answer.headers["Location"]).query))
    assert f'action="{REDIRECT}"' in answer.text, answer.text
    fields = re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)">', answer.text)
    return {name: unescape(value) for name, value in fields}


def sign_in(app):
    flow = app.initiate_auth_code_flow(SCOPES, redirect_uri=REDIRECT, prompt="select_account", response_mode="form_post")
    return app.acquire_token_by_auth_code_flow(flow, walk(flow["auth_uri"]))


def check_round(app):
    """Code with PKCE and nonce, silent refresh, profile."""
    result = sign_in(app)
    assert "access_token" in result, result
    claims = result["id_token_claims"]
    assert claims["preferred_username"] == ACCOUNT and claims["tid"] in claims["iss"]
    account = app.get_accounts()[0]
    assert account["username"] == ACCOUNT
    fresh = app.acquire_token_silent_with_error(SCOPES, account, force_refresh=True)
    assert fresh and "access_token" in fresh, fresh
    assert fresh["access_token"] != result["access_token"], "a refresh brings a new token"
    headers = {"Authorization": f"Bearer {fresh['access_token']}"}
    me = requests.get(f"{BASE}/graph/v1.0/me", headers=headers, verify=CA, timeout=10)
    assert me.status_code == 200 and me.json()["mail"] == ACCOUNT, me.text


def settings(**more):
    return {"authority": f"{BASE}/organizations", "instance_discovery": False, "verify": CA, **more}


def secret_client():
    return msal.ConfidentialClientApplication(CLIENT_ID, client_credential=SECRET, **settings())


def with_secret():
    check_round(secret_client())


def with_certificate():
    certificate, key = (open(os.environ[name], encoding="ascii").read() for name in ("SIM_CERT", "SIM_KEY"))
    control("PATCH", f"/apps/{CLIENT_ID}", {"certificates": [certificate]})
    credential = {"private_key": key, "public_certificate": certificate}
    check_round(msal.ConfidentialClientApplication(CLIENT_ID, client_credential=credential, **settings()))


def as_public_client():
    control("PATCH", f"/apps/{CLIENT_ID}", {"public_client": True})
    check_round(msal.PublicClientApplication(CLIENT_ID, **settings()))


def at_the_tenant():
    tenant = settings(authority=f"{BASE}/northwind.example")
    check_round(msal.ConfidentialClientApplication(CLIENT_ID, client_credential=SECRET, **tenant))


def app_only():
    app = msal.ConfidentialClientApplication(
        CLIENT_ID, client_credential=SECRET, **settings(authority=f"{BASE}/drift.example")
    )
    result = app.acquire_token_for_client(["https://graph.microsoft.com/.default"])
    assert "access_token" in result, result


def refuses_wrong_nonce():
    control("PUT", "/id-tokens/break", {"how": "wrong-nonce"})
    try:
        result = sign_in(secret_client())
    except (RuntimeError, ValueError):
        return
    raise AssertionError(f"msal accepted {result.get('id_token_claims')}")


def names_the_error():
    app = secret_client()
    flow = app.initiate_auth_code_flow(SCOPES, redirect_uri=REDIRECT, response_mode="form_post")
    answer = walk(flow["auth_uri"])
    assert "access_token" in app.acquire_token_by_auth_code_flow(flow, answer)
    again = app.acquire_token_by_auth_code_flow(flow, answer)
    assert again["error"] == "invalid_grant" and 54005 in again["error_codes"], again


CHECKS = {
    "sign in, refresh and /me with a secret": with_secret,
    "sign in, refresh and /me with a certificate": with_certificate,
    "sign in, refresh and /me as public client": as_public_client,
    "sign in, refresh and /me at the tenant's own authority": at_the_tenant,
    "app-only token": app_only,
    "an id token with a wrong nonce is refused": refuses_wrong_nonce,
    "a code used twice is an invalid_grant": names_the_error,
}

failed = 0
for name, check in CHECKS.items():
    control("POST", "/reset")
    try:
        check()
        print(f"ok   msal (Python): {name}")
    except Exception as error:  # every fault is a finding; the next check goes on
        failed += 1
        print(f"FAIL msal (Python): {name}: {error!r}")
sys.exit(1 if failed else 0)
