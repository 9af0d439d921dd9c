// A vendor's own link, judged: the mistakes by name, the link as it should be, and nothing of it shown that may be secret,
// with and without JavaScript.
import { look } from '../support/look.mjs';
import { expect, test } from '../support/test.mjs';
import * as walk from '../support/walks.mjs';

const SECRET = 'abc8Q~this-was-never-to-be-seen';
const LINK =
  'https://login.microsoftonline.com/organizations/oauth2/v2.0/authorize' +
  '?client_id=0d21f7a5-5c3b-4f0e-9a41-8f2c6d7be001&response_type=code' +
  '&redirect_uri=https%3A%2F%2Fapp.drift.example%2Fcallback&scope=openid%20offline_access%20Calendar.Read' +
  '&state={state}&nonce={nonce}&code_challenge={code_challenge}&code_challenge_method=S256&prompt=consent';

const link = (page) => page.getByLabel('The link', { exact: true });

async function judge(page, text) {
  await page.goto('/lint-url');
  await link(page).fill(text);
  await walk.press(page, 'Check the link');
}

for (const js of [true, false]) {
  test(`a vendor learns why the link still asks (JavaScript ${js ? 'on' : 'off'})`, async ({ visitor }) => {
    const vendor = await visitor({ javaScriptEnabled: js });
    await judge(vendor, LINK);
    // The portal's Microsoft is the simulated one, so the real one counts as another cloud.
    await expect(walk.title(vendor, '3 errors in the link')).toBeVisible();
    const main = vendor.getByRole('main');
    for (const name of ['prompt_consent', 'scope_unknown', 'wrong_host']) {
      await expect(main.getByText(name, { exact: true })).toBeVisible();
    }
    await expect(main).toContainText('Did you mean Calendars.Read?');
    await expect(link(vendor)).toHaveValue('');
    const corrected = await vendor.getByLabel('Corrected link', { exact: true }).inputValue();
    expect(corrected).toContain('state={state}');
    expect(corrected).not.toContain('prompt=consent');

    await judge(vendor, corrected);
    await expect(walk.title(vendor, 'The link works, with remarks')).toBeVisible();
    await expect(vendor.getByRole('main').locator('.banner--good, .tag--good')).toHaveCount(0);
  });
}

test('a secret in the link is reported and not shown', async ({ visitor }) => {
  const vendor = await visitor();
  await judge(vendor, `${LINK}&client_secret=${SECRET}`);
  await expect(vendor.getByRole('main')).toContainText('The link holds a secret');
  expect(await vendor.content()).not.toContain(SECRET);
  expect(vendor.url()).not.toContain('?');
});

test('an empty field is explained at the field', async ({ visitor }) => {
  const vendor = await visitor();
  await judge(vendor, '');
  await expect(link(vendor)).toHaveAccessibleDescription(/Paste the link that your app opens/);
  await vendor.getByRole('alert').getByRole('link').click();
  await expect(link(vendor)).toBeFocused();
});

test('the page in both widths and themes', async ({ visitor }) => {
  test.setTimeout(180_000);
  const vendor = await visitor();
  await vendor.goto('/lint-url');
  await look(vendor, 'lint-url');
  await judge(vendor, '');
  await look(vendor, 'lint-url-error');
  await judge(vendor, `${LINK}&client_secret=${SECRET}&flavour=sweet`);
  await look(vendor, 'lint-url-errors');
  await judge(vendor, 'https://login.rnicrosoftonline.com/common/oauth2/v2.0/authorize');
  await expect(vendor.getByRole('main')).toContainText('DANGER: this host imitates Microsoft');
  await look(vendor, 'lint-url-imitation');
});
