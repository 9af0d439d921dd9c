// The requester's side of a hand-over: the message in its forms, who opened the link, withdrawing it.
import { readFile } from 'node:fs/promises';

import { expect, test } from '../support/test.mjs';
import * as walk from '../support/walks.mjs';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test('the message is there to copy, to write and to save', async ({ visitor }) => {
      const carla = await visitor({ javaScriptEnabled });
      await walk.blockedAtContoso(carla);
      const link = await walk.makeLink(carla);
      const text = await carla.locator('#admin-message').inputValue();
      expect(text).toContain(`${link}?lang=en`);
      expect(text).toContain('It is not a sign-in link');
      expect(text).toContain(`${link}/security?lang=en`);

      const formatted = carla.getByText('The text with links, to copy into an e-mail');
      await formatted.click();
      await expect(carla.locator('#admin-html').getByRole('link').first()).toHaveAttribute('href', `${link}?lang=en`);

      const downloading = carla.waitForEvent('download');
      await carla.getByRole('link', { name: 'Save as a file for your mail program' }).click();
      const download = await downloading;
      expect(download.suggestedFilename()).toBe('message.eml');
      const file = await readFile(await download.path(), 'latin1');
      expect(file).toMatch(/^X-Unsent: 1\r$/m);
      expect(file).toMatch(/^Subject: Please allow Drift for our organisation\r$/m);
      expect(file).toContain('multipart/alternative');
    });

    test('an opened link is told, and a withdrawn one is closed', async ({ visitor }) => {
      const carla = await visitor({ javaScriptEnabled });
      await walk.blockedAtContoso(carla);
      const link = await walk.makeLink(carla);
      const opened = walk.section(carla, 'Who opened the link');
      await expect(opened).toContainText('Nobody has opened the link yet.');

      const admin = await visitor({ javaScriptEnabled });
      await admin.goto(link);
      await admin.getByRole('link', { name: 'security sheet' }).click();
      await expect(walk.title(admin, 'Drift: security sheet')).toBeVisible();
      await admin.getByRole('link', { name: 'Back to the request' }).click();
      await expect(walk.title(admin, 'Approve Drift for contoso.example?')).toBeVisible();

      if (!javaScriptEnabled) await carla.reload();
      await expect(walk.title(carla, 'Your administrator has opened the link')).toBeVisible();
      await expect(opened).toContainText('Opened once.');
      await expect(opened.getByRole('listitem')).toContainText('Chrome on Linux');

      await carla.getByRole('link', { name: 'Withdraw the request' }).click();
      await expect(walk.title(carla, 'Withdraw the request?')).toBeVisible();
      await carla.getByRole('link', { name: 'Keep it' }).click();
      await expect(walk.title(carla, 'Your administrator has opened the link')).toBeVisible();
      await carla.getByRole('link', { name: 'Withdraw the request' }).click();
      await walk.press(carla, 'Withdraw it');
      await expect(walk.title(carla, 'You withdrew this request')).toBeVisible();
      await expect(carla.getByRole('button', { name: 'Make a new link' })).toBeVisible();

      await walk.press(admin, 'Review and grant on Microsoft’s page');
      await expect(walk.title(admin, 'This request was withdrawn')).toBeVisible();
      await expect(admin.getByRole('main')).toContainText('Nothing was granted by opening it');
    });
  });
}

test('the security sheet is two printed pages at most, and one file that needs nothing else', async ({
  visitor,
}) => {
  const carla = await visitor();
  await walk.blockedAtContoso(carla);
  const link = await walk.makeLink(carla);
  const admin = await visitor();
  await admin.goto(`${link}/security`);
  expect(await printedPages(admin)).toBeLessThanOrEqual(2);

  const downloading = admin.waitForEvent('download');
  await admin.getByRole('link', { name: 'Save as a file' }).click();
  const file = await readFile(await (await downloading).path(), 'utf8');
  const reader = await visitor({ offline: true });
  await reader.setContent(file);
  await expect(walk.title(reader, 'Drift: security sheet')).toBeVisible();
  await expect(reader.getByRole('row')).toHaveCount(9);
  expect(await printedPages(reader)).toBeLessThanOrEqual(2);
});

async function printedPages(page) {
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g).length;
}
