// Reload and Back at every step of the chain do no harm.
import { TENANT, accept, pick, returnWithoutConsent } from '../support/microsoft.mjs';
import { expect, test } from '../support/test.mjs';
import * as walk from '../support/walks.mjs';

/** Reloads the page of this name, and expects it again. */
async function reload(page, name) {
  await expect(walk.title(page, name)).toBeVisible();
  await page.reload();
  await expect(walk.title(page, name)).toBeVisible();
}

/** Back and forward again. What lies behind may be a form of Microsoft's, which browsers do not post a second time. */
async function backAndForth(page, name) {
  await page.goBack().catch((error) => expect(error.message).toContain('ERR_CACHE_MISS'));
  await expect(() => page.goForward()).toPass();
  await expect(walk.title(page, name)).toBeVisible();
}

test('a person may reload and go back at each step', async ({ visitor }) => {
  const carla = await visitor();
  const [allow, blocked, send] = [
    'Allow access to your calendar',
    'An administrator has to approve Drift',
    'Send the link to your administrator',
  ];
  await walk.signIn(carla, 'carla@contoso.example');
  await reload(carla, allow);
  await backAndForth(carla, allow);

  await walk.press(carla, 'Connect calendar');
  await expect(walk.title(carla, 'Need admin approval')).toBeVisible();
  await carla.goBack();
  await expect(walk.title(carla, allow)).toBeVisible();
  await walk.press(carla, 'Connect calendar');
  await returnWithoutConsent(carla);
  await reload(carla, blocked);
  await backAndForth(carla, blocked);

  await walk.press(carla, 'Make a link for my administrator');
  await reload(carla, send);
  const address = carla.url();
  await carla.goBack();
  await expect(walk.title(carla, blocked)).toBeVisible();
  await carla.goForward();
  await expect(walk.title(carla, send)).toBeVisible();
  expect(carla.url(), 'the same request, not another one').toBe(address);
});

test('an administrator may reload and go back at each step', async ({ demo, visitor }) => {
  const carla = await visitor();
  await walk.blockedAtContoso(carla);
  const link = await walk.makeLink(carla);
  const admin = await visitor();
  const decide = 'Approve Drift for contoso.example?';
  const waiting = 'Approval of Drift is on its way';
  await walk.openLink(admin, link);
  await reload(admin, decide);

  await walk.press(admin, 'Review and grant on Microsoft’s page');
  await expect(walk.title(admin, 'Pick an account')).toBeVisible();
  await admin.goBack();
  await expect(walk.title(admin, decide)).toBeVisible();
  await walk.press(admin, 'Review and grant on Microsoft’s page');
  await pick(admin, 'adam@contoso.example');
  await accept(admin);
  await expect(walk.title(admin, waiting)).toBeVisible();
  await reload(admin, waiting);

  await backAndForth(admin, waiting);
  await demo.microsoft.advance(20);
  await walk.hurry(admin);
  await reload(admin, /^Drift is approved for/);
  await carla.reload();
  await reload(carla, 'Your organisation allows it');
});

test('a running check survives a reload, and Back from its report starts no second one', async ({ demo, visitor }) => {
  await demo.microsoft.fault('/graph/v1.0/me/findMeetingTimes', { kind: 'delay', milliseconds: 2_500 }, 1);
  const nina = await visitor();
  await walk.signInAndConnect(nina, 'nina@northwind.example');
  await reload(nina, 'We are asking Microsoft');
  const address = nina.url();
  await walk.finishedReport(nina, 'Northwind', { js: true });
  await reload(nina, 'Report for Northwind');
  await backAndForth(nina, 'Report for Northwind');
  expect(nina.url()).toBe(address);
});

test('the check can be run again from its report', async ({ visitor }) => {
  const nina = await visitor();
  await walk.signInAndConnect(nina, 'nina@northwind.example');
  await walk.finishedReport(nina, 'Northwind', { js: true });
  const first = nina.url();
  await walk.press(nina, 'Run the check again');
  await expect(nina).not.toHaveURL(first);
  await walk.finishedReport(nina, 'Northwind', { js: true });
  await nina.goto('/');
  const last = nina.getByRole('link', { name: 'Show my last report' });
  await expect(last).not.toHaveAttribute('href', new URL(first).pathname);
});

test('a page closed during the check finds the report later', async ({ demo, visitor }) => {
  await demo.microsoft.slowGraph(300);
  const nina = await visitor();
  await walk.signInAndConnect(nina, 'nina@northwind.example');
  await expect(walk.title(nina, 'We are asking Microsoft')).toBeVisible();
  const later = await nina.context().newPage();
  await nina.close();
  await later.goto('/');
  await later.getByRole('link', { name: 'Show my last report' }).click();
  await walk.finishedReport(later, 'Northwind', { js: true });
});

test('another account can be chosen after signing in', async ({ visitor }) => {
  const page = await visitor();
  await walk.signIn(page, 'nina@northwind.example');
  await walk.press(page, 'Use another account');
  await pick(page, 'noah@northwind.example');
  await accept(page);
  await expect(page.getByRole('main')).toContainText('noah@northwind.example');
  await expect(page.getByRole('main')).not.toContainText('nina@northwind.example');
});

test('after signing out, Back shows nothing of the person', async ({ visitor }) => {
  const nina = await visitor();
  await walk.signIn(nina, 'nina@northwind.example');
  await walk.press(nina, 'Sign out');
  await expect(walk.title(nina, 'You are signed out')).toBeVisible();
  await nina.goBack();
  await expect(walk.title(nina, 'Please sign in')).toBeVisible();
  await expect(nina.getByText('Nina Berg')).toHaveCount(0);
});

test('killed between consent and proof, the portal goes on where it was', async ({ demo, visitor }) => {
  const carla = await visitor({ javaScriptEnabled: false });
  const admin = await visitor({ javaScriptEnabled: false });
  await walk.blockedAtContoso(carla);
  await walk.openLink(admin, await walk.makeLink(carla));
  await walk.grant(admin);
  await expect(walk.title(admin, 'Approval of Drift is on its way')).toBeVisible();
  const scopes = (await demo.microsoft.grants(TENANT.contoso))
    .filter((grant) => grant.consentType === 'AllPrincipals')
    .flatMap((grant) => grant.scope.split(' '));

  await demo.killAndStartAgain();
  await demo.microsoft.grant(TENANT.contoso, scopes);
  await demo.microsoft.advance(20);
  await carla.reload();
  await expect(walk.title(carla, 'Agreed, and on its way')).toBeVisible();
  await reload(admin, 'Approval of Drift is on its way');
  await walk.press(admin, 'Check now');
  await pick(admin, 'adam@contoso.example');
  await walk.hurry(admin);
  await carla.reload();
  await expect(walk.title(carla, 'Your organisation allows it')).toBeVisible();
});
