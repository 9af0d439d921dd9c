// A report taken along: the file opens without a network, in both widths and themes, prints with its evidence; what has
// changed is said after a second check; text is copied for a ticket.
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

import { look } from '../support/look.mjs';
import { pick } from '../support/microsoft.mjs';
import { expect, test } from '../support/test.mjs';
import * as walk from '../support/walks.mjs';

/** Fetches a file as the person of the page would, and keeps it. */
async function taken(page, link, testInfo) {
  const href = await page.getByRole('link', { name: link, exact: true }).getAttribute('href');
  const answer = await page.request.get(href);
  expect(answer.status()).toBe(200);
  const name = /filename="([^"]+)"/.exec(answer.headers()['content-disposition'])[1];
  const file = testInfo.outputPath(name);
  await writeFile(file, await answer.body());
  return { file, body: await answer.text() };
}

/** A browser without a network that notes what it is asked for. */
async function offline(browser, options) {
  const context = await browser.newContext({ offline: true, ...options });
  const asked = [];
  const said = [];
  context.on('request', (request) => asked.push(request.url()));
  context.on('console', (message) => said.push(message.text()));
  return { context, asked, said };
}

test('the file needs nothing besides itself and prints with its evidence', async ({ browser, visitor }, testInfo) => {
  const nina = await visitor({ javaScriptEnabled: false });
  await walk.signInAndConnect(nina, 'nina@northwind.example');
  await walk.finishedReport(nina, 'Northwind', { js: false });
  const { file, body } = await taken(nina, 'One file (HTML)', testInfo);
  expect(Buffer.byteLength(body)).toBeLessThanOrEqual(100 * 1024);
  expect(file).toMatch(/consentry-report-\d{4}-\d\d-\d\d-internal\.html$/);

  for (const javaScriptEnabled of [true, false]) {
    const { context, asked, said } = await offline(browser, { javaScriptEnabled });
    const page = await context.newPage();
    const address = pathToFileURL(file).href;
    await page.goto(address);
    await expect(walk.title(page, 'Report for Northwind')).toBeVisible();
    if (javaScriptEnabled) await look(page, 'report-file');
    const link = page.getByRole('link', { name: /^Evidence: / }).first();
    const target = await link.getAttribute('href');
    await link.click();
    await expect(page.locator(target)).toBeInViewport();

    await page.emulateMedia({ media: 'print' });
    const blocks = page.locator('pre.id-block[lang="en"]');
    expect(await blocks.count()).toBeGreaterThan(5);
    for (const block of await blocks.all()) {
      await expect(block).toBeVisible();
      await expect(block).toContainText('Request');
    }
    const pdf = await page.pdf({ format: 'A4' });
    await writeFile('results/screens/report-file.pdf', pdf);
    // Every page of the PDF is an object of this type.
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length;
    expect(pages).toBeGreaterThan(2);
    expect(pages).toBeLessThan(12);
    expect(new Set(asked.map((url) => url.split('#')[0]))).toEqual(new Set([address]));
    expect(said).toEqual([]);
    await context.close();
  }
});

test('a report prints with the evidence that is folded away on the screen', async ({ visitor }) => {
  const nina = await visitor({ javaScriptEnabled: false });
  await walk.signInAndConnect(nina, 'nina@northwind.example');
  await walk.finishedReport(nina, 'Northwind', { js: false });
  const block = nina.locator('details.evidence > pre').first();
  await expect(block, 'folded away').toBeHidden();
  await nina.emulateMedia({ media: 'print' });
  await expect(block).toBeVisible();
  expect((await block.boundingBox()).height).toBeGreaterThan(50);
});

for (const js of [true, false]) {
  test(`text for a ticket and what has changed (JavaScript ${js ? 'on' : 'off'})`, async ({ visitor }) => {
    test.setTimeout(120_000);
    const nina = await visitor({ javaScriptEnabled: js, permissions: js ? ['clipboard-read', 'clipboard-write'] : [] });
    await walk.signInAndConnect(nina, 'nina@northwind.example');
    await walk.finishedReport(nina, 'Northwind', { js });
    const report = nina.url();
    await nina.getByRole('link', { name: 'Text for a ticket' }).click();
    const text = nina.locator('#ticket-text');
    await expect(text).toContainText('== Permissions ==');
    if (js) {
      await walk.press(nina, 'Copy');
      await expect(nina.getByText('Copied', { exact: true })).toBeVisible();
      const copied = await nina.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe((await text.textContent()).trim());
      await look(nina, 'report-ticket');
    } else {
      await expect(nina.getByRole('button', { name: 'Copy' })).toBeHidden();
      await expect(nina.getByRole('link', { name: 'Save as a text file' })).toBeVisible();
    }
    await nina.goto(report);
    await nina.getByRole('link', { name: 'What has changed' }).click();
    await expect(nina.getByText('no other finished check')).toBeVisible();

    await nina.goto('/connect');
    await nina.getByLabel(/^Test writing/).first().check();
    await walk.press(nina, 'Connect calendar');
    await walk.finishedReport(nina, 'Northwind', { js });
    await nina.getByRole('link', { name: 'What has changed' }).click();
    await expect(nina.getByRole('listitem').filter({ hasText: 'Calendars.ReadWrite: ' })).toContainText('→');
    if (js) await look(nina, 'report-compare');

    if (!js) return;
    const sam = await visitor();
    await sam.goto('/support');
    await walk.press(sam, 'Sign in with Microsoft');
    await pick(sam, 'sam@drift.example');
    await sam.getByRole('link', { name: 'Northwind' }).first().click();
    await sam.getByRole('link', { name: 'History of permissions and mailbox' }).click();
    await expect(walk.title(sam, 'History of Northwind')).toBeVisible();
    await expect(sam.getByRole('row').filter({ hasText: 'Calendars.ReadWrite' }).first()).toContainText('then');
    await look(sam, 'desk-history');
  });
}
