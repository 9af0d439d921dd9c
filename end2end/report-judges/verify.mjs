// Verifies a signed report: node verify.mjs REPORT.json JWKS.json
import { createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import canonicalize from 'canonicalize';

const [file, jwks] = process.argv.slice(2).map((name) => JSON.parse(readFileSync(name, 'utf8')));
const { signature, ...unsigned } = file;
const key = jwks.keys.find(({ kid }) => kid === signature.kid);
const signed = Buffer.from(`consentry report\0${canonicalize(unsigned)}`);
const value = Buffer.from(signature.value, 'base64url');
const holds = verify(null, signed, createPublicKey({ key, format: 'jwk' }), value);
console.log(holds ? 'valid' : 'wrong');
process.exitCode = holds ? 0 : 1;
