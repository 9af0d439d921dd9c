// Every organisation of the demo: the report says where the mailbox is, whether Graph reaches it, and whose turn it is.
import { accept, pick } from '../support/microsoft.mjs';
import { expect, test } from '../support/test.mjs';
import * as walk from '../support/walks.mjs';

const ALL = 'openid profile offline_access User.Read Calendars.Read Calendars.Read.Shared Calendars.ReadWrite '
  + 'Calendars.ReadWrite.Shared';

/** Who; what the organisation is called; the answer in a word; where the mailbox is; how it is drawn. */
const REPORTS = [
  ['nina@northwind.example', 'Northwind', 'Works so far', 'Mailbox in Exchange Online', /Exchange Online: mailbox is here/],
  ['carla@contoso.example', 'Contoso', 'Works so far', 'Mailbox in Exchange Online', /Exchange Online: mailbox is here/],
  ['farah@fabrikam.example', 'Fabrikam', 'Works so far', 'this mailbox in Exchange Online', /mailbox is here/],
  ['felix@fabrikam.example', 'Fabrikam', 'Out of reach', 'this mailbox on its own server', /Own Exchange server: mailbox, out of reach/],
  ['ada@adatum.example', 'Adatum', 'Out of reach', 'Mailbox on the organisation’s own server', /Own Exchange server: mailbox, out of reach/],
  ['toni@tailspin.example', 'Tailspin', 'Out of reach', 'Mail with another provider', /Other provider: mailbox, out of reach/],
  ['gwen@woodgrove.example', 'Woodgrove', 'Works so far', 'Mailbox in Exchange Online', /mailbox is here/],
  ['uma@wingtip.example', 'Wingtip', 'Action needed', 'No mailbox: no licence assigned', /Exchange Online: no mailbox here/],
  ['piet@wingtip.example', 'Wingtip', 'Action needed', 'Exchange plan switched off', /Exchange Online: no mailbox here/],
  ['gale@partner.example', 'Wingtip', 'Action needed', 'No mailbox here: guest account', /Home organisation/],
  ['will@wingtip.example', 'Wingtip', 'Works so far', 'Mailbox in Exchange Online', /mailbox is here/],
];

for (const js of [true, false]) {
  test(`every report of the demo is right (JavaScript ${js ? 'on' : 'off'})`, async ({ demo, visitor }) => {
    test.setTimeout(240_000);
    await demo.microsoft.change('contoso.example', { propagation_seconds: 0 });
    for (const [address, organisation, word, place, picture] of REPORTS) {
      const domain = organisation === 'Wingtip' ? 'wingtip.example' : address.split('@')[1];
      await demo.microsoft.grant(domain, ALL.split(' '));
      const person = await visitor({ javaScriptEnabled: js });
      await walk.signIn(person, address, { consents: false });
      await walk.press(person, 'Connect calendar');
      await walk.finishedReport(person, organisation, { js });
      const main = person.getByRole('main');
      await expect(main.locator('.banner__word'), address).toHaveText(word);
      const mailbox = walk.section(person, 'Mailbox');
      await expect(mailbox, address).toContainText(place);
      await expect(mailbox.getByRole('img'), address).toHaveAccessibleName(picture);
      const { found } = await walk.permissions(person);
      expect(Object.keys(found), address).toHaveLength(8);
      const green = ['Proven', 'Covered'].includes(found['Calendars.Read']);
      expect(green, `${address}: ${found['Calendars.Read']}`).toBe(word === 'Works so far');
      await person.context().close();
    }
  });
}

test('people whom Microsoft keeps out are told which gate is closed', async ({ visitor }) => {
  for (const [address, code] of [
    ['walter@woodgrove.example', 'AADSTS50105'],
    ['lena@litware.example', 'AADSTS53003'],
    ['paula@proseware.example', 'AADSTS7000112'],
    ['lucy@lucerne.example', 'AADSTS90038'],
  ]) {
    const person = await visitor();
    await person.goto('/');
    await walk.press(person, 'Connect your calendar');
    await pick(person, address);
    const consent = person.getByRole('heading', { level: 1, name: 'Permissions requested' });
    const stopped = person.getByText(code);
    await expect(consent.or(stopped).first()).toBeVisible();
    if (await consent.isVisible()) await accept(person);
    await expect(stopped.first(), address).toBeVisible();
    await person.context().close();
  }
});
