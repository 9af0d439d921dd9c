// Tenants that the same thing holds back are one group on the desk, with a chart and the same numbers in a table.
import { look } from '../support/look.mjs';
import { pick } from '../support/microsoft.mjs';
import { expect, test } from '../support/test.mjs';
import * as walk from '../support/walks.mjs';

async function signInSam(sam) {
  await sam.goto('/support');
  await walk.press(sam, 'Sign in with Microsoft');
  await pick(sam, 'sam@drift.example');
  await expect(walk.title(sam, 'Tenants')).toBeVisible();
}

// The pages are judged where scripts run: the judge is one.
for (const js of [true, false]) {
  test(`tenants of one cause are found together (JavaScript ${js ? 'on' : 'off'})`, async ({ demo, visitor }) => {
    test.setTimeout(120_000);
    const sam = await visitor({ javaScriptEnabled: js });
    await signInSam(sam);
    await sam.getByRole('link', { name: 'Same cause' }).click();
    await expect(walk.title(sam, 'Same cause')).toBeVisible();
    await expect(sam.getByRole('main')).toContainText('Nothing holds a tenant back');
    if (js) await look(sam, 'same-cause-none');

    for (const address of ['nina@northwind.example', 'farah@fabrikam.example', 'ada@adatum.example']) {
      const person = await visitor({ javaScriptEnabled: js });
      await walk.signIn(person, address);
      const effect = { kind: 'sign-in-error', error: 'access_denied', code: 90094, message: 'Admin consent is required.' };
      await demo.microsoft.fault('/*/oauth2/v2.0/authorize', effect, 1);
      await walk.press(person, 'Connect calendar');
      await person.getByRole('button', { name: 'Accept' }).click();
      await expect(walk.ids(person)).toContainText('AADSTS90094');
    }
    const carla = await visitor({ javaScriptEnabled: js });
    await walk.blockedAtContoso(carla);

    await sam.reload();
    await expect(sam.getByRole('main')).toContainText('4 tenants held back');
    const group = sam.getByRole('row').filter({ hasText: 'AADSTS90094' }).first();
    await expect(group).toContainText('The organisation’s administrator');
    const chart = group.getByRole('img', { name: /^Tenants by week: .* to 3 in the week to / });
    await expect(chart).toBeVisible();
    await sam.getByText('The trends as a table').click();
    const numbers = sam.getByRole('region', { name: 'Trends as a table' }).getByRole('row').filter({ hasText: 'AADSTS90094' });
    await expect(numbers.getByRole('cell').first()).toHaveText('3');
    if (js) await look(sam, 'same-cause');

    await sam.getByLabel('Who has to act').selectOption('The vendor');
    await walk.press(sam, 'Show');
    await expect(sam).toHaveURL(/days=90&who=vendor/);
    await expect(sam.getByRole('main')).toContainText('Nobody waits for this one to act');
    await sam.getByRole('link', { name: 'Show all groups' }).click();

    await group.getByRole('link', { name: 'Only an administrator may approve the app.', exact: true }).click();
    await expect(walk.title(sam, 'Only an administrator may approve the app')).toBeVisible();
    const tenants = walk.section(sam, 'Tenants, the newest first');
    await expect(tenants.getByRole('link')).toHaveText(['adatum.example', 'fabrikam.example', 'northwind.example']);
    await expect(walk.section(sam, 'What they have in common')).toContainText('AADSTS90094');
    await expect(walk.section(sam, 'Same gate, another code or policy')).toContainText('access_denied');
    await expect(sam.getByRole('table', { name: 'Tenants of this group by week' }).getByRole('row').nth(1)).toContainText('3');
    if (js) await look(sam, 'one-cause');
    await sam.getByRole('link', { name: 'A year' }).click();
    await expect(sam).toHaveURL(/days=365/);
    await expect(sam.getByRole('link', { name: 'A year' })).toHaveAttribute('aria-current', 'true');
  });
}
