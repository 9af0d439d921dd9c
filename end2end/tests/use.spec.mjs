// How pages are used: by keyboard, with less motion, on a very narrow screen, with the clipboard.
import { expect, test } from '../support/test.mjs';
import * as walk from '../support/walks.mjs';

test('the whole decision can be made by keyboard', async ({ visitor }) => {
  const carla = await visitor();
  await walk.blockedAtContoso(carla);
  const admin = await visitor();
  await walk.openLink(admin, await walk.makeLink(carla));

  await admin.keyboard.press('Tab');
  const skip = admin.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await admin.keyboard.press('Enter');
  await expect(admin.getByRole('main')).toBeFocused();

  await tabTo(admin, admin.getByText('Decline', { exact: true }));
  await admin.keyboard.press('Space');
  await tabTo(admin, admin.getByLabel('Reason (optional)'));
  await admin.keyboard.type('Later, perhaps.');
  await tabTo(admin, admin.getByRole('button', { name: 'Decline the request' }));
  await admin.keyboard.press('Enter');
  await expect(walk.title(admin, 'Drift was declined')).toBeVisible();
  await tabTo(admin, admin.getByRole('button', { name: 'Review and grant on Microsoft’s page' }));
  await admin.keyboard.press('Enter');
  const adam = admin.getByRole('button', { name: 'adam@contoso.example', exact: true });
  await adam.focus();
  await admin.keyboard.press('Enter');
  await admin.getByRole('button', { name: 'Accept' }).focus();
  await admin.keyboard.press('Enter');
  await expect(walk.title(admin, 'Approval of Drift is on its way')).toBeVisible();
  await tabTo(admin, admin.getByRole('button', { name: 'Check now' }));
});

/** Presses Tab until `target` has the focus; each stop on the way has to show where it is. */
async function tabTo(page, target) {
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const style = getComputedStyle(element);
      const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
      return { what: element.outerHTML.slice(0, 120), shown: outlined || style.boxShadow !== 'none' };
    });
    if (stop) expect(stop.shown, `focus is visible on ${stop.what}`).toBe(true);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('the element is not reached by Tab');
}

test('nothing moves for people who asked for less motion', async ({ visitor }) => {
  const carla = await visitor({ reducedMotion: 'reduce' });
  await walk.blockedAtContoso(carla);
  const admin = await visitor({ reducedMotion: 'reduce' });
  await walk.openLink(admin, await walk.makeLink(carla));
  await walk.grant(admin);
  await expect(walk.title(carla, 'Agreed, and on its way')).toBeVisible();
  for (const page of [carla, admin]) {
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(element);
          const seconds = (list) => Math.max(...list.split(',').map(parseFloat));
          const animated = animationName !== 'none' && seconds(animationDuration) > 0.01;
          return animated || seconds(transitionDuration) > 0.01 || scrollBehavior === 'smooth';
        })
        .map((element) => element.outerHTML.slice(0, 100)),
    );
    expect(moving).toEqual([]);
  }
});

test('320 pixels are enough', async ({ visitor }) => {
  const page = await visitor({ viewport: { width: 320, height: 640 } });
  await walk.blockedAtContoso(page);
  for (const path of [page.url(), '/', '/stuck', '/stored-data', '/connect']) {
    await page.goto(path);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, path).toBeLessThanOrEqual(0);
  }
});

test('copy buttons appear with JavaScript and copy the link', async ({ demo, visitor }) => {
  const carla = await visitor({ permissions: ['clipboard-read', 'clipboard-write'] });
  await walk.blockedAtContoso(carla);
  const link = await walk.makeLink(carla);
  await walk.press(carla, 'Copy the link');
  await expect(carla.getByText('Copied')).toBeVisible();
  expect(await carla.evaluate(() => navigator.clipboard.readText())).toBe(`${link.trim()}?lang=en`);
});
