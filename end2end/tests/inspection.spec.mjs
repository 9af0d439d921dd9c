// An administrator lets the portal look at how the app stands in their organisation: asked plainly, seen or not checked.
import { look } from '../support/look.mjs';
import { accept, cancel, pick } from '../support/microsoft.mjs';
import { expect, test } from '../support/test.mjs';
import * as walk from '../support/walks.mjs';

const offer = (page) => walk.title(page, 'Let us look at how Drift stands in your organisation');
const seen = (page) => walk.title(page, /^Drift in the records of/);

/** From the offer through Microsoft's pages; the account has to consent on the first time. */
async function letUsLook(page, address, { consents = true } = {}) {
  await expect(offer(page)).toBeVisible();
  await walk.press(page, 'Sign in and let us look');
  await pick(page, address);
  if (consents) await accept(page);
}

for (const js of [true, false]) {
  test(`a report says not inspected until an administrator let us look (JavaScript ${js ? 'on' : 'off'})`, async ({
    visitor,
  }) => {
    test.setTimeout(120_000);
    const nina = await visitor({ javaScriptEnabled: js });
    await walk.signInAndConnect(nina, 'nina@northwind.example');
    await walk.finishedReport(nina, 'Northwind', { js });
    const records = walk.section(nina, 'The organisation’s records');
    await expect(records).toContainText('Not inspected');
    await expect(records).toContainText('this report says nothing about them');

    await records.getByRole('link', { name: 'How an administrator can let us look' }).click();
    await expect(nina.getByRole('main')).toContainText('Policy.Read.PermissionGrant');
    await expect(walk.section(nina, 'How to take it back')).toContainText('Delete');
    await letUsLook(nina, 'gustav@northwind.example');
    await expect(seen(nina)).toBeVisible();
    const facts = walk.section(nina, 'What the records say');
    await expect(facts).toContainText('Switched on');
    await expect(facts).toContainText('microsoft-user-default-legacy');
    await expect(walk.section(nina, 'What to do')).toContainText('for themselves only, not for everybody');
    await expect(nina.getByRole('main')).not.toContainText('Not checked');
    await expect(nina.getByText('Nina Berg').first(), 'nobody else was signed in').toBeVisible();

    await nina.goto('/connect');
    await walk.press(nina, 'Connect calendar');
    await walk.finishedReport(nina, 'Northwind', { js });
    await expect(records).toContainText('As an administrator let us see on');
    await expect(records).toContainText('Switched on');
  });
}

test('an account without a role leaves everything unchecked, and nothing green', async ({ demo, visitor }) => {
  await demo.microsoft.allowTheLook('northwind.example');
  const nina = await visitor();
  await walk.signIn(nina, 'nina@northwind.example');
  await nina.goto('/inspect');
  await letUsLook(nina, 'nina@northwind.example', { consents: false });
  await expect(seen(nina)).toBeVisible();
  await expect(nina.getByText('Not checked', { exact: true })).toHaveCount(5);
  await expect(walk.section(nina, 'What to do')).toContainText('Nothing could be seen, so nothing can be said.');
  await look(nina, 'inspection-nothing-seen');
});

test('what stands in the way is named, for the administrator who comes from the link', async ({ demo, visitor }) => {
  test.setTimeout(120_000);
  const carla = await visitor();
  await walk.blockedAtContoso(carla);
  const admin = await visitor();
  await walk.openLink(admin, await walk.makeLink(carla));
  await walk.provenAtContoso(admin, demo.microsoft);
  await demo.microsoft.principal('contoso.example', { assignment_required: true, assigned: [] });
  await admin.getByText('Check how the app stands in your organisation').click();
  await admin.getByRole('link', { name: 'See what we would look at' }).click();
  await expect(offer(admin)).toBeVisible();
  await look(admin, 'inspection-offer');
  await letUsLook(admin, 'adam@contoso.example');
  await expect(seen(admin)).toBeVisible();
  const findings = walk.section(admin, 'What to do');
  await expect(findings).toContainText('open to assigned people only, and nobody is assigned');
  await expect(findings).toContainText('The organisation’s administrator');
  await expect(findings).toContainText('People cannot consent for themselves to: Calendars.Read');
  await look(admin, 'inspection-obstacle');
  await admin.getByText(/^Evidence: \d+ requests$/).click();
  await expect(admin.getByText('/policies/authorizationPolicy').first()).toBeVisible();
  await look(admin, 'inspection-evidence');

  const sam = await visitor();
  await sam.goto('/support');
  await walk.press(sam, 'Sign in with Microsoft');
  await pick(sam, 'sam@drift.example');
  await sam.goto('/support/tenants/5f0c7a10-2d41-4c1e-8a67-1d0000000003');
  await walk.section(sam, 'Facts').getByRole('link', { name: /^Seen/ }).click();
  await expect(seen(sam)).toBeVisible();
  await expect(sam.getByRole('link', { name: 'Look again' })).toHaveCount(0);
  await sam.getByRole('link', { name: 'Back to the tenant' }).click();
  await expect(walk.section(sam, 'What happened')).toContainText('Records read by staff');
});

test('whoever presses Cancel has shown nothing, and is told so', async ({ visitor }) => {
  const gustav = await visitor();
  await walk.signIn(gustav, 'gustav@northwind.example');
  await gustav.goto('/inspect');
  await walk.press(gustav, 'Sign in and let us look');
  await pick(gustav, 'gustav@northwind.example');
  await cancel(gustav);
  await expect(walk.title(gustav, 'We were not let in to look')).toBeVisible();
  await expect(gustav.getByRole('main')).toContainText('Nothing was read and nothing was changed.');
  await look(gustav, 'inspection-refused');
  await gustav.getByRole('link', { name: 'Back to what we would look at' }).click();
  await expect(offer(gustav)).toBeVisible();
});
