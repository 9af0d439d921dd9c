// The audit log and the data, for operators; a person's own data, for everybody who is signed in.
import { look } from '../support/look.mjs';
import { pick } from '../support/microsoft.mjs';
import { expect, test } from '../support/test.mjs';
import * as walk from '../support/walks.mjs';

async function signInOlga(visitor) {
  const olga = await visitor();
  await olga.goto('/support');
  await walk.press(olga, 'Sign in with Microsoft');
  await pick(olga, 'olga@drift.example');
  await expect(walk.title(olga, 'Tenants')).toBeVisible();
  return olga;
}

test('an operator searches the audit log and sees that it is whole', async ({ visitor }) => {
  const nina = await visitor();
  await walk.signInAndConnect(nina, 'nina@northwind.example');
  await walk.finishedReport(nina, 'Northwind', { js: true });
  const olga = await signInOlga(visitor);
  await olga.getByRole('link', { name: 'Audit log' }).click();
  await expect(walk.title(olga, 'Audit log')).toBeVisible();
  await olga.getByLabel('What', { exact: true }).selectOption('diagnosis_finished');
  await walk.press(olga, 'Show');
  await expect(olga).toHaveURL(/action=diagnosis_finished/);
  await expect(olga.getByRole('row')).toHaveCount(2);
  await walk.press(olga, 'Verify now');
  await expect(olga.getByText(/Verified up to entry \d+/)).toBeVisible();
  const [file] = await Promise.all([
    olga.waitForEvent('download'),
    olga.getByRole('link', { name: 'JSON lines' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^consentry-audit-.*\.jsonl$/);
  await look(olga, 'audit-log');
});

test('an operator erases a person after typing who it is', async ({ visitor }) => {
  const nina = await visitor();
  await walk.signInAndConnect(nina, 'nina@northwind.example');
  await walk.finishedReport(nina, 'Northwind', { js: true });
  const olga = await signInOlga(visitor);
  await olga.getByRole('link', { name: 'Data', exact: true }).click();
  await olga.getByLabel('Person or tenant').fill('nina@northwind.example');
  await walk.press(olga, 'Show what is stored');
  await expect(olga.getByRole('heading', { name: 'Stays, and why' })).toBeVisible();
  await look(olga, 'erase-person');
  await walk.press(olga, 'Erase for good');
  await expect(olga.getByText('Nothing was erased.')).toBeVisible();
  await olga.getByLabel('To confirm, type').fill('nina@northwind.example');
  await walk.press(olga, 'Erase for good');
  await expect(olga.getByText('Erased.')).toBeVisible();
  const answer = await nina.goto('/my-data');
  expect(answer.status()).toBe(401);
});

for (const javaScriptEnabled of [true, false]) {
  test(`people read, take and erase what is stored about them, JavaScript ${javaScriptEnabled}`, async ({
    visitor,
  }) => {
    const nina = await visitor({ javaScriptEnabled });
    await walk.signInAndConnect(nina, 'nina@northwind.example');
    await walk.finishedReport(nina, 'Northwind', { js: javaScriptEnabled });
    await nina.getByRole('contentinfo').getByRole('link', { name: 'My data' }).click();
    await expect(walk.title(nina, 'What is stored about you')).toBeVisible();
    await expect(nina.getByRole('main')).toContainText('nina@northwind.example');
    // The checker of pages needs scripts.
    if (javaScriptEnabled) await look(nina, 'my-data');
    const [file] = await Promise.all([
      nina.waitForEvent('download'),
      nina.getByRole('link', { name: 'Download my data' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('my-data.json');
    await walk.press(nina, 'Erase my data');
    await expect(nina.getByText('Nothing was erased.')).toBeVisible();
    await nina.getByLabel('Yes, erase everything about me').check();
    await walk.press(nina, 'Erase my data');
    await expect(walk.title(nina, 'Your data is erased')).toBeVisible();
  });
}
