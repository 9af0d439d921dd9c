// Who sees what: the vendor's readers, support and operators on the desk; an administrator their own organisation.
import { inEveryLanguage } from '../support/languages.mjs';
import { look } from '../support/look.mjs';
import { pick } from '../support/microsoft.mjs';
import { expect, test } from '../support/test.mjs';
import * as walk from '../support/walks.mjs';

const PLAIN = { javaScriptEnabled: false };

async function atTheDesk(visitor, address) {
  const page = await visitor(PLAIN);
  await page.goto('/support');
  await walk.press(page, 'Sign in with Microsoft');
  await pick(page, address);
  await expect(walk.title(page, 'Tenants')).toBeVisible();
  return page;
}

test('readers read the desk and are offered nothing that changes it', async ({ visitor }) => {
  const carla = await visitor(PLAIN);
  await walk.blockedAtContoso(carla);
  await walk.makeLink(carla);
  const [rita, sam] = [
    await atTheDesk(visitor, 'rita@drift.example'),
    await atTheDesk(visitor, 'sam@drift.example'),
  ];
  for (const page of [rita, sam]) {
    await page.getByRole('link', { name: 'contoso.example' }).first().click();
    await expect(walk.title(page, 'contoso.example')).toBeVisible();
  }
  await expect(sam.getByText('Withdraw the link')).toBeVisible();
  await expect(rita.getByText('Withdraw the link')).toHaveCount(0);
  const forms = await rita.locator('main form[method="post"]').evaluateAll((all) => all.map((form) => form.action));
  expect(forms).toEqual([]);
});

test('an administrator reads their own organisation in every language', async ({ demo, visitor }) => {
  test.setTimeout(240_000);
  const [carla, admin] = [await visitor(PLAIN), await visitor(PLAIN)];
  await walk.blockedAtContoso(carla);
  await walk.openLink(admin, await walk.makeLink(carla));
  await walk.provenAtContoso(admin, demo.microsoft);
  const adam = await visitor();
  await walk.signIn(adam, 'adam@contoso.example', { consents: false });
  await adam.getByRole('link', { name: 'Your organisation' }).click();
  await expect(walk.title(adam, 'Your organisation')).toBeVisible();
  await expect(walk.section(adam, 'Allowed and connected')).toContainText('Your organisation allows Drift');
  await expect(walk.section(adam, 'People')).toContainText('carla@contoso.example');
  await look(adam, 'organisation');
  await inEveryLanguage(adam, 'organisation');
});
