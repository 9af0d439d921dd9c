// Ways through the portal that several specifications take.
import { expect } from '@playwright/test';

import { accept, pick, returnWithoutConsent } from './microsoft.mjs';

/** The main heading. */
export const title = (page, name) => page.getByRole('heading', { level: 1, name });

/** Presses a button. */
export const press = (page, name) => page.getByRole('button', { name, exact: true }).click();

/** The block of ids that is sent to support. */
export const ids = (page) => page.getByLabel('Identifiers for support');

/** Signs in on the first page; `consents` when Microsoft asks the person for the small set of permissions. */
export async function signIn(page, address, { consents = true } = {}) {
  await page.goto('/');
  await press(page, 'Connect your calendar');
  await pick(page, address);
  if (consents) await accept(page);
  await expect(title(page, 'Allow access to your calendar')).toBeVisible();
}

/** Signs in and consents to calendars too, up to the running check. */
export async function signInAndConnect(page, address) {
  await signIn(page, address);
  await press(page, 'Connect calendar');
  await accept(page);
}

/** Waits for the finished report: by itself with JavaScript, by asking again without. */
export async function finishedReport(page, organisation, { js }) {
  const report = title(page, `Report for ${organisation}`);
  if (js) {
    await expect(report).toBeVisible({ timeout: 20_000 });
    return;
  }
  await expect(async () => {
    const again = page.getByRole('link', { name: 'Show latest results' });
    await expect(report.or(again)).toBeVisible();
    if (await again.isVisible()) await again.click();
    await expect(report).toBeVisible({ timeout: 250 });
  }).toPass({ timeout: 20_000 });
}

/** The permissions of a report: scope and outcome, and all text of the rows. */
export async function permissions(page) {
  const section = page.getByRole('heading', { level: 2, name: 'Permissions', exact: true }).locator('xpath=..');
  const rows = section.getByRole('list').first().getByRole('listitem');
  const found = {};
  for (const row of await rows.all()) {
    const scope = await row.getByRole('code').first().innerText();
    found[scope] = await row.getByRole('strong').first().innerText();
  }
  return { found, text: (await rows.allInnerTexts()).join('\n') };
}

/** The section below a heading of the second level. */
export const section = (page, name) => page.getByRole('heading', { level: 2, name, exact: true }).locator('xpath=..');

/** Carla of Contoso, blocked at the calendar step. */
export async function blockedAtContoso(page) {
  await signIn(page, 'carla@contoso.example');
  await press(page, 'Connect calendar');
  await returnWithoutConsent(page);
  await expect(title(page, 'An administrator has to approve Drift')).toBeVisible();
}

/** From the page of a closed gate to the link for the administrator. */
export async function makeLink(page) {
  await press(page, 'Make a link for my administrator');
  await expect(title(page, 'Send the link to your administrator')).toBeVisible();
  const link = page.locator('#admin-link');
  await expect(link).toHaveText(/^\s*http:\/\/localhost:\d+\/admin\/[\w-]{43}\?lang=en\s*$/);
  return (await link.innerText()).trim().split('?')[0];
}

/** Opens the administrator's link. */
export async function openLink(page, link) {
  await page.goto(link.trim());
  await expect(title(page, 'Approve Drift for contoso.example?')).toBeVisible();
}

/** From the administrator's page through Microsoft's to the page that waits for the proof. */
export async function grant(page, address = 'adam@contoso.example') {
  await press(page, 'Review and grant on Microsoft’s page');
  await pick(page, address);
  await accept(page);
}

/** Contoso has granted and the grant is in fresh tokens; returns when the administrator's page says so. */
export async function provenAtContoso(admin, microsoft) {
  await grant(admin);
  await expect(title(admin, 'Approval of Drift is on its way')).toBeVisible();
  await microsoft.advance(20);
  await hurry(admin);
}

/** Presses “Check now” until the administrator's page says that the grant is proven. */
export async function hurry(admin) {
  const proven = title(admin, /^Drift is approved for/);
  await expect(async () => {
    const check = admin.getByRole('button', { name: 'Check now', exact: true });
    await expect(proven.or(check).first()).toBeVisible();
    if (!(await proven.isVisible())) await check.click();
    await expect(proven).toBeVisible({ timeout: 250 });
  }).toPass({ timeout: 20_000 });
}
