// Looking at one page in both widths and both themes.
import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';

const WIDTHS = [360, 1280];
const THEMES = ['light', 'dark'];

/** Checks the page as it stands: no axe violation, nothing wider than the window; and takes its picture. */
export async function look(page, name) {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const tooWide = await page.evaluate(widerThanWindow);
    expect.soft(tooWide, `${name} at ${width}: scrolls sideways`).toEqual([]);
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect.soft(violations.map(summary), `${name} at ${width}, ${colorScheme}`).toEqual([]);
      await page.screenshot({ path: `results/screens/${name}-${width}-${colorScheme}.png`, fullPage: true });
    }
  }
  await page.emulateMedia({ colorScheme: null });
}

function summary({ id, help, nodes }) {
  return `${id}: ${help}: ${nodes.map((node) => `${node.target.join(' ')} (${node.any[0]?.message ?? ''})`).join('; ')}`;
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
