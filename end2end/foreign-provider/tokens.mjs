// Ways to break an ID token. Signing is done by hand, since a library would refuse to write most of these.
import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { CLIENT_ID, KEY_ID, TENANT } from './provider.mjs';

const OTHER_TENANT = 'c3d2b1a0-0000-4000-8000-00000000beef';
const HOUR = 3600;

const encode = (value) => Buffer.from(value).toString('base64url');
const now = () => Math.floor(Date.now() / 1000);

const claimsOf = (token) => JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString());

function rs256(payload, key, header = {}) {
  const input = `${encode(JSON.stringify({ alg: 'RS256', typ: 'JWT', kid: KEY_ID, ...header }))}.${encode(payload)}`;
  return `${input}.${sign('sha256', Buffer.from(input), key).toString('base64url')}`;
}

function hs256(payload, secret) {
  const input = `${encode(JSON.stringify({ alg: 'HS256', typ: 'JWT', kid: KEY_ID }))}.${encode(payload)}`;
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
}

/** Signs the token anew with the provider's key after `change` has had its claims. */
export const resigned = (change = () => {}) => (token, foreign) => {
  const claims = claimsOf(token);
  change(claims, foreign);
  return rs256(JSON.stringify(claims), foreign.privateKey);
};

/** Puts a text in place of the claims' JSON and signs that. */
const rewritten = (change) => (token, foreign) =>
  rs256(change(JSON.stringify(claimsOf(token))), foreign.privateKey);

const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const unchanged = (token) => JSON.stringify(claimsOf(token));

const ALGORITHM = 'not signed with RS256';
const SIGNATURE = 'signature is wrong';
const TENANT_CLAIM = 'exactly one tenant id';
const ISSUER = 'issued by somebody else';

/** Every broken variant: its name, how the token is made, and what the portal says. */
export const BROKEN = [
  ['issuer on another host', resigned((c) => (c.iss = `https://issuer.example/${TENANT}/v2.0`)), ISSUER],
  ['issuer of another tenant', resigned((c, f) => (c.iss = `${f.base}/${OTHER_TENANT}/v2.0`)), ISSUER],
  ['issuer template instead of an issuer', resigned((c, f) => (c.iss = `${f.base}/{tenantid}/v2.0`)), ISSUER],
  ['audience of another app', resigned((c) => (c.aud = OTHER_TENANT)), 'made for another app'],
  ['no audience', resigned((c) => delete c.aud), ''],
  ['two audiences, none of them us', resigned((c) => (c.aud = ['a', 'b'])), 'made for another app'],
  ['two audiences, one of them us', resigned((c) => (c.aud = [CLIENT_ID, OTHER_TENANT])), 'made for another app'],
  ['another nonce', resigned((c) => (c.nonce = 'x'.repeat(43))), 'another sign-in (nonce)'],
  ['no nonce', resigned((c) => delete c.nonce), 'another sign-in (nonce)'],
  ['key that is not published', (t) => rs256(unchanged(t), stranger, { kid: 'stranger' }), 'not published'],
  ['no key named', (t, f) => rs256(unchanged(t), f.privateKey, { kid: undefined }), 'not published'],
  ['another key under a published name', (t) => rs256(unchanged(t), stranger), SIGNATURE],
  ['claims changed after signing', (t) => changedAfterSigning(t), SIGNATURE],
  ['signature cut off', (t) => `${t.split('.').slice(0, 2).join('.')}.`, ''],
  ['alg none', (t) => `${encode('{"alg":"none","typ":"JWT"}')}.${encode(unchanged(t))}.`, ALGORITHM],
  ['alg none, with a key named', (t) => unsigned(t, 'none'), ALGORITHM],
  ['alg None, spelt otherwise', (t) => unsigned(t, 'NoNe'), ALGORITHM],
  ['HS256 with the public key as PEM', (t, f) => hs256(unchanged(t), pem(f)), ALGORITHM],
  ['HS256 with the public key as DER', (t, f) => hs256(unchanged(t), der(f)), ALGORITHM],
  ['HS256 said to be RS256', (t, f) => hs256(unchanged(t), pem(f)).replace(/^[^.]+/, rs256Header()), SIGNATURE],
  ['expired', resigned((c) => aged(c, -3 * HOUR)), 'has expired'],
  ['not yet valid', resigned((c) => (c.nbf = now() + HOUR)), 'not valid yet'],
  ['issued in the future', resigned((c) => aged(c, HOUR)), 'not valid yet'],
  ['no end', resigned((c) => delete c.exp), ''],
  ['two tid', rewritten((text) => text.replace(/}$/, `,"tid":"${OTHER_TENANT}"}`)), TENANT_CLAIM],
  ['the same tid twice', rewritten((text) => text.replace(/}$/, `,"tid":"${TENANT}"}`)), TENANT_CLAIM],
  ['a second tid under another spelling of its name', rewritten(respelt), TENANT_CLAIM],
  ['two tid in a list', resigned((c) => (c.tid = [TENANT, OTHER_TENANT])), TENANT_CLAIM],
  ['tid of another tenant than the issuer', resigned((c) => (c.tid = OTHER_TENANT)), ISSUER],
  ['no tid', resigned((c) => delete c.tid), TENANT_CLAIM],
  ['tid that is no id', resigned((c) => (c.tid = 'organizations')), TENANT_CLAIM],
  ['no oid', resigned((c) => delete c.oid), 'no object id'],
  ['oid that is no id', resigned((c) => (c.oid = 'frida')), 'no object id'],
  ['version 1.0', resigned((c) => (c.ver = '1.0')), 'not of version 2.0'],
  ['no version', resigned((c) => delete c.ver), 'not of version 2.0'],
  ['no ID token', () => undefined, 'no ID token came'],
  ['not a token', () => 'a.b.c', 'cannot be read'],
  ['a token of a megabyte', (t, f) => resigned((c) => (c.name = 'x'.repeat(1 << 20)))(t, f), null],
];

/** A token of another tenant in which everything else is in order. */
export const ofAnotherTenant = resigned((claims, foreign) => {
  claims.tid = OTHER_TENANT;
  claims.iss = `${foreign.base}/${OTHER_TENANT}/v2.0`;
});

const pem = (foreign) => foreign.publicKey.export({ type: 'spki', format: 'pem' });
const der = (foreign) => foreign.publicKey.export({ type: 'spki', format: 'der' });
const rs256Header = () => encode(JSON.stringify({ alg: 'RS256', typ: 'JWT', kid: KEY_ID }));

/** `\u0074id` is `tid` to every JSON parser. */
function respelt(text) {
  return text.replace(/}$/, `,"\\u0074id":"${OTHER_TENANT}"}`);
}

function aged(claims, seconds) {
  claims.iat += seconds;
  claims.exp += seconds;
  if (claims.nbf) claims.nbf += seconds;
}

function unsigned(token, alg) {
  return `${encode(JSON.stringify({ alg, typ: 'JWT', kid: KEY_ID }))}.${encode(unchanged(token))}.`;
}

function changedAfterSigning(token) {
  const [header, , signature] = token.split('.');
  const claims = { ...claimsOf(token), oid: OTHER_TENANT };
  return `${header}.${encode(JSON.stringify(claims))}.${signature}`;
}
