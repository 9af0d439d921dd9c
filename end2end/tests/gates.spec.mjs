// The other customers: gates that Microsoft never leads back from, and people without a mailbox in the cloud.
import { copyErrorPage, pick } from '../support/microsoft.mjs';
import { expect, test } from '../support/test.mjs';
import * as walk from '../support/walks.mjs';

const DEAD_ENDS = [
  {
    customer: 'Woodgrove, who requires assignment',
    address: 'walter@woodgrove.example',
    code: 'AADSTS50105',
    says: 'You are not on the list of people who may use Drift',
    tag: 'Person not assigned',
  },
  {
    customer: 'Litware, who blocks by Conditional Access',
    address: 'lena@litware.example',
    code: 'AADSTS53003',
    says: 'A security policy of your organisation refuses this sign-in',
    tag: 'Conditional Access',
  },
  {
    customer: 'Proseware, who switched the app off',
    address: 'paula@proseware.example',
    code: 'AADSTS7000112',
    says: 'Drift is switched off in your organisation',
    tag: 'App switched off',
  },
];

for (const { customer, address, code, says, tag } of DEAD_ENDS) {
  test(`${customer}: the page that never comes back is explained when pasted`, async ({ visitor }) => {
    const person = await visitor({ javaScriptEnabled: false });
    await person.goto('/');
    await walk.press(person, 'Connect your calendar');
    await pick(person, address);
    const copied = await copyErrorPage(person);
    expect(copied).toContain(code);
    const correlation = /Correlation Id\s*([0-9a-f-]{36})/.exec(copied)[1];

    await person.goto('/');
    await person.getByRole('link', { name: 'Tell us what the page says' }).click();
    await person.getByLabel('What the page says').fill(copied);
    await walk.press(person, 'Explain it');
    await expect(walk.title(person, says)).toBeVisible();
    await expect(person.getByText(tag, { exact: true })).toBeVisible();
    await expect(person.getByText('It is your organisation’s administrator’s turn.')).toBeVisible();
    await expect(walk.ids(person)).toContainText(code);
    await expect(walk.ids(person)).toContainText(correlation);
    await expect(person.getByRole('button', { name: 'Make a link for my administrator' })).toHaveCount(0);
  });
}

const REPORTS = [
  ['Adatum', 'ada@adatum.example', 'Out of reach', 'Mailbox on the organisation’s own server'],
  ['Tailspin', 'toni@tailspin.example', 'Out of reach', 'Mail with another provider'],
  ['Wingtip', 'uma@wingtip.example', 'Action needed', 'No mailbox: no licence assigned'],
  ['Wingtip', 'piet@wingtip.example', 'Action needed', 'No mailbox: Exchange plan switched off'],
  ['Wingtip', 'gale@partner.example', 'Action needed', 'No mailbox here: guest account'],
];

for (const [customer, address, answer, verdict] of REPORTS) {
  test(`${address}: ${verdict}`, async ({ visitor }) => {
    const person = await visitor();
    await walk.signInAndConnect(person, address);
    await walk.finishedReport(person, customer, { js: true });
    await expect(person.getByRole('main')).toContainText(answer);
    await expect(walk.section(person, 'Mailbox')).toContainText(verdict);
    await expect(walk.section(person, 'What to do')).toContainText(/Who: (The|Microsoft)/);
    const { found, text } = await walk.permissions(person);
    expect(found['Calendars.Read']).toBe('Blocked');
    expect(text).not.toMatch(/missing/i);
  });
}

test('a text without a code is refused with a hint, and kept', async ({ visitor }) => {
  const person = await visitor();
  await person.goto('/stuck');
  await person.getByLabel('What the page says').fill('It does not work </textarea><b>!');
  await walk.press(person, 'Explain it');
  await expect(person.getByRole('alert')).toContainText('There is no error code in this text');
  await expect(person.getByLabel('What the page says')).toHaveValue('It does not work </textarea><b>!');
});

test('an unknown code is not explained away', async ({ visitor }) => {
  const person = await visitor();
  await person.goto('/stuck');
  const trace = '0000aaaa-11bb-cccc-dd22-eeeeee333333';
  await person.getByLabel('What the page says').fill(`AADSTS4242424: something new\nTrace ID: ${trace}`);
  await walk.press(person, 'Explain it');
  await expect(walk.title(person, 'Microsoft refused, for a reason not known to us')).toBeVisible();
  await expect(person.getByRole('link', { name: /AADSTS4242424/ })).toHaveAttribute('href', /code=4242424/);
  await expect(walk.ids(person)).toContainText(trace);
});

test('somebody who cannot sign in can still ask their administrator', async ({ demo, visitor }) => {
  await demo.microsoft.change('contoso.example', { user_consent: 'none' });
  const carla = await visitor();
  await carla.goto('/');
  await walk.press(carla, 'Connect your calendar');
  await pick(carla, 'carla@contoso.example');
  await carla.getByRole('button', { name: 'Return to the application without granting consent' }).click();
  await walk.press(carla, 'Make a link for my administrator');
  await expect(carla.getByRole('alert')).toContainText('Enter your name');
  await carla.getByLabel('Your name').fill('Carla Ruiz');
  await carla.getByLabel('Your work e-mail address').fill('carla@nobody.example');
  await walk.press(carla, 'Make a link for my administrator');
  await expect(carla.getByRole('alert')).toContainText('nobody.example');
  await expect(carla.getByLabel('Your name')).toHaveValue('Carla Ruiz');
  await carla.getByLabel('Your work e-mail address').fill('carla@contoso.example');
  const link = await walk.makeLink(carla);
  const admin = await visitor();
  await walk.openLink(admin, link);
  await expect(admin.getByText('Own words, not verified')).toBeVisible();
});
