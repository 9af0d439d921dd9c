// A tenant's page as support works with it: what happened, notes, status, an answer for the ticket, and the way of a failed
// sign-in. With JavaScript and without.
import { look } from '../support/look.mjs';
import { pick } from '../support/microsoft.mjs';
import { expect, test } from '../support/test.mjs';
import * as walk from '../support/walks.mjs';

const CONTOSO = '/support/tenants/5f0c7a10-2d41-4c1e-8a67-1d0000000003';

async function staff(page, address) {
  await page.goto('/support');
  await walk.press(page, 'Sign in with Microsoft');
  await pick(page, address);
  await expect(walk.title(page, 'Tenants')).toBeVisible();
  return page;
}

for (const js of [true, false]) {
  const how = `JavaScript ${js ? 'on' : 'off'}`;

  test(`support works on a tenant (${how})`, async ({ visitor }) => {
    test.setTimeout(180_000);
    const carla = await visitor({ javaScriptEnabled: js });
    await walk.blockedAtContoso(carla);
    await walk.makeLink(carla);
    const sam = await staff(await visitor({ javaScriptEnabled: js }), 'sam@drift.example');
    const olga = await staff(await visitor({ javaScriptEnabled: js }), 'olga@drift.example');
    await sam.goto(CONTOSO);
    await expect(sam.getByRole('main')).toContainText('An administrator of the customer has to act.');
    await expect(walk.section(sam, 'Open links')).toContainText('carla@contoso.example');
    await olga.goto(CONTOSO);

    await sam.getByLabel('New note').fill('Their admin is back on Monday.\n<b>Call</b> then.');
    await walk.press(sam, 'Add the note');
    await expect(walk.section(sam, 'Notes')).toContainText('<b>Call</b> then.');
    await sam.getByLabel('Status').selectOption('Waiting for the customer');
    await sam.getByLabel('Watched').check();
    await walk.press(sam, 'Save');
    await expect(sam.getByLabel('Status')).toHaveValue('waiting');
    await walk.press(sam, 'Assign to me');
    await expect(sam.getByLabel('Assignee').locator('option:checked')).toHaveText(/^Sam/);
    await expect(sam.getByRole('button', { name: 'Assign to me' })).toHaveCount(0);
    await expect(walk.section(sam, 'What happened')).toContainText('Status changed');
    if (js) await look(sam, 'tenant-worked-on');

    await olga.getByLabel('Status').selectOption('Solved');
    await walk.press(olga, 'Save');
    await expect(olga.getByRole('alert')).toContainText('somebody changed this tenant while you had it open');
    await expect(olga.getByLabel('Status'), 'her choice is not lost').toHaveValue('solved');
    await expect(olga.getByRole('button', { name: 'Delete' }), 'not her note').toHaveCount(0);
    if (js) await look(olga, 'tenant-conflict');

    await walk.press(sam, 'Delete');
    await expect(walk.section(sam, 'Notes')).toContainText('Deleted by its author');

    await sam.getByRole('link', { name: 'Refused', exact: true }).click();
    await expect(sam).toHaveURL(/kind=refused#timeline$/);
    await walk.section(sam, 'What happened').getByRole('link', { name: 'Show the way' }).click();
    await expect(walk.title(sam, /^Failed sign-in/)).toBeVisible();
    await expect(walk.section(sam, 'Stage by stage')).toContainText('Sent to Microsoft’s sign-in page');
    await expect(walk.section(sam, 'What followed')).toContainText('Created');
    await expect(walk.ids(sam)).toContainText('Reference');
    await expect(sam.getByRole('button', { name: 'Copy the IDs' })).toHaveCount(js ? 1 : 0);
    if (js) await look(sam, 'failed-sign-in');
    await sam.getByRole('link', { name: 'Failed sign-ins' }).first().click();
    await expect(walk.title(sam, 'Failed sign-ins')).toBeVisible();
    if (js) await look(sam, 'failed-sign-ins');
  });

  test(`an answer for the ticket in the customer’s language (${how})`, async ({ visitor }) => {
    test.setTimeout(120_000);
    const carla = await visitor({ javaScriptEnabled: js });
    await walk.blockedAtContoso(carla);
    const sam = await staff(await visitor({ javaScriptEnabled: js }), 'sam@drift.example');
    await sam.goto(CONTOSO);
    await sam.getByLabel('Language').selectOption('de');
    await walk.press(sam, 'Show the answer');
    await expect(walk.title(sam, /^Answer for/)).toBeVisible();
    const answer = sam.getByLabel('Admin approval needed, to copy into the ticket');
    await expect(answer).toHaveValue(/Die Administration Ihrer Organisation muss Drift genehmigen/);
    await expect(answer).not.toBeEditable();
    await walk.press(sam, 'Make a link and put it in');
    await expect(answer).toHaveValue(/\/admin\/[\w-]{43}\?lang=de/);
    await sam.getByLabel('Answer', { exact: true }).selectOption('Everything works');
    await sam.getByLabel('Language').selectOption('ja');
    await walk.press(sam, 'Show the answer');
    await expect(sam.locator('#answer-text')).toHaveValue(/すべてが動作することは、まだ確認できていません/);
    await expect(sam.getByRole('button', { name: 'Copy the answer' })).toHaveCount(js ? 1 : 0);
    if (js) await look(sam, 'answer');
  });
}

test('a reader sees the work and cannot change it', async ({ visitor }) => {
  const carla = await visitor();
  await walk.blockedAtContoso(carla);
  const rita = await staff(await visitor(), 'rita@drift.example');
  await rita.goto(CONTOSO);
  await expect(walk.section(rita, 'Work on it')).toContainText('Nobody');
  for (const name of ['Save', 'Add the note', 'Assign to me', 'Withdraw it']) {
    await expect(rita.getByRole('button', { name }), name).toHaveCount(0);
  }
  await look(rita, 'tenant-for-readers');
});
