// The desk with many made-up customers: the list goes on, is searched and sorted; with three it is short; every page is one
// that a customer could be shown.
import { look } from '../support/look.mjs';
import { pick } from '../support/microsoft.mjs';
import { expect, test } from '../support/test.mjs';
import * as walk from '../support/walks.mjs';

test.describe.configure({ timeout: 180_000 });

const rows = (page) => page.locator('table tbody tr');

async function desk(visitor) {
  const sam = await visitor();
  await sam.goto('/support');
  await walk.press(sam, 'Sign in with Microsoft');
  await pick(sam, 'sam@drift.example');
  await expect(walk.title(sam, 'Tenants')).toBeVisible();
  return sam;
}

test('with none the list has nobody but the vendor', async ({ visitor }) => {
  const sam = await desk(visitor);
  await expect(rows(sam)).toHaveCount(1);
  await look(sam, 'desk-of-0');
});

test.describe('with three', () => {
  test.use({ demoOptions: ['--fleet', '3'] });

  test('the list fits on a page', async ({ visitor }) => {
    const sam = await desk(visitor);
    await expect(rows(sam)).toHaveCount(4);
    await look(sam, 'desk-of-3');
  });
});

test.describe('with 300', () => {
  test.use({ demoOptions: ['--fleet', '300'] });

  test('the list goes on to its end and repeats nobody', async ({ visitor }) => {
    const sam = await desk(visitor);
    await expect(rows(sam)).toHaveCount(50);
    await look(sam, 'desk-of-300');
    const seen = [];
    for (let more = true; more; ) {
      seen.push(...(await rows(sam).locator('a').evaluateAll((links) => links.map((link) => link.pathname))));
      const next = sam.getByRole('link', { name: /^Next/ });
      more = (await next.count()) > 0;
      if (more) {
        const href = await next.first().getAttribute('href');
        await sam.goto(new URL(href, sam.url()).href);
      }
    }
    const tenants = seen.filter((path) => path.startsWith('/support/tenants/'));
    expect(tenants.length).toBe(301);
    expect(new Set(tenants).size).toBe(301);
  });

  test('a part of a name is found, and a tenant and its report open', async ({ visitor }) => {
    const sam = await desk(visitor);
    await sam.goto('/support?q=logis');
    await expect(rows(sam).first()).toContainText('Logistics');
    for (const name of await rows(sam).allInnerTexts()) expect(name).toMatch(/logis/i);
    await look(sam, 'desk-of-300-search');

    await sam.goto('/support?stage=proven&overall=works_so_far');
    await rows(sam).first().getByRole('link').first().click();
    await look(sam, 'desk-of-300-tenant');
    await sam.locator('main a[href^="/reports/"]').first().click();
    await expect(sam.getByRole('heading', { level: 1 })).toContainText('Report for');
    await look(sam, 'desk-of-300-report');
  });
});
