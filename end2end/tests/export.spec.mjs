// What leaves with a report is seen before it leaves, and a file says by its signature whether it is genuine.
import { readFile } from 'node:fs/promises';

import { inEveryLanguage } from '../support/languages.mjs';
import { look } from '../support/look.mjs';
import { expect, test } from '../support/test.mjs';
import * as walk from '../support/walks.mjs';

for (const js of [true, false]) {
  test(`the preview withholds what the level withholds, and the file verifies (JavaScript ${js ? 'on' : 'off'})`, async ({
    visitor,
  }) => {
    test.setTimeout(240_000);
    const nina = await visitor({ javaScriptEnabled: js });
    await walk.signInAndConnect(nina, 'nina@northwind.example');
    await walk.finishedReport(nina, 'Northwind', { js });
    await nina.getByRole('link', { name: 'Choose and preview' }).click();
    await expect(walk.title(nina, 'What leaves with this report')).toBeVisible();
    await expect(nina.getByRole('main')).toContainText('Nina Berg');
    await nina.getByRole('link', { name: 'For the vendor’s support' }).click();
    const main = nina.getByRole('main');
    await expect(main).toContainText('Person 1');
    await expect(main).not.toContainText('Nina Berg');
    await expect(main).toContainText('northwind.example');
    if (js) await look(nina, 'export-vendor');
    await nina.getByRole('link', { name: 'For anybody' }).click();
    await expect(main).not.toContainText('northwind.example');
    await expect(walk.section(nina, 'What is withheld')).toContainText('domains');
    if (js) await inEveryLanguage(nina, 'export');

    const [download] = await Promise.all([
      nina.waitForEvent('download'),
      nina.getByRole('link', { name: 'Download the signed data' }).click(),
    ]);
    const file = await download.path();
    const text = await readFile(file, 'utf8');
    expect(text).not.toContain('northwind');

    const somebody = await visitor({ javaScriptEnabled: js });
    await somebody.goto('/verify-report');
    if (js) await look(somebody, 'verify-report');
    await somebody.getByLabel('Report file').setInputFiles({
      name: 'report.json', mimeType: 'application/json', buffer: Buffer.from(text),
    });
    await walk.press(somebody, 'Check the file');
    await expect(somebody.getByText('Genuine', { exact: true })).toBeVisible();
    if (js) await look(somebody, 'verify-report-genuine');
    await somebody.getByLabel('Or paste its text').fill(text.replace('"works_so_far"', '"works"'));
    await walk.press(somebody, 'Check the file');
    await expect(somebody.getByText('Changed', { exact: true })).toBeVisible();
    await expect(somebody.getByText('Genuine', { exact: true })).toHaveCount(0);
    if (js) await inEveryLanguage(somebody, 'verify-report');
  });
}
