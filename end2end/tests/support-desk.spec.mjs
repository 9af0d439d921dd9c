// The desk: support staff find a customer, a report and a refused sign-in; nobody else sees any of it.
import { look } from '../support/look.mjs';
import { pick } from '../support/microsoft.mjs';
import { expect, test } from '../support/test.mjs';
import * as walk from '../support/walks.mjs';

/** Carla, refused by Entra with ids; returns her correlation id. */
async function refusedAtContoso(demo, carla) {
  await demo.microsoft.fault(
    '/*/oauth2/v2.0/authorize',
    { kind: 'sign-in-error', error: 'access_denied', code: 90094, message: 'Admin consent is required.' },
    1,
  );
  await carla.goto('/');
  await walk.press(carla, 'Connect your calendar');
  await pick(carla, 'carla@contoso.example');
  await carla.getByRole('button', { name: 'Accept' }).click();
  await expect(walk.title(carla, 'An administrator has to approve Drift')).toBeVisible();
  await expect(walk.ids(carla)).toContainText('AADSTS90094');
  return /Correlation ID:\s+([0-9a-f-]{36})/.exec(await walk.ids(carla).innerText())[1];
}

async function signInSam(visitor, options) {
  const sam = await visitor(options);
  const answer = await sam.goto('/support');
  expect(answer.status()).toBe(401);
  await expect(walk.title(sam, 'Please sign in')).toBeVisible();
  await walk.press(sam, 'Sign in with Microsoft');
  await pick(sam, 'sam@drift.example');
  await expect(walk.title(sam, 'Tenants')).toBeVisible();
  return sam;
}

async function search(sam, text) {
  await sam.getByLabel('Search').fill(text);
  await walk.press(sam, 'Show');
}

test('staff find a tenant by its domain, open it and read a report', async ({ demo, visitor }) => {
  const [carla, admin, nina] = [await visitor(), await visitor(), await visitor()];
  await walk.blockedAtContoso(carla);
  await walk.openLink(admin, await walk.makeLink(carla));
  await walk.provenAtContoso(admin, demo.microsoft);
  await walk.signInAndConnect(nina, 'nina@northwind.example');
  await walk.finishedReport(nina, 'Northwind', { js: true });

  const sam = await signInSam(visitor);
  await expect(sam.getByRole('link', { name: 'Northwind' })).toBeVisible();
  await search(sam, 'contoso.ex');
  await expect(sam).toHaveURL(/\/support\?.*q=contoso\.ex/);
  await expect(sam.getByRole('link', { name: 'Northwind' })).toHaveCount(0);
  const row = sam.getByRole('row').filter({ has: sam.getByRole('link', { name: 'Contoso' }) });
  await expect(row).toContainText('Proven');
  await row.getByRole('link', { name: 'Contoso' }).click();

  await expect(walk.title(sam, 'Contoso')).toBeVisible();
  await expect(walk.section(sam, 'What happened')).toContainText('carla@contoso.example');
  await expect(walk.section(sam, 'What happened')).toContainText('Admin approval needed');
  await expect(walk.section(sam, 'People')).toContainText('Adam Novak');
  await expect(walk.section(sam, 'What happened')).toContainText('Consent proven');
  await walk.section(sam, 'Reports').getByRole('link').first().click();
  await expect(walk.title(sam, 'Report for Contoso')).toBeVisible();
  await expect(sam.getByRole('button', { name: 'Run the check again' }), 'not with their account').toHaveCount(0);
  await sam.getByRole('link', { name: 'Back to the tenant' }).click();
  await expect(walk.section(sam, 'What happened')).toContainText('Report read by staff');
});

test('staff find a refused sign-in by its correlation id', async ({ demo, visitor }) => {
  const carla = await visitor();
  const correlation = await refusedAtContoso(demo, carla);
  const sam = await signInSam(visitor);
  await search(sam, correlation);
  await expect(sam.getByRole('main')).toContainText('AADSTS90094');
  await expect(sam.getByRole('main')).toContainText(correlation);
  await search(sam, '00000000-0000-4000-8000-000000000000');
  await expect(sam.locator('.empty__title')).toHaveText('Nothing matches');
});

test('filters stay in the address and survive a reload', async ({ visitor }) => {
  const [carla, nina] = [await visitor(), await visitor()];
  await walk.blockedAtContoso(carla);
  await walk.makeLink(carla);
  await walk.signIn(nina, 'nina@northwind.example');
  const sam = await signInSam(visitor);
  await sam.getByLabel('Consent').selectOption('Created');
  await walk.press(sam, 'Show');
  await expect(sam).toHaveURL(/stage=created/);
  await sam.reload();
  await expect(sam.getByLabel('Consent')).toHaveValue('created');
  await expect(sam.getByRole('rowheader').getByRole('link')).toHaveText(['contoso.example']);
  await sam.getByRole('link', { name: 'Clear' }).click();
  await expect(sam.getByRole('link', { name: 'northwind.example' })).toBeVisible();
});

/** Contoso blocked and Northwind signed in; the names in the rows of a list. */
async function twoTenants(visitor) {
  const [carla, nina] = [await visitor(), await visitor()];
  await walk.blockedAtContoso(carla);
  await walk.signIn(nina, 'nina@northwind.example');
}

const rows = (page) => page.locator('#tenants').getByRole('rowheader').getByRole('link');

test('without JavaScript filters, sorts, chips and views are forms and links', async ({ visitor }) => {
  await twoTenants(visitor);
  const sam = await signInSam(visitor, { javaScriptEnabled: false });
  await expect(sam.getByText('Switch these keys off')).toBeHidden();
  await sam.getByRole('link', { name: 'Organisation' }).click();
  await expect(sam).toHaveURL(/sort=name/);
  await expect(rows(sam)).toHaveText(['contoso.example', 'drift.example', 'northwind.example']);
  await sam.getByRole('link', { name: 'Organisation' }).click();
  await expect(sam.getByRole('columnheader', { name: 'Organisation' })).toHaveAttribute('aria-sort', 'descending');
  await expect(rows(sam)).toHaveText(['northwind.example', 'drift.example', 'contoso.example']);

  await sam.getByLabel('Gate').selectOption('Admin approval needed');
  await sam.getByText('More filters').click();
  await sam.getByLabel('Last seen').selectOption('In the last 7 days');
  await walk.press(sam, 'Show');
  await expect(sam).toHaveURL(/sort=name&order=desc.*gate=admin_consent_needed.*seen=7d/);
  await expect(rows(sam)).toHaveText(['contoso.example']);

  await sam.getByText('Save or delete views').click();
  await sam.getByLabel('Name of the view').fill('Waits this week');
  await sam.getByLabel('For everybody').check();
  await walk.press(sam, 'Save view');
  const view = sam.getByRole('link', { name: 'Waits this week' });
  await expect(view).toHaveAttribute('aria-current', 'true');
  await sam.getByRole('link', { name: 'Remove Gate: Admin approval needed' }).click();
  await expect(rows(sam)).toHaveCount(3);
  await view.click();
  await expect(rows(sam)).toHaveText(['contoso.example']);
  await sam.getByText('Save or delete views').click();
  await sam.getByRole('button', { name: 'Delete the view Waits this week' }).click();
  await expect(view).toHaveCount(0);
});

test('with JavaScript the list follows what is chosen, and keys go through it', async ({ visitor }) => {
  await twoTenants(visitor);
  const sam = await signInSam(visitor);
  const search = sam.getByLabel('Search');
  const said = sam.locator('.finder').getByRole('status');
  await expect(sam.getByRole('button', { name: 'Switch these keys off' })).toBeVisible();
  await sam.evaluate(() => (globalThis.stayed = true));

  await sam.getByLabel('Gate').selectOption('Admin approval needed');
  await expect(rows(sam)).toHaveText(['contoso.example']);
  await expect(sam).toHaveURL(/\/support\?gate=admin_consent_needed$/);
  await expect(said).toHaveText('1 tenant');
  await look(sam, 'tenants-narrowed');
  await expect(sam.getByRole('link', { name: 'Admin approval', exact: true })).toHaveAttribute('aria-current', 'true');
  await sam.goBack();
  await expect(rows(sam)).toHaveCount(3);
  await expect(sam.getByLabel('Gate')).toHaveValue('');

  await sam.locator('h1').click();
  await sam.keyboard.press('/');
  await expect(search).toBeFocused();
  await search.pressSequentially('north', { delay: 30 });
  await expect(rows(sam)).toHaveText(['northwind.example']);
  await expect(sam).toHaveURL(/\/support\?q=north$/);
  await expect(search, 'typing goes on').toBeFocused();
  await search.fill('');
  await expect(rows(sam)).toHaveCount(3);

  await sam.getByRole('link', { name: 'Organisation' }).click();
  await expect(sam).toHaveURL(/\/support\?sort=name$/);
  await search.fill('example');
  await expect(sam, 'the sort goes along').toHaveURL(/sort=name.*q=example|q=example.*sort=name/);
  await sam.getByRole('link', { name: 'Remove Search: example' }).click();
  await expect(search).toHaveValue('');
  await look(sam, 'tenants');

  await search.press('ArrowDown');
  await expect(rows(sam).first()).toBeFocused();
  await sam.keyboard.press('j');
  await expect(rows(sam).nth(1)).toBeFocused();
  await sam.keyboard.press('ArrowDown');
  await expect(rows(sam).nth(2)).toBeFocused();
  await sam.keyboard.press('k');
  await expect(rows(sam).nth(1)).toBeFocused();
  expect(await sam.evaluate(() => globalThis.stayed), 'no page was loaded').toBe(true);

  await walk.press(sam, 'Switch these keys off');
  await rows(sam).first().focus();
  await sam.keyboard.press('j');
  await expect(rows(sam).first(), 'keys that are off do nothing').toBeFocused();
  await sam.keyboard.press('ArrowDown');
  await sam.keyboard.press('Enter');
  await expect(walk.title(sam, 'drift.example')).toBeVisible();
});

test('the desk is closed to everybody else', async ({ visitor }) => {
  const pat = await visitor();
  await walk.signIn(pat, 'pat@drift.example', { consents: false });
  const carla = await visitor();
  await walk.signIn(carla, 'carla@contoso.example');
  const nobody = await visitor();
  const paths = ['/support', '/support/tenants/5f0c7a10-2d41-4c1e-8a67-1d0000000003'];
  for (const path of paths) {
    for (const page of [pat, carla]) {
      expect((await page.goto(path)).status(), path).toBe(403);
      await expect(walk.title(page, 'This page is not open to you')).toBeVisible();
      await expect(page.getByRole('link', { name: 'Tenants' })).toHaveCount(0);
    }
    expect((await nobody.goto(path)).status(), path).toBe(401);
    await expect(walk.title(nobody, 'Please sign in')).toBeVisible();
  }
});

test('signing out ends the session', async ({ visitor }) => {
  const sam = await signInSam(visitor);
  await walk.press(sam, 'Sign out');
  await expect(walk.title(sam, 'You are signed out')).toBeVisible();
  expect((await sam.goto('/support')).status()).toBe(401);
});

for (const js of [true, false]) {
  test(`what only the vendor can mend, and who has to consent again, are lists of the desk (JavaScript ${js ? 'on' : 'off'})`, async ({
    visitor,
  }) => {
    test.setTimeout(120_000);
    const somebody = await visitor({ javaScriptEnabled: js });
    const failed = new URLSearchParams({
      error: 'invalid_client',
      error_description: 'AADSTS7000222: The provided client secret keys are expired.',
    });
    await somebody.goto(`/from-product?${failed}`);
    await expect(somebody.getByRole('main')).toContainText('This is not your fault.');
    await expect(somebody).toHaveURL(/\/blocked\/[^?]*$/);

    const sam = await signInSam(visitor);
    await sam.getByRole('link', { name: 'Show the cause' }).click();
    await expect(walk.title(sam, 'Refusals that only you can mend')).toBeVisible();
    await expect(sam.getByRole('row').filter({ hasText: 'AADSTS7000222' })).toContainText('Vendor’s credential');
    await look(sam, 'vendor-faults');

    await sam.goto('/support/consent-again');
    await expect(sam.getByRole('main')).toContainText('Nobody has to consent again');
    await look(sam, 'consent-again-none');
  });
}
