// A domain looked at from outside: what the public page says about each organisation of the demo, with and without
// JavaScript, and that none of it is more than a hint.
import { look } from '../support/look.mjs';
import { expect, test } from '../support/test.mjs';
import * as walk from '../support/walks.mjs';

const DOMAINS = [
  ['northwind.example', 'Hint: likely within reach', 'seems to have its mailboxes in Exchange Online'],
  ['fabrikam.example', 'Hint: depends on the person', 'Exchange Servers of its own'],
  ['adatum.example', 'Hint: likely out of reach', 'on Exchange Servers of its own'],
  ['tailspin.example', 'Hint: likely out of reach', 'goes to another provider'],
  ['lucerne.example', 'Another Microsoft cloud', 'US Government L4 (GCC High)'],
  ['relecloud.example', 'Another Microsoft cloud', 'Delos (Germany)'],
  ['nomad.example', 'No Microsoft organisation found', 'no work accounts under it'],
];

for (const js of [true, false]) {
  test(`anybody can look at a domain (JavaScript ${js ? 'on' : 'off'})`, async ({ visitor }) => {
    const anybody = await visitor({ javaScriptEnabled: js });
    await anybody.goto('/');
    await anybody.getByRole('link', { name: 'Check your organisation’s domain' }).click();
    await expect(walk.title(anybody, 'Check a domain')).toBeVisible();
    for (const [domain, word, sentence] of DOMAINS) {
      await anybody.getByLabel('Domain', { exact: true }).fill(domain);
      await walk.press(anybody, 'Check');
      await expect(walk.title(anybody, `${domain} from outside`)).toBeVisible();
      const main = anybody.getByRole('main');
      await expect(main.getByText(word, { exact: true })).toBeVisible();
      await expect(main).toContainText(sentence);
      await expect(main).toContainText('These are hints.');
      await expect(main.locator('.banner--good, .tag--good')).toHaveCount(0);
    }
  });
}

test('a mistake is explained at the field and nothing typed is lost', async ({ visitor }) => {
  const anybody = await visitor();
  await anybody.goto('/check-domain');
  const field = anybody.getByLabel('Domain', { exact: true });
  await field.fill('contoso');
  await field.press('Enter');
  await expect(field).toHaveValue('contoso');
  await expect(field).toHaveAccessibleDescription(/Enter a domain, such as contoso.com/);
  await anybody.getByRole('alert').getByRole('link').click();
  await expect(field).toBeFocused();
});

test('the page in both widths and themes', async ({ visitor }) => {
  test.setTimeout(180_000);
  const anybody = await visitor();
  await anybody.goto('/check-domain');
  await look(anybody, 'check-domain');
  await anybody.goto('/check-domain?domain=contoso');
  await look(anybody, 'check-domain-error');
  await anybody.goto('/check-domain?domain=fabrikam.example');
  await anybody.locator('summary').first().click();
  await look(anybody, 'check-domain-hybrid');
  await anybody.goto('/check-domain?domain=lucerne.example');
  await look(anybody, 'check-domain-other-cloud');
  // However slow the machine, looks come faster than one in six seconds, at which they are granted again.
  const wait = walk.title(anybody, 'Please wait a moment');
  for (let number = 0; number < 40 && !(await wait.isVisible()); number += 1) {
    await anybody.goto(`/check-domain?domain=d${number}.nobody.example`);
  }
  await expect(wait).toBeVisible();
  await look(anybody, 'too-many');
});
