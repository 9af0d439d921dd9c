// Every page for users and administrators in every language: whole texts, nothing cut, nothing wider than the window;
// and how a language is chosen and kept. A page that is added to the portal is a line here.
import { inEveryLanguage, languageOf, withLanguage } from '../support/languages.mjs';
import { look } from '../support/look.mjs';
import { accept, pick } from '../support/microsoft.mjs';
import { expect, test } from '../support/test.mjs';
import * as walk from '../support/walks.mjs';

test.describe.configure({ timeout: 240_000 });

/** Sends the first form with this address, whatever its button says. */
const send = (page, action) => page.locator(`form[action="${action}"]`).first().locator('button').click();

/** Without JavaScript a page is whole at once, and says what it says to everybody. */
const PLAIN = { javaScriptEnabled: false };

/** Opens everything that can be opened, so that all of it is looked at. */
const openAll = (page) =>
  page.evaluate(() => document.querySelectorAll('main details').forEach((part) => (part.open = true)));

const CONSENT_NEEDED = 'AADSTS90094: The grant requires admin permission.';

test('on the way to the calendar', async ({ visitor }) => {
  const carla = await visitor(PLAIN);
  await carla.goto('/');
  await inEveryLanguage(carla, 'start');
  await carla.goto('/stored-data');
  await inEveryLanguage(carla, 'stored-data');
  await walk.signIn(carla, 'carla@contoso.example');
  await inEveryLanguage(carla, 'connect');
  await inEveryLanguage(carla, 'connect-error', async (page) => {
    await page.locator('[name="shared_calendar"]').fill('no address');
    await send(page, '/connect');
  });
  await carla.goto('/');
  await inEveryLanguage(carla, 'start-signed-in');
});

test('on the way of a person who is blocked', async ({ demo, visitor }) => {
  const carla = await visitor(PLAIN);
  await walk.blockedAtContoso(carla);
  await inEveryLanguage(carla, 'blocked');
  const link = await walk.makeLink(carla);
  await inEveryLanguage(carla, 'request-created');
  const admin = await visitor(PLAIN);
  await walk.openLink(admin, link);
  await carla.reload();
  await expect(walk.title(carla, 'Your administrator has opened the link')).toBeVisible();
  await inEveryLanguage(carla, 'request-opened');
  await walk.grant(admin);
  await carla.reload();
  await expect(walk.title(carla, 'Agreed, and on its way')).toBeVisible();
  await inEveryLanguage(carla, 'request-proving');
  await inEveryLanguage(admin, 'admin-proving');
  await demo.microsoft.advance(20);
  await walk.hurry(admin);
  await carla.reload();
  await expect(walk.title(carla, 'Your organisation allows it')).toBeVisible();
  await inEveryLanguage(carla, 'request-proven');
  await inEveryLanguage(admin, 'admin-proven');
});

test('on the way of an administrator', async ({ visitor }) => {
  const carla = await visitor(PLAIN);
  await walk.blockedAtContoso(carla);
  const link = await walk.makeLink(carla);
  const admin = await visitor(PLAIN);
  await walk.openLink(admin, link);
  await inEveryLanguage(admin, 'admin', openAll);
  for (const page of ['security', 'other-ways', 'limit', 'revoke']) {
    await admin.goto(`${link.trim()}/${page}`);
    await inEveryLanguage(admin, `admin-${page}`, openAll);
  }
  await admin.goto(link.trim());
  const decline = admin.locator('form[action$="/decline"]');
  await openAll(admin);
  await decline.locator('[name="reason"]').fill('Not now.');
  await decline.locator('button').click();
  await inEveryLanguage(admin, 'admin-declined');
  await carla.reload();
  await expect(walk.title(carla, 'Your administrator said no')).toBeVisible();
  await inEveryLanguage(carla, 'request-refused');
});

test('reports', async ({ visitor }) => {
  const nina = await visitor(PLAIN);
  await walk.signInAndConnect(nina, 'nina@northwind.example');
  await walk.finishedReport(nina, 'Northwind', { js: false });
  await inEveryLanguage(nina, 'report-works-so-far');
  const felix = await visitor(PLAIN);
  await walk.signInAndConnect(felix, 'felix@fabrikam.example');
  await walk.finishedReport(felix, 'Fabrikam', { js: false });
  await inEveryLanguage(felix, 'report-on-premises', openAll);
});

test('a look into an organisation’s records', async ({ visitor }) => {
  const gustav = await visitor(PLAIN);
  await walk.signIn(gustav, 'gustav@northwind.example');
  await gustav.goto('/inspect');
  await inEveryLanguage(gustav, 'inspection-offer');
  await send(gustav, '/inspect');
  await pick(gustav, 'gustav@northwind.example');
  await accept(gustav);
  await expect(walk.title(gustav, /^Drift in the records of/)).toBeVisible();
  await inEveryLanguage(gustav, 'inspection', openAll);
});

test('links that are taken back', async ({ visitor }) => {
  const carla = await visitor(PLAIN);
  await walk.blockedAtContoso(carla);
  const link = await walk.makeLink(carla);
  const status = new URL(carla.url()).pathname;
  await carla.goto(`${status}/withdraw`);
  await inEveryLanguage(carla, 'withdraw');
  await send(carla, `${status}/withdraw`);
  await inEveryLanguage(carla, 'request-withdrawn');
  await carla.goto(link.trim());
  await inEveryLanguage(carla, 'admin-withdrawn');
});

test('from the vendor’s product', async ({ visitor }) => {
  const nina = await visitor(PLAIN);
  await nina.goto('/start?login_hint=nina%40northwind.example&domain=northwind.example');
  await inEveryLanguage(nina, 'from-product');
  await nina.goto('/from-product');
  await inEveryLanguage(nina, 'from-product-nothing');
  const description = encodeURIComponent(CONSENT_NEEDED);
  await nina.goto(`/from-product?error=access_denied&error_description=${description}`);
  await inEveryLanguage(nina, 'from-product-failed');
});

test('explanations, domains and messages', async ({ visitor }) => {
  const person = await visitor(PLAIN);
  await person.goto('/stuck');
  await inEveryLanguage(person, 'stuck');
  await inEveryLanguage(person, 'stuck-error', (page) => send(page, '/stuck'));
  await person.goto('/stuck');
  await inEveryLanguage(person, 'stuck-explained', async (page) => {
    await page.locator('[name="pasted"]').fill(CONSENT_NEEDED);
    await send(page, '/stuck');
  });
  await person.goto('/check-domain');
  await inEveryLanguage(person, 'check-domain');
  await person.goto('/check-domain?domain=nonsense');
  await inEveryLanguage(person, 'check-domain-error');
  await person.goto('/check-domain?domain=fabrikam.example');
  await inEveryLanguage(person, 'check-domain-found');
  await person.goto('/nowhere');
  await inEveryLanguage(person, 'not-found');
  await person.goto(`/admin/${'x'.repeat(43)}`);
  await inEveryLanguage(person, 'unknown-link');
  await person.goto('/auth/callback');
  await inEveryLanguage(person, 'sign-in-lost');
  await person.goto('/support');
  await inEveryLanguage(person, 'sign-in-needed');
});

test('the accessibility checker in German and Japanese', async ({ visitor }) => {
  const carla = await visitor();
  await walk.blockedAtContoso(carla);
  const blocked = carla.url();
  const link = (await walk.makeLink(carla)).trim();
  const admin = await visitor();
  for (const tag of ['de', 'ja']) {
    await carla.goto(withLanguage(blocked, tag));
    await look(carla, `blocked-${tag}`);
    await admin.goto(withLanguage(link, tag));
    await openAll(admin);
    await look(admin, `admin-${tag}`);
  }
});

test('the switch works without JavaScript, keeps the page, and the choice survives Microsoft', async ({ visitor }) => {
  const person = await visitor({ javaScriptEnabled: false, locale: 'fr-FR' });
  await person.goto('/?a=1%262&b=%C3%A9');
  expect(await languageOf(person), 'the browser decides at first').toBe('fr');
  await person.locator('.languages summary').click();
  await person.getByRole('link', { name: 'Deutsch' }).click();
  const { pathname, searchParams } = new URL(person.url());
  expect([pathname, searchParams.get('a'), searchParams.get('b'), searchParams.get('lang')]).toEqual([
    '/',
    '1&2',
    'é',
    'de',
  ]);
  expect(await languageOf(person)).toBe('de');
  await person.goto('/');
  expect(await languageOf(person), 'the choice is remembered').toBe('de');
  await send(person, '/sign-in');
  await pick(person, 'nina@northwind.example');
  await accept(person);
  await expect(person).toHaveURL(/\/connect$/);
  expect(await languageOf(person), 'after Microsoft').toBe('de');
  await person.goto('/?lang=ja');
  expect(await languageOf(person), 'a link wins over the memory').toBe('ja');
});

test('the answer to a form offers the other languages, and they lead to a page', async ({ visitor }) => {
  const person = await visitor({ javaScriptEnabled: false });
  await person.goto('/stuck');
  await send(person, '/stuck');
  await person.locator('.languages summary').click();
  await person.getByRole('link', { name: 'Español' }).click();
  expect(await languageOf(person)).toBe('es');
  await expect(person.locator('form[action="/stuck"]')).toBeVisible();
});
