// People who say no, the wrong people, and answers from Microsoft that belong to nobody or to somebody else.
import { TENANT, accept, acceptAndHold, cancel, pick, returnWithoutConsent } from '../support/microsoft.mjs';
import { expect, test } from '../support/test.mjs';
import * as walk from '../support/walks.mjs';

/** Carla's request with the administrator's page open. */
async function asked(visitor) {
  const carla = await visitor();
  const admin = await visitor();
  await walk.blockedAtContoso(carla);
  const link = await walk.makeLink(carla);
  await walk.openLink(admin, link);
  return { carla, admin, link };
}

test.describe('an administrator', () => {
  test('declines here, with a reason that the requester reads', async ({ demo, visitor }) => {
    const { carla, admin } = await asked(visitor);
    await admin.getByText('Decline', { exact: true }).click();
    await admin.getByLabel('Reason (optional)').fill('Not before the <review> in May.');
    await walk.press(admin, 'Decline the request');
    await expect(walk.title(admin, 'Drift was declined')).toBeVisible();
    await expect(walk.title(carla, 'Your administrator said no')).toBeVisible();
    await expect(carla.getByText('Not before the <review> in May.')).toBeVisible();
    expect(await demo.microsoft.grants(TENANT.contoso).then((all) => JSON.stringify(all))).not.toContain('Calendars');
    await walk.press(carla, 'Make a new link');
    await expect(walk.title(carla, 'Send the link to your administrator')).toBeVisible();
  });

  test('cancels at Microsoft, and may still change their mind', async ({ demo, visitor }) => {
    const { carla, admin } = await asked(visitor);
    await walk.press(admin, 'Review and grant on Microsoft’s page');
    await pick(admin, 'adam@contoso.example');
    await cancel(admin);
    await expect(walk.title(admin, 'Drift was declined')).toBeVisible();
    await expect(walk.title(carla, 'Your administrator said no')).toBeVisible();
    await walk.press(admin, 'Review and grant on Microsoft’s page');
    await accept(admin);
    await expect(walk.title(admin, 'Approval of Drift is on its way')).toBeVisible();
    await demo.microsoft.advance(20);
    await walk.hurry(admin);
  });

  test('is none: the link stays good for a real one', async ({ visitor }) => {
    const { carla, admin, link } = await asked(visitor);
    await walk.press(admin, 'Review and grant on Microsoft’s page');
    await pick(admin, 'carla@contoso.example');
    await returnWithoutConsent(admin);
    await expect(walk.title(admin, /declined|did not work/)).toBeVisible();
    await expect(walk.title(carla, /Your organisation allows it/)).toHaveCount(0);
    const adam = await visitor();
    await adam.goto(link.trim());
    await walk.grant(adam);
    await expect(walk.title(adam, 'Approval of Drift is on its way')).toBeVisible();
  });

  test('signs in with an account of another organisation', async ({ demo, visitor }) => {
    const { carla, admin } = await asked(visitor);
    await walk.press(admin, 'Review and grant on Microsoft’s page');
    await pick(admin, 'astrid@northwind.example');
    await expect(walk.title(admin, 'The approval of Drift did not work')).toBeVisible();
    await expect(admin.getByRole('main')).toContainText(/AADSTS\d+/);
    await expect(walk.ids(admin)).toContainText('Correlation ID');
    await expect(walk.title(carla, 'It did not work')).toBeVisible();
    expect(JSON.stringify(await demo.microsoft.grants(TENANT.contoso))).not.toContain('Calendars');
    await expect(admin.getByRole('button', { name: 'Review and grant on Microsoft’s page' })).toBeVisible();
  });
});

test.describe('the answer of the consent page', () => {
  const granted = `admin_consent=True&tenant=${TENANT.contoso}`;

  test('without a state, or with one we never made, says nothing', async ({ visitor }) => {
    const { carla, admin } = await asked(visitor);
    await walk.press(admin, 'Review and grant on Microsoft’s page');
    for (const state of ['', '&state=', `&state=${'x'.repeat(43)}`, '&state=a&state=b']) {
      const answer = await admin.goto(`/admin-consent/callback?${granted}${state}`);
      expect(answer.status(), state).toBe(400);
      await expect(walk.title(admin, 'We cannot tell which sign-in this was')).toBeVisible();
    }
    await carla.reload();
    await expect(walk.title(carla, 'Your administrator has opened the link')).toBeVisible();
  });

  test('is not taken from a browser that never asked', async ({ demo, visitor }) => {
    const { carla, admin } = await asked(visitor);
    const answer = await consentedAndHeld(admin);
    const thief = await visitor();
    for (const prepared of [false, true]) {
      if (prepared) await walk.signIn(thief, 'nina@northwind.example');
      expect((await thief.goto(answer)).status()).toBe(400);
      await expect(walk.title(thief, 'This sign-in began in another browser')).toBeVisible();
    }
    await carla.reload();
    await expect(walk.title(carla, 'Your administrator has opened the link')).toBeVisible();
    await admin.goto(answer);
    await expect(walk.title(admin, 'Approval of Drift is on its way'), 'the owner still gets through').toBeVisible();
  });

  test('counts once', async ({ visitor }) => {
    const { admin } = await asked(visitor);
    const answer = await consentedAndHeld(admin);
    await admin.goto(answer);
    await expect(walk.title(admin, 'Approval of Drift is on its way')).toBeVisible();
    expect((await admin.goto(answer)).status()).toBe(400);
    await expect(walk.title(admin, 'This sign-in is finished already')).toBeVisible();
  });

  test('that says True and an error is an error', async ({ visitor }) => {
    const { carla, admin } = await asked(visitor);
    const answer = new URL(await consentedAndHeld(admin));
    answer.searchParams.set('error', 'temporarily_unavailable');
    answer.searchParams.set('error_description', 'AADSTS90033: A transient error has occurred.');
    await admin.goto(answer.href);
    await expect(walk.title(admin, 'The approval of Drift did not work')).toBeVisible();
    await expect(admin.getByRole('main')).toContainText('AADSTS90033');
    await expect(walk.title(carla, 'It did not work')).toBeVisible();
  });

  test('that claims a consent nobody gave is not believed', async ({ demo, visitor }) => {
    const { carla, admin } = await asked(visitor);
    const state = await consentState(admin);
    await admin.goto(`/admin-consent/callback?${granted}&state=${state}`);
    // The proof is a sign-in at this tenant, and what its tokens really hold.
    await pick(admin, 'adam@contoso.example');
    await accept(admin);
    await expect(walk.title(admin, 'Approval of Drift is on its way')).toBeVisible();
    await demo.microsoft.advance(60);
    await walk.press(admin, 'Check now');
    await expect(walk.title(admin, 'Approval of Drift is on its way')).toBeVisible();
    await expect(walk.title(carla, 'Agreed, and on its way')).toBeVisible();
    expect(JSON.stringify(await demo.microsoft.grants(TENANT.contoso))).not.toContain('Calendars');
  });

  test('for another tenant than the link’s is named', async ({ visitor }) => {
    const { carla, admin } = await asked(visitor);
    const state = await consentState(admin);
    await admin.goto(`/admin-consent/callback?admin_consent=True&tenant=${TENANT.northwind}&state=${state}`);
    await expect(walk.title(admin, 'The approval of Drift did not work')).toBeVisible();
    await expect(admin.getByRole('main')).toContainText(TENANT.northwind);
    await expect(walk.title(carla, 'It did not work')).toBeVisible();
  });

  /** Grants at Microsoft and keeps the answer from arriving. */
  async function consentedAndHeld(admin) {
    await walk.press(admin, 'Review and grant on Microsoft’s page');
    await pick(admin, 'adam@contoso.example');
    return acceptAndHold(admin);
  }

  /** Goes to Microsoft's consent page and reads the state of the trip. */
  async function consentState(admin) {
    await walk.press(admin, 'Review and grant on Microsoft’s page');
    await expect(walk.title(admin, 'Pick an account')).toBeVisible();
    return new URL(admin.url()).searchParams.get('state');
  }
});

test.describe('a sign-in', () => {
  async function started(visitor, address) {
    const page = await visitor();
    await page.goto('/');
    await walk.press(page, 'Connect your calendar');
    await pick(page, address);
    return { page, answer: await acceptAndHold(page) };
  }

  test('crossed with another browser’s signs nobody in, and both can finish their own', async ({ visitor }) => {
    const nina = await started(visitor, 'nina@northwind.example');
    const noah = await started(visitor, 'noah@northwind.example');
    for (const [page, foreign] of [[nina.page, noah.answer], [noah.page, nina.answer]]) {
      expect((await page.goto(foreign)).status()).toBe(400);
      await expect(walk.title(page, 'This sign-in began in another browser')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Sign out' })).toHaveCount(0);
    }
    await nina.page.goto(nina.answer);
    await expect(nina.page.getByText('Nina Berg').first()).toBeVisible();
    await noah.page.goto(noah.answer);
    await expect(noah.page.getByText('Noah Dahl').first()).toBeVisible();
  });

  test('counts once: a repeated answer is explained and offers to start again', async ({ visitor }) => {
    const { page, answer } = await started(visitor, 'nina@northwind.example');
    await page.goto(answer);
    await expect(walk.title(page, 'Allow access to your calendar')).toBeVisible();
    expect((await page.goto(answer)).status()).toBe(400);
    await expect(walk.title(page, 'This sign-in is finished already')).toBeVisible();
    await walk.press(page, 'Start again');
    await expect(walk.title(page, 'Allow access to your calendar')).toBeVisible();
  });

  test('may run in two tabs at once', async ({ visitor }) => {
    const first = await visitor();
    await first.goto('/');
    await walk.press(first, 'Connect your calendar');
    const second = await first.context().newPage();
    await second.goto('/');
    await walk.press(second, 'Connect your calendar');
    await pick(first, 'nina@northwind.example');
    await accept(first);
    await expect(walk.title(first, 'Allow access to your calendar')).toBeVisible();
    await pick(second, 'nina@northwind.example');
    await expect(walk.title(second, 'Allow access to your calendar')).toBeVisible();
    await first.reload();
    await expect(walk.title(first, 'Allow access to your calendar')).toBeVisible();
  });

  test('gets a session that scripts cannot read and that is new each time', async ({ visitor }) => {
    const page = await visitor();
    const session = async () => (await page.context().cookies()).find((cookie) => cookie.name === 'consentry');
    await walk.signIn(page, 'nina@northwind.example');
    const first = await session();
    expect(first).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
    expect(await page.evaluate(() => document.cookie)).not.toContain('consentry');
    await walk.press(page, 'Use another account');
    await pick(page, 'nina@northwind.example');
    await expect(walk.title(page, 'Allow access to your calendar')).toBeVisible();
    expect((await session()).value).not.toBe(first.value);
    await page.context().addCookies([{ ...first }]);
    expect((await page.goto('/connect')).status(), 'the old one is over').toBe(401);
  });

  test('leads to no other host', async ({ demo, visitor }) => {
    const page = await visitor();
    await page.goto('/');
    await page.locator('form[action="/sign-in"]').first().evaluate((form) => {
      const field = document.createElement('input');
      Object.assign(field, { type: 'hidden', name: 'return_to', value: '//evil.example/' });
      form.append(field);
    });
    await walk.press(page, 'Connect your calendar');
    await pick(page, 'nina@northwind.example');
    await accept(page);
    await expect(page).toHaveURL(`${demo.portal}/connect`);
  });
});

test('forms of other sites are refused', async ({ demo, visitor }) => {
  const nina = await visitor();
  await walk.signIn(nina, 'nina@northwind.example');
  await nina.goto(`${demo.microsoft.origin}/error?code=1`);
  const refused = nina.waitForResponse(`${demo.portal}/sign-out`);
  await nina.evaluate((action) => {
    const form = document.createElement('form');
    Object.assign(form, { method: 'post', action });
    document.body.append(form);
    form.submit();
  }, `${demo.portal}/sign-out`);
  expect((await refused).status()).toBe(403);
  await expect(walk.title(nina, 'That did not come from this portal')).toBeVisible();
  await nina.goto('/connect');
  await expect(walk.title(nina, 'Allow access to your calendar')).toBeVisible();
});
