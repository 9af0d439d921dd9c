// Looking at one page in both widths and both themes.
import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';

// Rules about colours do not depend on the width, the others not on the theme: two runs of the checker see all of it.
const SIZES = [
  { width: 360, checked: 'light', other: 'dark' },
  { width: 1280, checked: 'dark', other: 'light' },
];

/** Checks the page as it stands: no axe violation, nothing wider than the window; and takes its picture. */
export async function look(page, name) {
  for (const { width, checked, other } of SIZES) {
    await page.setViewportSize({ width, height: 800 });
    const tooWide = await page.evaluate(widerThanWindow);
    expect.soft(tooWide, `${name} at ${width}: scrolls sideways`).toEqual([]);
    await theme(page, other);
    await picture(page, name, width, other);
    await theme(page, checked);
    await picture(page, name, width, checked);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect.soft(violations.map(summary), `${name} at ${width}, ${checked}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

/** Switches the theme without a transition, in the middle of which colours would be checked. */
function theme(page, colorScheme) {
  return page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
}

function picture(page, name, width, colorScheme) {
  return page.screenshot({ path: `results/screens/${name}-${width}-${colorScheme}.png`, fullPage: true });
}

function summary({ id, help, nodes }) {
  const places = nodes.map((node) => `${node.target.join(' ')} (${node.any[0]?.message ?? ''})`);
  return `${id}: ${help}: ${places.join('; ')}`;
}

/** What makes the page scroll sideways; nothing when it does not. */
function widerThanWindow() {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
    .map((element) => element.outerHTML.slice(0, 100))
    .slice(0, 5);
}
