// Blocked person, link, administrator in another browser, consent, propagation, proof, reports: the portal's main job.
import { TENANT, accept, pick } from '../support/microsoft.mjs';
import { expect, test } from '../support/test.mjs';
import * as walk from '../support/walks.mjs';

const SCOPES = [
  'openid',
  'profile',
  'offline_access',
  'User.Read',
  'Calendars.Read',
  'Calendars.Read.Shared',
  'Calendars.ReadWrite',
  'Calendars.ReadWrite.Shared',
];

/** Everything an administrator has to know before deciding. */
async function expectTheWholeStory(admin) {
  const page = admin.getByRole('main');
  await expect(page).toContainText('Carla Ruiz wants to use Drift');
  await expect(page).toContainText('carla@contoso.example');
  await expect(page).toContainText('Signed in with Microsoft');
  await expect(page).toContainText('Drift Scheduling');
  await expect(page).toContainText('Verified by Microsoft');
  await expect(page).toContainText('0d21f7a5-5c3b-4f0e-9a41-8f2c6d7be001');
  await expect(page).toContainText(TENANT.contoso);
  const asked = walk.section(admin, 'What Drift asks for').getByRole('listitem');
  await expect(asked).toHaveCount(SCOPES.length);
  for (const scope of SCOPES) {
    const item = asked.filter({ has: admin.getByText(scope, { exact: true }) });
    await expect(item, scope).toHaveCount(1);
    await expect(item, scope).toContainText(/Why Drift asks: .{20,}/);
    await expect(item, scope).toContainText(/Microsoft calls it “.{5,}”/);
  }
  await expect(page).toContainText('Read and write user and shared calendars');
  await expect(walk.section(admin, 'What it will not be able to do')).toContainText('read or send e-mail');
  const roles = walk.section(admin, 'Who can approve').getByRole('listitem');
  await expect(roles).toHaveText([
    'Cloud Application Administrator',
    'Application Administrator',
    'Privileged Role Administrator',
    'Global Administrator',
  ]);
  const control = walk.section(admin, 'Keep it under control');
  await control.getByText('Take it back').click();
  await expect(control).toContainText('Revoke');
  await control.getByText('Limit it to a group').click();
  await expect(control).toContainText('Assignment required');
}

test('with JavaScript: pages follow by themselves, and a grant needs 20 seconds to spread', async ({
  demo,
  visitor,
}) => {
  test.setTimeout(120_000);
  const carla = await visitor();
  const admin = await visitor();

  await walk.blockedAtContoso(carla);
  await expect(carla.getByText('It is your organisation’s administrator’s turn.')).toBeVisible();
  await expect(walk.ids(carla)).toContainText(/access_denied, cancel[\s\S]*Time:[\s\S]*Reference:/);

  const link = await walk.makeLink(carla);
  await expect(carla.getByText('This page updates by itself.')).toBeVisible();
  await walk.openLink(admin, link);
  await expectTheWholeStory(admin);
  await expect(walk.title(carla, 'Your administrator has opened the link')).toBeVisible();

  await walk.press(admin, 'Review and grant on Microsoft’s page');
  expect(admin.url(), 'consent for this tenant only').toContain(`/${TENANT.contoso}/v2.0/adminconsent`);
  await pick(admin, 'adam@contoso.example');
  await expect(admin.getByText('Review for your organization: Contoso')).toBeVisible();
  await accept(admin);

  await expect(walk.title(admin, 'Approval of Drift is on its way')).toBeVisible();
  await expect(admin.getByText('That is normal: Microsoft spreads approvals')).toBeVisible();
  await expect(admin.getByText(/The last token did not contain|Microsoft’s last answer was/)).toBeVisible();
  await expect(admin.getByText('Did not work')).toHaveCount(0);
  await expect(walk.title(carla, 'Agreed, and on its way')).toBeVisible();
  const timer = carla.getByRole('timer');
  const early = await timer.innerText();
  await expect(timer).not.toHaveText(early);

  await expect(walk.title(carla, 'Your organisation allows it')).toBeVisible({ timeout: 60_000 });
  await admin.reload();
  await expect(walk.title(admin, /^Drift is approved for/)).toBeVisible();
  await expect(admin.getByText('Application Administrator', { exact: true })).toBeVisible();

  await walk.press(carla, 'Connect your calendar');
  await walk.press(carla, 'Connect calendar');
  await walk.finishedReport(carla, 'Contoso', { js: true });
  await expect(carla.getByRole('main')).toContainText('Drift works for Carla Ruiz');
});

test('without JavaScript: by links and buttons alone', async ({ demo, visitor }) => {
  const carla = await visitor({ javaScriptEnabled: false });
  const admin = await visitor({ javaScriptEnabled: false });

  await walk.blockedAtContoso(carla);
  const link = await walk.makeLink(carla);
  await expect(carla.getByText('This page updates by itself.')).toHaveCount(0);
  const message = carla.getByLabel('Text', { exact: true });
  await expect(message).toHaveValue(new RegExp(link.trim()));
  await expect(message).toHaveValue(/Carla Ruiz/);
  const mail = await carla.getByRole('link', { name: 'Write the e-mail' }).getAttribute('href');
  const written = new URL(mail);
  expect(written.protocol).toBe('mailto:');
  expect(written.searchParams.get('subject')).toBe('Please allow Drift for our organisation');
  expect(written.searchParams.get('body')).toContain(link.trim());

  await walk.openLink(admin, link);
  await expectTheWholeStory(admin);
  await carla.reload();
  await expect(walk.title(carla, 'Your administrator has opened the link')).toBeVisible();

  await walk.grant(admin);
  await expect(walk.title(admin, 'Approval of Drift is on its way')).toBeVisible();
  await carla.reload();
  await expect(walk.title(carla, 'Agreed, and on its way')).toBeVisible();
  await expect(carla.getByText(/Next look:|The next look needs you/)).toBeVisible();
  await walk.press(carla, 'Check now');
  await expect(walk.title(carla, 'Agreed, and on its way'), 'a check too early is no failure').toBeVisible();

  await demo.microsoft.advance(20);
  await walk.hurry(admin);
  await expect(async () => {
    await admin.reload();
    await admin.getByRole('link', { name: 'Show what Microsoft really answers' }).click({ timeout: 500 });
  }).toPass();
  await walk.finishedReport(admin, 'Contoso', { js: false });
  const { found } = await walk.permissions(admin);
  expect(Object.keys(found).sort()).toEqual([...SCOPES].sort());
  expect(found['User.Read']).toBe('Proven');
  expect(found['Calendars.ReadWrite'], 'nobody agreed to a write test').toBe('Not tested');

  await carla.reload();
  await expect(walk.title(carla, 'Your organisation allows it')).toBeVisible();
  await expect(carla.getByRole('link', { name: 'Show the administrator’s report' })).toHaveCount(0);
  await walk.press(carla, 'Connect your calendar');
  await walk.press(carla, 'Connect calendar');
  await walk.finishedReport(carla, 'Contoso', { js: false });
  await expect(carla.getByRole('main')).toContainText('carla@contoso.example');
  await expect(carla.getByRole('main')).not.toContainText('adam@contoso.example');
});

test('the admin’s proof does not connect anybody, and the report of one is closed to the other', async ({
  demo,
  visitor,
}) => {
  const carla = await visitor();
  const admin = await visitor();
  await walk.blockedAtContoso(carla);
  await walk.openLink(admin, await walk.makeLink(carla));
  await walk.provenAtContoso(admin, demo.microsoft);
  await expect(async () => {
    await admin.reload();
    await admin.getByRole('link', { name: 'Show what Microsoft really answers' }).click({ timeout: 500 });
  }).toPass();
  await walk.finishedReport(admin, 'Contoso', { js: true });
  const answer = await carla.goto(new URL(admin.url()).pathname);
  expect(answer.status()).toBe(404);
  await expect(walk.title(carla, 'There is nothing here')).toBeVisible();
  const whole = (await demo.microsoft.grants(TENANT.contoso)).find((grant) => grant.consentType === 'AllPrincipals');
  expect(whole.scope.split(' ')).toContain('Calendars.ReadWrite.Shared');
  const own = await carla.goto('/');
  expect(own.ok()).toBe(true);
  await expect(carla.getByRole('link', { name: 'Show my last report' })).toHaveCount(0);
});

test('answers of a running check arrive one by one', async ({ demo, visitor }) => {
  await demo.microsoft.fault('/graph/v1.0/me/findMeetingTimes', { kind: 'delay', milliseconds: 4_000 });
  const nina = await visitor();
  await walk.signInAndConnect(nina, 'nina@northwind.example');
  await expect(walk.title(nina, 'We are asking Microsoft')).toBeVisible();
  const line = (scope) =>
    nina.getByRole('listitem').filter({ has: nina.getByText(scope, { exact: true }) });
  await expect(line('User.Read')).toContainText('Proven');
  await expect(line('Calendars.Read.Shared')).toContainText('Asking');
  await expect(nina.getByText(/^[1-7] of 8 checks answered$/)).toBeVisible();
  await walk.finishedReport(nina, 'Northwind', { js: true });
});
