// Everything is allowed and in the cloud: green where it was seen, and only there.
import { expect, test } from '../support/test.mjs';
import * as walk from '../support/walks.mjs';

/** Whether a call to Graph changes a calendar; finding meeting times only reads, by POST. */
function changesCalendars({ method, path }) {
  return path.startsWith('/graph') && method !== 'GET' && !path.endsWith('/findMeetingTimes');
}

for (const js of [true, false]) {
  test(`with every test allowed all eight permissions are seen to work (JavaScript ${js ? 'on' : 'off'})`, async ({
    demo,
    visitor,
  }) => {
    const before = await demo.microsoft.leftovers();
    const nina = await visitor({ javaScriptEnabled: js });
    await walk.signIn(nina, 'nina@northwind.example');
    await nina.getByLabel('Test writing in my calendar').check();
    await nina.getByLabel(/^Address of a colleague/).fill('noah@northwind.example');
    await nina.getByLabel('Test writing in that shared calendar too').check();
    await walk.press(nina, 'Connect calendar');
    await nina.getByRole('button', { name: 'Accept' }).click();
    await walk.finishedReport(nina, 'Northwind', { js });

    const { found } = await walk.permissions(nina);
    expect(Object.keys(found)).toHaveLength(8);
    for (const [scope, outcome] of Object.entries(found)) expect(['Proven', 'Covered'], scope).toContain(outcome);
    await expect(nina.getByText('Works', { exact: true })).toBeVisible();
    await expect(nina.getByRole('main')).toContainText('every permission was tested and answered.');
    await expect(walk.section(nina, 'What to do')).toContainText('Nobody has to do anything.');
    await expect(walk.section(nina, 'Mailbox')).toContainText('Mailbox in Exchange Online');

    const wrote = (await demo.microsoft.calls()).filter(changesCalendars);
    expect(wrote.length, 'the write tests wrote').toBeGreaterThan(0);
    expect(await demo.microsoft.leftovers(), 'nothing is left behind').toEqual(before);
  });
}

test('without any test allowed nothing untested is green', async ({ demo, visitor }) => {
  const nina = await visitor();
  await walk.signInAndConnect(nina, 'nina@northwind.example');
  await walk.finishedReport(nina, 'Northwind', { js: true });
  const { found } = await walk.permissions(nina);
  expect(found['Calendars.ReadWrite']).toBe('Not tested');
  expect(found['Calendars.ReadWrite.Shared']).toBe('Not tested');
  expect(['Proven', 'Covered']).toContain(found['Calendars.Read']);
  await expect(nina.getByRole('main')).toContainText('Works so far');
  await expect(nina.getByRole('main')).toContainText('some permissions were not tested');
  const wrote = (await demo.microsoft.calls()).filter(changesCalendars);
  expect(wrote, 'nothing is written unless the person agreed').toEqual([]);
});

test('Graph that does not answer is never green', async ({ demo, visitor }) => {
  await demo.microsoft.fault('/graph/v1.0/me/calendar', { kind: 'status', status: 503 });
  await demo.microsoft.fault('/graph/v1.0/me/calendars', { kind: 'status', status: 503 });
  await demo.microsoft.fault('/graph/v1.0/me/calendarView', { kind: 'status', status: 503 });
  await demo.microsoft.fault('/graph/v1.0/me/events', { kind: 'status', status: 503 });
  await demo.microsoft.fault('/graph/v1.0/me/findMeetingTimes', { kind: 'status', status: 503 });
  const nina = await visitor();
  await walk.signInAndConnect(nina, 'nina@northwind.example');
  await walk.finishedReport(nina, 'Northwind', { js: true });
  const { found } = await walk.permissions(nina);
  expect(found['Calendars.Read']).toBe('Could not check');
  await expect(nina.getByRole('main')).toContainText('Could not tell');
  await expect(walk.section(nina, 'Mailbox')).not.toContainText('own server');
});

test('a mistake in the form is explained where it was made, and nothing typed is lost', async ({ visitor }) => {
  const nina = await visitor();
  await walk.signIn(nina, 'nina@northwind.example');
  await nina.getByLabel('Test writing in my calendar').check();
  const colleague = nina.getByLabel(/^Address of a colleague/);
  await colleague.fill('nina@northwind.example');
  await walk.press(nina, 'Connect calendar');
  await expect(nina).toHaveTitle(/^Error: /);
  const summary = nina.getByRole('alert');
  await summary.getByRole('link', { name: /^Enter a colleague’s address/ }).click();
  await expect(colleague).toBeFocused();
  await expect(colleague).toHaveValue('nina@northwind.example');
  await expect(colleague).toHaveAccessibleDescription(/Your own calendar is tested anyway/);
  await expect(nina.getByLabel('Test writing in my calendar')).toBeChecked();
});

test('the report can be taken along as JSON that says the same', async ({ visitor }) => {
  const nina = await visitor();
  await walk.signInAndConnect(nina, 'nina@northwind.example');
  await walk.finishedReport(nina, 'Northwind', { js: true });
  const { found } = await walk.permissions(nina);
  const href = await nina.getByRole('link', { name: 'Download as JSON' }).getAttribute('href');
  const answer = await nina.request.get(href);
  expect(answer.headers()['content-type']).toContain('application/json');
  const report = await answer.json();
  expect(report.subject.username).toBe('nina@northwind.example');
  expect(report.permissions.map((result) => result.scope).sort()).toEqual(Object.keys(found).sort());
  expect(await answer.text()).not.toMatch(/eyJ[\w-]+\.|refresh_token/);
});
