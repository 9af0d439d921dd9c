// Verifying the result that a person comes back with, in Node: `npm install jose`.
//
//   node verify-result.mjs https://consent.drift.example https://app.drift.example STATE RESULT
import { createHash } from 'node:crypto';
import { pathToFileURL } from 'node:url';

import { createRemoteJWKSet, jwtVerify } from 'jose';

const keysOf = new Map();

/** The claims of a result that counts; throws otherwise. Remember `jti` until `exp`, and take each one once. */
export async function verifyResult({ portal, product, state, result, now = new Date() }) {
  // Keeps the keys, and fetches them again when a new one is named.
  if (!keysOf.has(portal)) keysOf.set(portal, createRemoteJWKSet(new URL('/.well-known/jwks.json', portal)));
  const { payload } = await jwtVerify(result, keysOf.get(portal), {
    algorithms: ['EdDSA'],
    typ: 'consentry-result+jwt',
    issuer: portal,
    audience: product,
    currentDate: now,
    requiredClaims: ['exp', 'jti', 'outcome', 'state_sha256'],
  });
  const expected = createHash('sha256').update(state).digest('base64url');
  if (payload.state_sha256 !== expected) throw new Error('this result was made for another attempt');
  return payload;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [portal, product, state, result] = process.argv.slice(2);
  console.log(JSON.stringify(await verifyResult({ portal, product, state, result }), null, 2));
}
