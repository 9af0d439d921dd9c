// Every page, narrow and wide, light and dark: nothing that the accessibility checker objects to, nothing wider than
// the window.
import { look } from '../support/look.mjs';
import { pick } from '../support/microsoft.mjs';
import { expect, test } from '../support/test.mjs';
import * as walk from '../support/walks.mjs';

test.describe.configure({ timeout: 180_000 });

test('on the way to the calendar', async ({ visitor }) => {
  const carla = await visitor();
  await carla.goto('/');
  await look(carla, 'start');
  await carla.goto('/stored-data');
  await look(carla, 'stored-data');
  await walk.signIn(carla, 'carla@contoso.example');
  await look(carla, 'connect');
  await carla.getByLabel('Test writing in that shared calendar too').check();
  await walk.press(carla, 'Connect calendar');
  await expect(carla.getByRole('alert')).toBeVisible();
  await look(carla, 'connect-error');
  await carla.goto('/');
  await look(carla, 'start-signed-in');
  await walk.press(carla, 'Sign out');
  await look(carla, 'signed-out');
});

test('on the way of a person who is blocked', async ({ demo, visitor }) => {
  const carla = await visitor();
  await walk.blockedAtContoso(carla);
  await look(carla, 'blocked');
  const link = await walk.makeLink(carla);
  await look(carla, 'request-created');
  const admin = await visitor();
  await walk.openLink(admin, link);
  await expect(walk.title(carla, 'Your administrator has opened the link')).toBeVisible();
  await look(carla, 'request-opened');
  await walk.grant(admin);
  await expect(walk.title(carla, 'Agreed, and on its way')).toBeVisible();
  await look(carla, 'request-proving');
  await demo.microsoft.advance(20);
  await walk.hurry(admin);
  await expect(walk.title(carla, 'Your organisation allows it')).toBeVisible();
  await look(carla, 'request-proven');
});

test('on the way of an administrator', async ({ demo, visitor }) => {
  const carla = await visitor();
  await walk.blockedAtContoso(carla);
  const link = await walk.makeLink(carla);
  const admin = await visitor();
  await walk.openLink(admin, link);
  await look(admin, 'admin');
  for (const summary of await admin.locator('summary').all()) await summary.click();
  await look(admin, 'admin-all-open');
  await admin.getByLabel('Reason (optional)').fill('Not now.');
  await walk.press(admin, 'Decline the request');
  await look(admin, 'admin-declined');
  await expect(walk.title(carla, 'Your administrator said no')).toBeVisible();
  await look(carla, 'request-refused');
  await walk.press(admin, 'Review and grant on Microsoft’s page');
  await pick(admin, 'astrid@northwind.example');
  await expect(walk.title(admin, 'The approval of Drift did not work')).toBeVisible();
  await look(admin, 'admin-failed');
  await carla.reload();
  await expect(walk.title(carla, 'It did not work')).toBeVisible();
  await look(carla, 'request-failed');
  const adam = await visitor();
  await adam.goto(link.trim());
  await walk.grant(adam);
  await expect(walk.title(adam, 'Approval of Drift is on its way')).toBeVisible();
  await look(adam, 'admin-proving');
  await demo.microsoft.advance(20);
  await walk.hurry(adam);
  await look(adam, 'admin-proven');
});

test('reports, running and finished', async ({ demo, visitor }) => {
  await demo.microsoft.fault('/graph/v1.0/me/findMeetingTimes', { kind: 'delay', milliseconds: 14_000 }, 1);
  const nina = await visitor();
  await walk.signInAndConnect(nina, 'nina@northwind.example');
  await expect(walk.title(nina, 'We are asking Microsoft')).toBeVisible();
  await look(nina, 'report-running');
  await walk.finishedReport(nina, 'Northwind', { js: true });
  await look(nina, 'report-works-so-far');
  const felix = await visitor();
  await walk.signInAndConnect(felix, 'felix@fabrikam.example');
  await walk.finishedReport(felix, 'Fabrikam', { js: true });
  for (const summary of await felix.locator('summary').all()) await summary.click();
  await look(felix, 'report-on-premises-all-open');
  await felix.emulateMedia({ media: 'print' });
  await felix.screenshot({ path: 'results/screens/report-print.png', fullPage: true });
  const uma = await visitor();
  await walk.signInAndConnect(uma, 'uma@wingtip.example');
  await walk.finishedReport(uma, 'Wingtip', { js: true });
  await look(uma, 'report-action-needed');
});

test('the support desk', async ({ visitor }) => {
  const carla = await visitor();
  await walk.blockedAtContoso(carla);
  await walk.makeLink(carla);
  const nina = await visitor();
  await walk.signInAndConnect(nina, 'nina@northwind.example');
  await walk.finishedReport(nina, 'Northwind', { js: true });
  const sam = await visitor();
  await sam.goto('/support');
  await look(sam, 'sign-in-needed');
  await walk.press(sam, 'Sign in with Microsoft');
  await pick(sam, 'sam@drift.example');
  await expect(walk.title(sam, 'Tenants')).toBeVisible();
  await look(sam, 'tenants');
  await sam.goto('/support?q=nobody-at-all');
  await look(sam, 'tenants-none');
  await sam.goto('/support/tenants/5f0c7a10-2d41-4c1e-8a67-1d0000000003');
  await look(sam, 'tenant-contoso');
  await sam.goto('/support/tenants/5f0c7a10-2d41-4c1e-8a67-1d0000000002');
  await look(sam, 'tenant-northwind');
  await walk.section(sam, 'Reports').getByRole('link').first().click();
  await look(sam, 'report-for-staff');
});

test('explanations and messages', async ({ visitor }) => {
  const person = await visitor();
  await person.goto('/stuck');
  await look(person, 'stuck');
  await walk.press(person, 'Explain it');
  await look(person, 'stuck-error');
  await person.getByLabel('What the page says').fill('AADSTS90094: The grant requires admin permission.');
  await walk.press(person, 'Explain it');
  await look(person, 'stuck-explained');
  await person.goto('/nowhere');
  await look(person, 'not-found');
  await person.goto(`/admin/${'x'.repeat(43)}`);
  await look(person, 'unknown-link');
  await person.goto('/auth/callback');
  await look(person, 'sign-in-lost');
  await walk.signIn(person, 'nina@northwind.example');
  await person.goto('/support');
  await look(person, 'forbidden');
});
