// An OpenID provider that knows nothing of Entra (`oidc-provider`), and a front that puts it at the addresses where a
// client of Entra looks, with a place to change ID tokens on their way out.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import http from 'node:http';
import Provider from 'oidc-provider';

export const TENANT = '7f0f3e0a-4a3c-4f0a-8d6a-0d8f7a1b2c3d';
export const PERSON = '1b0c6f3e-52a7-4d0e-9a43-6f2c8e7d9b10';
export const CLIENT_ID = '0d21f7a5-5c3b-4f0e-9a41-8f2c6d7be001';
export const CLIENT_SECRET = randomBytes(24).toString('base64url');
export const KEY_ID = 'foreign-1';

const DISCOVERY = '/.well-known/openid-configuration';
const BODY_LIMIT = 64 * 1024;

/** Listens on a free loopback port. */
export async function listen(server) {
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return server.address().port;
}

/**
 * Starts provider and front. `changeToken` gets the ID token of every token answer and returns what goes out instead.
 */
export async function startProvider(redirectUri) {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const foreign = { privateKey, publicKey, changeToken: (token) => token, close: () => front.close() };
  let answer;
  const front = http.createServer((request, response) => answer(request, response));
  foreign.base = `http://127.0.0.1:${await listen(front)}`;
  foreign.issuer = `${foreign.base}/${TENANT}/v2.0`;
  const provider = new Provider(foreign.issuer, settings(privateKey, redirectUri, foreign.base)).callback();

  answer = (request, response) => {
    // Whatever tenant is asked for, it is the only one there is.
    const path = request.url.replace(/^\/(organizations|[0-9a-f-]{36})\//, '/');
    const asked = request.url.slice(1, -path.length);
    request.url = path.replace(/^\/v2\.0\/\.well-known/, '/.well-known');
    if (request.url.startsWith(DISCOVERY)) rewrite(response, (text) => describe(text, foreign, asked));
    if (request.url === '/oauth2/v2.0/token') rewrite(response, (text) => changed(text, foreign));
    provider(request, response);
  };
  return foreign;
}

function settings(privateKey, redirectUri, base) {
  return {
    clients: [
      {
        client_id: CLIENT_ID,
        client_secret: CLIENT_SECRET,
        redirect_uris: [redirectUri],
        token_endpoint_auth_method: 'client_secret_post',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: KEY_ID, alg: 'RS256', use: 'sig' }] },
    scopes: ['openid', 'profile', 'offline_access', `${base}/graph/User.Read`],
    claims: { openid: ['sub', 'tid', 'oid', 'ver'], profile: ['name', 'preferred_username'] },
    conformIdTokenClaims: false,
    routes: {
      authorization: '/oauth2/v2.0/authorize',
      token: '/oauth2/v2.0/token',
      jwks: '/discovery/v2.0/keys',
    },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    ttl: { AccessToken: 3600, IdToken: 3600, Interaction: 600, Session: 600, Grant: 600 },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({
        sub: id,
        tid: TENANT,
        oid: PERSON,
        ver: '2.0',
        name: 'Frida Foreign',
        preferred_username: 'frida@foreign.example',
      }),
    }),
  };
}

/** Collects what is written to a response and sends the result of `change` instead. */
function rewrite(response, change) {
  const parts = [];
  const { end, writeHead } = response;
  let collected = 0;
  const keep = (chunk, encoding) => {
    const part = Buffer.from(chunk, typeof encoding === 'string' ? encoding : undefined);
    collected += part.length;
    if (collected > BODY_LIMIT) throw new Error('the answer is too long');
    parts.push(part);
  };
  response.write = (chunk, encoding) => {
    keep(chunk, encoding);
    return true;
  };
  response.end = (chunk, encoding) => {
    if (chunk) keep(chunk, encoding);
    const text = Buffer.concat(parts).toString();
    const body = response.statusCode === 200 ? change(text) : text;
    response.setHeader('content-length', Buffer.byteLength(body));
    Object.assign(response, { end, writeHead });
    return response.end(body);
  };
}

/** The provider's own discovery document, with the issuer template that a shared authority has. */
function describe(text, foreign, asked) {
  const document = JSON.parse(text);
  if (asked.startsWith('organizations')) document.issuer = `${foreign.base}/{tenantid}/v2.0`;
  return JSON.stringify(document);
}

function changed(text, foreign) {
  const answer = JSON.parse(text);
  foreign.lastToken = answer.id_token;
  answer.id_token = foreign.changeToken(answer.id_token);
  return JSON.stringify(answer);
}
