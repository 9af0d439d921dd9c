// A hybrid organisation: the mailbox on its own server is named as such, and the one in the cloud works.
import { expect, test } from '../support/test.mjs';
import * as walk from '../support/walks.mjs';

for (const js of [true, false]) {
  const name = `an on-premises mailbox is named, with evidence and ways out (JavaScript ${js ? 'on' : 'off'})`;
  test(name, async ({ visitor }) => {
    const felix = await visitor({ javaScriptEnabled: js });
    await walk.signInAndConnect(felix, 'felix@fabrikam.example');
    await walk.finishedReport(felix, 'Fabrikam', { js });

    const main = felix.getByRole('main');
    await expect(main).toContainText('Out of reach');
    await expect(main).toContainText("the mailbox is on the organisation's own server");
    const mailbox = walk.section(felix, 'Mailbox');
    await expect(mailbox).toContainText('Hybrid organisation, this mailbox on its own server');
    await expect(mailbox).toContainText('High confidence');
    await expect(mailbox.getByRole('list').first().getByRole('listitem').first()).not.toBeEmpty();
    await expect(mailbox.getByRole('img')).toHaveAccessibleName(/Own Exchange server: mailbox, out of reach/);
    await mailbox.getByText('All signals').click();
    await expect(mailbox).toContainText('found no usable Exchange Online mailbox');
    await expect(mailbox).toContainText('points to the organisation’s own server');

    const toDo = walk.section(felix, 'What to do');
    await expect(toDo).toContainText('Who: The organisation’s administrator');
    await expect(toDo).toContainText('Move the mailbox to Exchange Online');
    await expect(toDo).toContainText('These do not make an on-premises mailbox reachable for Drift.');
    await expect(toDo).toContainText('Hybrid modern authentication');

    const { found, text } = await walk.permissions(felix);
    for (const scope of ['Read', 'Read.Shared', 'ReadWrite', 'ReadWrite.Shared']) {
      expect(found[`Calendars.${scope}`], scope).toBe('Blocked');
    }
    expect(found['User.Read']).toBe('Proven');
    expect(text, 'granted is never called missing').not.toMatch(/missing/i);
  });
}

test('a cloud mailbox in the same organisation works', async ({ visitor }) => {
  const farah = await visitor();
  await walk.signInAndConnect(farah, 'farah@fabrikam.example');
  await walk.finishedReport(farah, 'Fabrikam', { js: true });
  await expect(farah.getByRole('main')).toContainText('Works so far');
  await expect(walk.section(farah, 'Mailbox')).toContainText('Hybrid organisation, this mailbox in Exchange Online');
  const { found } = await walk.permissions(farah);
  expect(['Proven', 'Covered']).toContain(found['Calendars.Read']);
});
