// Signs a person in through an OpenID provider that was not written for this portal, and then lets it send ID tokens
// that are wrong in one way each. CONSENTRY_BIN names the portal's program.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Browser, heading, words } from './browser.mjs';
import { freePort, startPortal } from './portal.mjs';
import { PERSON, TENANT, startProvider } from './provider.mjs';
import { BROKEN, ofAnotherTenant, resigned } from './tokens.mjs';

const SESSION = 'consentry';
const REFUSED = 'The sign-in could not be verified';

let foreign;
let portal;

before(async () => {
  const port = await freePort();
  foreign = await startProvider(`http://localhost:${port}/auth/callback`);
  portal = await startPortal(process.env.CONSENTRY_BIN, port, foreign.base);
});

after(async () => {
  await portal?.close();
  foreign?.close();
});

/** Goes through the provider's own pages: who are you, and do you agree. */
async function pass(browser, page) {
  for (let pages = 0; pages < 4 && page.url.startsWith(foreign.base); pages += 1) {
    const { pathname } = new URL(page.url);
    page = await browser.submit(page, pathname, { login: 'frida', password: 'none' });
  }
  return page;
}

async function signIn(browser, changeToken) {
  foreign.changeToken = (token) => changeToken(token, foreign);
  const front = await browser.open(`${portal.base}/`);
  return pass(browser, await browser.submit(front, '/sign-in'));
}

for (const [name, changeToken] of [
  ['as the provider made it', (token) => token],
  ['signed anew with the same claims', resigned()],
]) {
  test(`a token is accepted: ${name}`, { timeout: 30_000 }, async () => {
    const browser = new Browser();
    const page = await signIn(browser, changeToken);
    assert.equal(new URL(page.url).pathname, '/connect', words(page));
    assert.ok(page.text.includes('Frida Foreign') && page.text.includes('frida@foreign.example'));
    assert.ok(browser.has('localhost', SESSION));
  });
}

test('the provider names tenant and person as configured', () => {
  const claims = JSON.parse(Buffer.from(foreign.lastToken.split('.')[1], 'base64url').toString());
  const { iss, tid, oid, ver } = claims;
  assert.deepEqual({ iss, tid, oid, ver }, { iss: foreign.issuer, tid: TENANT, oid: PERSON, ver: '2.0' });
});

for (const [name, changeToken, reason] of BROKEN) {
  test(`a token is refused: ${name}`, { timeout: 30_000 }, async () => {
    const browser = new Browser();
    const page = await signIn(browser, changeToken);
    if (reason === null) {
      assert.ok(page.status === 400 || page.status === 502, `${page.status}`);
    } else {
      assert.deepEqual([page.status, heading(page)], [400, REFUSED], words(page));
      assert.ok(page.text.includes(reason), `the reason is another: ${words(page)}`);
    }
    assert.equal(page.headers.getSetCookie().length, 0);
    assert.ok(!browser.has('localhost', SESSION), 'nobody is signed in');
    const inside = await browser.open(`${portal.base}/connect`);
    assert.equal(inside.status, 401);
  });
}

test('at the authority of one tenant, a token of another is refused', { timeout: 30_000 }, async () => {
  const browser = new Browser();
  const connect = await signIn(browser, (token) => token);
  foreign.changeToken = (token) => ofAnotherTenant(token, foreign);
  const page = await pass(browser, await browser.submit(connect, '/connect'));
  assert.deepEqual([page.status, heading(page)], [400, REFUSED], words(page));
  assert.ok(page.text.includes('belongs to another tenant'));
  assert.equal(page.headers.getSetCookie().length, 0);
});

test('the log holds no token', () => {
  assert.ok(portal.log.includes('request'));
  assert.ok(!portal.log.includes('eyJ'), portal.log);
});
