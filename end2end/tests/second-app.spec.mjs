// Another app of the vendor in the same process: its own look, manifest and desk under its own host name.
import { look } from '../support/look.mjs';
import { pick } from '../support/microsoft.mjs';
import { expect, test } from '../support/test.mjs';
import * as walk from '../support/walks.mjs';

test.describe.configure({ timeout: 120_000 });

test('it has its own colours and logo, readable in both themes', async ({ demo, visitor }) => {
  const nina = await visitor({ baseURL: demo.rooms, colorScheme: 'light' });
  await nina.goto('/');
  const logo = nina.locator('header img');
  await expect(logo).toBeVisible();
  expect(await logo.evaluate((image) => image.naturalWidth)).toBeGreaterThan(0);
  const button = nina.getByRole('button', { name: 'Connect your calendar' });
  await expect(button).toHaveCSS('background-color', 'rgb(122, 59, 154)');
  await look(nina, 'rooms-start');
  await walk.signIn(nina, 'nina@northwind.example');
  await look(nina, 'rooms-connect');
});

test('a report of it tells of its own permissions only', async ({ demo, visitor }) => {
  const nina = await visitor({ baseURL: demo.rooms });
  await walk.signIn(nina, 'nina@northwind.example');
  await walk.press(nina, 'Connect calendar');
  await nina.getByRole('button', { name: 'Accept' }).click();
  await walk.finishedReport(nina, 'Northwind', { js: true });
  const { found } = await walk.permissions(nina);
  expect(found['Calendars.Read']).toBe('Proven');
  expect(Object.keys(found).filter((scope) => scope.startsWith('Calendars.'))).toEqual(['Calendars.Read']);
  await look(nina, 'rooms-report');
});

test('its desk is a link away from the other and asks for its own sign-in', async ({ demo, visitor }) => {
  const sam = await visitor();
  await sam.goto('/support');
  await walk.press(sam, 'Sign in with Microsoft');
  await pick(sam, 'sam@drift.example');
  await expect(walk.title(sam, 'Tenants')).toBeVisible();
  await look(sam, 'desk-of-two-apps');
  await sam.getByRole('link', { name: 'Support desk of Drift Rooms' }).click();
  await expect(walk.title(sam, 'Please sign in')).toBeVisible();
  expect(new URL(sam.url()).host).toContain('rooms.localhost');
});
