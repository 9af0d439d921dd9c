// Microsoft's Node client (@azure/msal-node) against a running simulator.
// Reads SIM_BASE, SIM_CERT and SIM_KEY from the environment (and NODE_EXTRA_CA_CERTS); prints one line per check.

import assert from "node:assert/strict";
import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { ConfidentialClientApplication, CryptoProvider, PublicClientApplication } from "@azure/msal-node";

const base = process.env.SIM_BASE.replace(/\/$/, "");
const host = new URL(base).host;
const clientId = "0d21f7a5-5c3b-4f0e-9a41-8f2c6d7be001";
const redirectUri = "http://localhost:8080/auth/callback";
const account = "nina@northwind.example";
const scopes = ["User.Read", "Calendars.Read"];

async function control(method, path, body) {
  const headers = { "content-type": "application/json" };
  const answer = await fetch(`${base}/_sim${path}`, { method, headers, body: body && JSON.stringify(body) });
  assert.ok(answer.ok, `${method} ${path}: ${answer.status}`);
}

/** Signs in through the HTML forms and returns the parameters at the redirect URI. */
async function walk(url) {
  let answer = await fetch(url, { redirect: "manual" });
  const cookie = answer.headers.get("set-cookie").split(";")[0];
  for (const field of [["account", account], ["consent", "accept"]]) {
    if (answer.headers.has("location")) break;
    const action = /action="(\/login\/[^"]+)"/.exec(await answer.text())[1];
    const body = new URLSearchParams([field]);
    answer = await fetch(base + action, { method: "POST", body, headers: { cookie }, redirect: "manual" });
  }
  return Object.fromEntries(new URL(answer.headers.get("location")).searchParams);
}

async function signIn(app) {
  const provider = new CryptoProvider();
  const { verifier, challenge } = await provider.generatePkceCodes();
  const [state, nonce] = [provider.createNewGuid(), provider.createNewGuid()];
  const request = { scopes, redirectUri, state, nonce, prompt: "select_account" };
  const url = await app.getAuthCodeUrl({ ...request, codeChallenge: challenge, codeChallengeMethod: "S256" });
  const answer = await walk(url);
  assert.equal(answer.state, state);
  const redemption = { scopes, redirectUri, code: answer.code, codeVerifier: verifier, state, nonce };
  return app.acquireTokenByCode(redemption, answer);
}

/** Code with PKCE and nonce, silent refresh, profile. */
async function checkRound(app) {
  const result = await signIn(app);
  assert.equal(result.account.username, account);
  assert.equal(result.account.tenantId, result.idTokenClaims.tid);
  const fresh = await app.acquireTokenSilent({ account: result.account, scopes, forceRefresh: true });
  assert.notEqual(fresh.accessToken, result.accessToken);
  const me = await fetch(`${base}/graph/v1.0/me`, { headers: { authorization: `Bearer ${fresh.accessToken}` } });
  assert.equal((await me.json()).mail, account);
}

const auth = (more) => ({ auth: { clientId, authority: `${base}/organizations`, knownAuthorities: [host], ...more } });
const secretClient = (more) => new ConfidentialClientApplication(auth({ clientSecret: "drift-demo-secret", ...more }));

async function withCertificate() {
  const [certificate, privateKey] = [process.env.SIM_CERT, process.env.SIM_KEY].map((path) => readFileSync(path, "utf8"));
  await control("PATCH", `/apps/${clientId}`, { certificates: [certificate] });
  const thumbprintSha256 = new X509Certificate(certificate).fingerprint256.replaceAll(":", "");
  await checkRound(new ConfidentialClientApplication(auth({ clientCertificate: { thumbprintSha256, privateKey } })));
}

async function asPublicClient() {
  await control("PATCH", `/apps/${clientId}`, { public_client: true });
  await checkRound(new PublicClientApplication(auth({})));
}

async function refusesWrongNonce() {
  await control("PUT", "/id-tokens/break", { how: "wrong-nonce" });
  await assert.rejects(signIn(secretClient()), { errorCode: "nonce_mismatch" });
}

async function namesMissingConsent() {
  const app = secretClient();
  const { account: who } = await signIn(app);
  const more = { account: who, scopes: ["Calendars.ReadWrite"], forceRefresh: true };
  await assert.rejects(app.acquireTokenSilent(more), { name: "InteractionRequiredAuthError" });
}

async function appOnly() {
  const app = secretClient({ authority: `${base}/drift.example` });
  const result = await app.acquireTokenByClientCredential({ scopes: ["https://graph.microsoft.com/.default"] });
  assert.ok(result.accessToken);
}

const checks = {
  "sign in, refresh and /me with a secret": () => checkRound(secretClient()),
  "sign in, refresh and /me with a certificate": withCertificate,
  "sign in, refresh and /me as public client": asPublicClient,
  "sign in, refresh and /me at the tenant's own authority": () =>
    checkRound(secretClient({ authority: `${base}/northwind.example` })),
  "app-only token": appOnly,
  "an id token with a wrong nonce is refused": refusesWrongNonce,
  "missing consent asks for interaction": namesMissingConsent,
};

let failed = 0;
for (const [name, check] of Object.entries(checks)) {
  await control("POST", "/reset");
  try {
    await check();
    console.log(`ok   msal-node: ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL msal-node: ${name}: ${error?.stack ?? error}`);
  }
}
process.exit(failed === 0 ? 0 : 1);
