// The vendor's product sends people here and gets them back, with a result that it can verify.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { verifyResult } from '../examples/verify-result.mjs';
import { look } from '../support/look.mjs';
import { accept, pick, returnWithoutConsent } from '../support/microsoft.mjs';
import { expect, test } from '../support/test.mjs';
import * as walk from '../support/walks.mjs';

const run = promisify(execFile);

/** The row of the product's first page. */
const row = (page, address) => page.getByRole('row', { name: new RegExp(address) });

/** What the product shows of the result that it has verified. */
async function told(page) {
  await expect(walk.title(page, 'Back at Drift')).toBeVisible();
  const claims = {};
  for (const line of await page.getByRole('row').all()) {
    claims[await line.getByRole('rowheader').innerText()] = await line.getByRole('cell').innerText();
  }
  return claims;
}

for (const js of [true, false]) {
  const scripts = `JavaScript ${js ? 'on' : 'off'}`;

  test(`a person whom the product knows connects and goes back (${scripts})`, async ({ demo, visitor }) => {
    const nina = await visitor({ javaScriptEnabled: js });
    await nina.goto(demo.product);
    await row(nina, 'nina@northwind.example').getByRole('link', { name: 'Connect the calendar' }).click();
    await expect(walk.title(nina, 'Connect your calendar to Drift')).toBeVisible();
    await expect(nina.getByRole('main')).toContainText('nina@northwind.example');
    await walk.press(nina, 'Go on to Microsoft');
    if (await nina.getByRole('heading', { name: 'Pick an account' }).isVisible()) await pick(nina, 'nina@northwind.example');
    await accept(nina);
    await walk.press(nina, 'Connect calendar');
    await accept(nina);
    await walk.finishedReport(nina, 'Northwind', { js });
    await walk.press(nina, 'Back to Drift');
    const claims = await told(nina);
    expect(claims).toMatchObject({ outcome: 'connected', iss: demo.portal, aud: demo.product });
    expect(claims.overall).toMatch(/^works/);
    await nina.reload();
    await expect(walk.title(nina, 'Drift does not take this result')).toBeVisible();
    await expect(nina.getByRole('main')).toContainText('it was used before');
  });

  test(`a sign-in that fails in the product is explained here, and the way back is kept (${scripts})`, async ({
    demo,
    visitor,
  }) => {
    const carla = await visitor({ javaScriptEnabled: js });
    await carla.goto(demo.product);
    await row(carla, 'carla@contoso.example').getByRole('link', { name: 'Sign in here' }).click();
    if (await carla.getByRole('heading', { name: 'Pick an account' }).isVisible()) await pick(carla, 'carla@contoso.example');
    await returnWithoutConsent(carla);
    await expect(walk.title(carla, 'An administrator has to approve Drift')).toBeVisible();
    expect(new URL(carla.url()).search, 'nothing of it is in the address').toBe('');
    if (js) await look(carla, 'from-product-blocked');
    await carla.getByLabel('Your name').fill('Carla Ruiz');
    await carla.getByLabel('Your work e-mail address').fill('carla@contoso.example');
    await walk.makeLink(carla);
    if (js) await look(carla, 'from-product-handed-over');
    await walk.press(carla, 'Back to Drift');
    expect(await told(carla)).toMatchObject({ outcome: 'handed_over' });
  });
}

test('the first page for a person whom the product knows, and the page without an error', async ({ demo, visitor }) => {
  const somebody = await visitor();
  const query = new URLSearchParams({ login_hint: 'nina@northwind.example', return_to: `${demo.product}/connected` });
  await somebody.goto(`/start?${query}`);
  await look(somebody, 'from-product-start');
  await somebody.goto('/start?return_to=https://elsewhere.example/');
  await expect(somebody.getByRole('main')).toContainText('entry.return_addresses');
  await look(somebody, 'from-product-not-listed');
  await somebody.goto('/from-product');
  await expect(walk.title(somebody, 'We were not told what went wrong')).toBeVisible();
  await look(somebody, 'from-product-no-error');
});

test('the examples for vendors hold', async ({ demo, visitor }) => {
  const example = (name) => fileURLToPath(new URL(`../examples/${name}`, import.meta.url));
  const state = 'a-state-of-the-product';
  const { stdout } = await run(example('pass-on.sh'), [demo.portal, `${demo.product}/connected`, state]);
  const lines = stdout.trim().split('\n');
  expect(lines).toHaveLength(2);
  for (const line of lines) expect(line).toMatch(new RegExp(`^303 ${demo.portal}/blocked/[0-9a-f-]{36}$`));

  const somebody = await visitor();
  const query = new URLSearchParams({
    error: 'access_denied',
    error_description: 'AADSTS90094: An administrator has to approve Drift.',
    return_to: `${demo.product}/connected`,
    state,
  });
  await somebody.goto(`/from-product?${query}`);
  await walk.press(somebody, 'Back to Drift');
  // It did not begin in the product of the demo, whose cookie is lacking: that one takes nothing, and uses nothing up.
  await expect(walk.title(somebody, 'Drift does not take this result')).toBeVisible();
  const back = new URL(somebody.url());
  expect(back.searchParams.get('state')).toBe(state);
  const result = back.searchParams.get('consentry_result');
  const right = { portal: demo.portal, product: demo.product, state, result };
  const claims = await verifyResult(right);
  expect(claims).toMatchObject({ outcome: 'blocked', gate: 'admin_consent_needed', aud: demo.product });
  expect(claims.exp - claims.iat).toBe(300);
  expect(claims.state_sha256).toBe(createHash('sha256').update(state).digest('base64url'));

  const { stdout: printed } = await run(process.execPath, [
    example('verify-result.mjs'),
    demo.portal,
    demo.product,
    state,
    result,
  ]);
  expect(JSON.parse(printed)).toEqual(claims);

  const [header, body, signature] = result.split('.');
  const forged = Buffer.from(JSON.stringify({ ...claims, outcome: 'connected' })).toString('base64url');
  const none = Buffer.from('{"alg":"none"}').toString('base64url');
  for (const wrong of [
    { ...right, result: `${header}.${forged}.${signature}` },
    { ...right, result: `${none}.${body}.` },
    { ...right, product: 'https://other.example' },
    { ...right, state: 'another' },
    { ...right, result: '' },
    { ...right, now: new Date((claims.exp + 1) * 1000) },
  ]) {
    await expect(verifyResult(wrong)).rejects.toThrow();
  }
});
