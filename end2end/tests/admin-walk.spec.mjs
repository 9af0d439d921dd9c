// The administrator's way besides the button: a check of the account, other ways, limits, taking back, a no.
import { pick } from '../support/microsoft.mjs';
import { look } from '../support/look.mjs';
import { expect, test } from '../support/test.mjs';
import * as walk from '../support/walks.mjs';

for (const js of [true, false]) {
  const mode = js ? 'JavaScript on' : 'JavaScript off';

  test(`the account is checked, and the steps are kept for another computer (${mode})`, async ({ visitor }) => {
    const carla = await visitor({ javaScriptEnabled: js });
    const admin = await visitor({ javaScriptEnabled: js });
    await walk.blockedAtContoso(carla);
    const link = await walk.makeLink(carla);
    await walk.openLink(admin, link);
    await walk.press(admin, 'Check before I approve');
    const check = walk.section(admin, 'Check before you go');
    await expect(check).toContainText('Nobody is signed in at Microsoft in this browser');

    await walk.press(admin, 'Choose an account and check it');
    await pick(admin, 'adam@contoso.example');
    const accept = admin.getByRole('button', { name: 'Accept', exact: true });
    await expect(check.or(accept).first()).toBeVisible();
    if (await accept.isVisible()) await accept.click();
    await expect(check).toContainText('with the role Application Administrator');
    await expect(check).toContainText('adam@contoso.example');
    if (js) await look(admin, 'admin-checked');

    const colleague = await visitor({ javaScriptEnabled: js });
    await walk.openLink(colleague, link);
    await expect(walk.section(colleague, 'Your way through this page')).toContainText('As seen on');
    await expect(colleague.getByText('adam@contoso.example')).toHaveCount(0);
  });

  test(`other ways, limits and taking back are pages with whole commands (${mode})`, async ({ visitor }) => {
    const carla = await visitor({ javaScriptEnabled: js });
    const admin = await visitor({ javaScriptEnabled: js });
    await walk.blockedAtContoso(carla);
    await walk.openLink(admin, await walk.makeLink(carla));

    await admin.getByRole('link', { name: 'Other ways to approve' }).first().click();
    await expect(walk.title(admin, 'Other ways to approve Drift')).toBeVisible();
    await admin.getByText('Microsoft Graph PowerShell', { exact: true }).first().click();
    const script = admin.getByRole('group', { name: 'Microsoft Graph PowerShell' }).first();
    await expect(script).toContainText('New-MgOauth2PermissionGrant');
    await expect(script).toContainText('0d21f7a5-5c3b-4f0e-9a41-8f2c6d7be001');
    for (const summary of await admin.locator('summary').all()) await summary.click();
    if (js) await look(admin, 'admin-other-ways');

    await admin.getByRole('link', { name: 'Back to the request' }).click();
    await admin.getByText('Limit it to a group').click();
    await admin.getByRole('link', { name: 'The same step by step, and as commands' }).click();
    await expect(walk.title(admin, 'Limit Drift to some people')).toBeVisible();
    if (js) await look(admin, 'admin-limit');
    await walk.press(admin, 'Limited to assigned people');
    await expect(walk.section(admin, 'Your way through this page')).toContainText('For assigned people only');

    await admin.getByText('Take it back', { exact: true }).click();
    await admin.getByRole('link', { name: 'For everybody, for one person, or the whole app: every way' }).click();
    await expect(walk.title(admin, 'Take back the approval of Drift')).toBeVisible();
    if (js) await look(admin, 'admin-revoke');
  });

  test(`a no says who is the right person (${mode})`, async ({ visitor }) => {
    const carla = await visitor({ javaScriptEnabled: js });
    const admin = await visitor({ javaScriptEnabled: js });
    await walk.blockedAtContoso(carla);
    await walk.openLink(admin, await walk.makeLink(carla));
    await admin.getByText('Decline', { exact: true }).click();
    await admin.getByLabel('I am not the right person').check();
    await admin.getByLabel('Who is? (optional)').fill('Ivy of IT');
    if (js) await look(admin, 'admin-decline');
    await walk.press(admin, 'Decline the request');
    await expect(walk.title(admin, 'Drift was declined')).toBeVisible();
    await carla.reload();
    await expect(carla.getByText('Please ask: Ivy of IT.')).toBeVisible();
  });
}
