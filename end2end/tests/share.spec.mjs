// Sharing a report by a link, and a customer's report file on the desk.
import { readFile, writeFile } from 'node:fs/promises';

import { look } from '../support/look.mjs';
import { pick } from '../support/microsoft.mjs';
import { expect, test } from '../support/test.mjs';
import * as walk from '../support/walks.mjs';

async function signInSam(sam, path) {
  await sam.goto(path);
  await walk.press(sam, 'Sign in with Microsoft');
  await pick(sam, 'sam@drift.example');
}

/** Nina's finished report; returns its address. */
async function report(nina, js) {
  await walk.signInAndConnect(nina, 'nina@northwind.example');
  await walk.finishedReport(nina, 'Northwind', { js });
  return new URL(nina.url()).pathname;
}

/** Makes a link on the page that shares a report. */
async function share(page, path, level, who) {
  await page.goto(`${path}/share`);
  await expect(walk.title(page, 'Share this report')).toBeVisible();
  await page.getByRole('radio', { name: level }).check();
  await page.getByRole('radio', { name: who }).check();
  await walk.press(page, 'Make the link');
  await expect(walk.title(page, 'The link is made')).toBeVisible();
  return (await page.locator('#shared-link').innerText()).trim();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test('a report is shared, opened, watched and taken back', async ({ visitor }) => {
      const nina = await visitor({ javaScriptEnabled });
      const path = await report(nina, javaScriptEnabled);
      const link = await share(nina, path, 'For anybody', 'Anyone who has the link');
      expect(link).toMatch(/^http:\/\/localhost:\d+\/shared\/[\w-]{43}$/);
      const copy = nina.getByRole('button', { name: 'Copy the link' });
      if (javaScriptEnabled) await expect(copy).toBeVisible();
      else await expect(copy).toBeHidden();

      const reader = await visitor({ javaScriptEnabled });
      await reader.goto(link);
      await expect(walk.title(reader, /^Report for /)).toBeVisible();
      await expect(walk.section(reader, 'What is withheld')).toBeVisible();
      await expect(reader.locator('script')).toHaveCount(0);
      const downloading = reader.waitForEvent('download');
      await reader.getByRole('link', { name: 'Download as a signed file' }).click();
      const file = JSON.parse(await readFile(await (await downloading).path(), 'utf8'));
      expect([file.format, file.level, file.signature.alg]).toEqual(['consentry-report', 'public', 'EdDSA']);

      await nina.goto(`${path}/share`);
      const links = walk.section(nina, 'Links to this report');
      await expect(links).toContainText('Opened once.');
      await links.getByText('Who opened it last').click();
      await expect(links).toContainText('Chrome on Linux');
      await walk.press(nina, 'Take the link back');
      await expect(links).toContainText('Taken back');
      expect((await reader.goto(link)).status()).toBe(404);
      await expect(walk.title(reader, 'This link does not work')).toBeVisible();
    });

    test('a link for one organisation asks for a sign-in and leads back', async ({ visitor }) => {
      const [nina, noah, carla] = [
        await visitor({ javaScriptEnabled }), await visitor({ javaScriptEnabled }), await visitor({ javaScriptEnabled }),
      ];
      const path = await report(nina, javaScriptEnabled);
      const link = await share(nina, path, 'For the organisation itself', /^People of Northwind/);
      for (const [page, address] of [[noah, 'noah@northwind.example'], [carla, 'carla@contoso.example']]) {
        await page.goto(link);
        await expect(walk.title(page, 'Sign in to read this report')).toBeVisible();
        await expect(page.getByRole('main')).not.toContainText('Northwind');
        await walk.press(page, 'Sign in with Microsoft');
        await pick(page, address);
        await page.getByRole('button', { name: 'Accept' }).click();
      }
      await expect(walk.title(noah, 'Report for Northwind')).toBeVisible();
      await expect(noah.getByRole('main')).toContainText('nina@northwind.example');
      await expect(walk.title(carla, 'This report is for another organisation')).toBeVisible();
      await expect(carla.getByRole('main')).not.toContainText('Northwind');
    });

    test('support imports a customer’s file through the file input', async ({ visitor }, testInfo) => {
      const nina = await visitor({ javaScriptEnabled });
      const path = await report(nina, javaScriptEnabled);
      const link = await share(nina, path, 'For the vendor’s support', 'Anyone who has the link');
      const file = testInfo.outputPath('report.json');
      const text = await (await nina.request.get(`${link}/report.json`)).text();
      await writeFile(file, text);

      const sam = await visitor({ javaScriptEnabled });
      await signInSam(sam, '/support/imports');
      await expect(walk.title(sam, 'Imported reports')).toBeVisible();
      await walk.press(sam, 'Import');
      await expect(walk.title(sam, 'The file was not imported')).toBeVisible();
      await expect(sam.getByLabel('Report file')).toHaveAccessibleDescription(/Choose a report file/);
      await sam.getByLabel('Report file').setInputFiles(file);
      await walk.press(sam, 'Import');
      await expect(walk.title(sam, /^Imported report: /)).toBeVisible();
      await expect(sam.getByRole('main')).toContainText('Signature: valid');

      await sam.goto('/support/imports');
      await sam.getByLabel('Or paste its text').fill(text.replace('"headline":"', '"headline":"Not so: '));
      await walk.press(sam, 'Import');
      await expect(sam.getByRole('main')).toContainText('changed after it was signed');
      await sam.goto('/support/imports');
      await sam.getByLabel('Report file').setInputFiles({
        name: 'large.json', mimeType: 'application/json', buffer: Buffer.alloc(6 * 1024 * 1024, ' '),
      });
      await walk.press(sam, 'Import');
      await expect(walk.title(sam, 'The file was not imported')).toBeVisible();
      await expect(sam.getByRole('row')).toHaveCount(3);
    });
  });
}

test('the pages of sharing and importing, looked at', async ({ visitor }) => {
  const nina = await visitor();
  const path = await report(nina, true);
  await nina.goto(`${path}/share`);
  await look(nina, 'share-report');
  await nina.getByRole('radio', { name: 'People of another organisation' }).check();
  await walk.press(nina, 'Make the link');
  await expect(nina.getByRole('alert')).toContainText('Enter the other organisation');
  await look(nina, 'share-report-errors');
  const own = await share(nina, path, 'For the organisation itself', /^People of Northwind/);
  await look(nina, 'share-report-made');
  const link = await share(nina, path, 'For anybody', 'Anyone who has the link');

  const reader = await visitor();
  await reader.goto(link);
  await look(reader, 'shared-report');
  await reader.goto(own);
  await look(reader, 'shared-report-closed');
  const file = await (await reader.request.get(`${link}/report.json`)).text();

  const sam = await visitor();
  await signInSam(sam, '/support/shares');
  await expect(walk.title(sam, 'Links to reports')).toBeVisible();
  await sam.getByText('Once').click();
  await look(sam, 'desk-shares');
  await sam.goto('/support/imports');
  await look(sam, 'desk-imports-empty');
  await sam.getByLabel('Or paste its text').fill(file);
  await walk.press(sam, 'Import');
  await expect(walk.title(sam, /^Imported report: /)).toBeVisible();
  await look(sam, 'imported-report');
  await sam.goto('/support/imports');
  await walk.press(sam, 'Import');
  await look(sam, 'desk-imports-error');
});
