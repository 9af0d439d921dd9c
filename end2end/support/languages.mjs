// Looking at one page in every language, narrow and wide.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { expect } from '@playwright/test';

/** Every language of the portal; English comes last, so that a walk goes on in it. */
export const LANGUAGES = ['de', 'fr', 'es', 'ja', 'pt-BR', 'en'];

const WIDTHS = [360, 1280];

const LOCALES = fileURLToPath(new URL('../../locales/en/', import.meta.url));

/** The names of all texts, none of which may ever be read on a page. */
const KEYS = readdirSync(LOCALES)
  .filter((file) => file.endsWith('.ftl'))
  .flatMap((file) => [...readFileSync(LOCALES + file, 'utf8').matchAll(/^([a-z][\w-]*) *=/gim)])
  .map(([, key]) => key);

/** The address with a language. */
export function withLanguage(url, tag) {
  const address = new URL(url);
  address.searchParams.set('lang', tag);
  return address.href;
}

/** The language that the page says it is in. */
export const languageOf = (page) => page.locator('html').getAttribute('lang');

/**
 * Checks the page that is open in every language. `show` brings it up again after its language was chosen; without it
 * the address alone does. Ends in English.
 */
export async function inEveryLanguage(page, name, show) {
  const url = page.url();
  const headings = {};
  for (const tag of LANGUAGES) {
    await page.goto(withLanguage(url, tag));
    if (show) await show(page);
    expect.soft(await languageOf(page), `${name}: language`).toBe(tag);
    const marked = await page.evaluate(() => document.querySelector('.languages [aria-current]')?.lang);
    expect.soft(marked, `${name} in ${tag}: marked in the switch`).toBe(tag);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await page.evaluate(faults, KEYS), `${name} in ${tag} at ${width}`).toEqual([]);
    }
    headings[tag] = await page.getByRole('heading', { level: 1 }).innerText();
    await page.setViewportSize({ width: WIDTHS[0], height: 800 });
    await page.screenshot({ path: `results/screens/languages/${name}-${tag}.png`, fullPage: true });
  }
  for (const tag of LANGUAGES.filter((tag) => tag !== 'en')) {
    expect.soft(headings[tag], `${name} is still English in ${tag}`).not.toBe(headings.en);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

/** Runs in the page: what a longer or another text breaks. */
function faults(keys) {
  const tight =
    'a, button, summary, .button, .tag, h1, h2, h3, th, td, dt, dd, label, legend, li, p, code, .banner, .notice';
  const rows = 'header, header nav, header ul, footer, footer ul, .actions, nav';
  const found = new Set();
  const name = (element) => `${element.outerHTML.slice(0, 90)} (${element.textContent.trim().slice(0, 60)})`;
  const isTiny = ({ width, height }) => width <= 1 || height <= 1;
  const isShown = (element) => {
    if (!element.checkVisibility() || element.closest('.visually-hidden, svg, [hidden]')) return false;
    // A part that is there for screen readers alone, and everything in it.
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      if (getComputedStyle(at).clip === 'rect(0px, 0px, 0px, 0px)' || isTiny(at.getBoundingClientRect())) return false;
    }
    return true;
  };

  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) {
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    );
    found.add(`scrolls sideways: ${wide.slice(0, 2).map(name).join('; ')}`);
  }

  const scrolls = (element) => {
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      if (['auto', 'scroll'].includes(getComputedStyle(at).overflowX)) return true;
    }
    return false;
  };
  for (const element of [...document.querySelectorAll(tight)].filter(isShown)) {
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const hides = (overflow) => ['hidden', 'clip'].includes(overflow);
    if (hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1) found.add(`cut: ${name(element)}`);
    if (hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1) found.add(`cut: ${name(element)}`);
    if (scrolls(element)) continue;
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      if (!text.data.trim() || !isShown(text.parentElement)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const part of range.getClientRects()) {
        const outside = part.left < box.left - 1 || part.right > box.right + 1;
        if (part.width > 1 && outside && style.display !== 'inline') found.add(`sticks out: ${name(element)}`);
        if (part.right > clientWidth + 1 || part.left < -1) found.add(`leaves the window: ${name(element)}`);
      }
    }
  }

  for (const row of [...document.querySelectorAll(rows)].filter(isShown)) {
    const parts = [...row.children].filter(isShown);
    parts.forEach((one, at) => {
      for (const other of parts.slice(at + 1)) {
        const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (across > 1 && down > 1) found.add(`overlap: ${name(one)} and ${name(other)}`);
      }
    });
  }

  const words = new Set(document.body.innerText.split(/[\s.,:;!?()«»„“”"'’]+/));
  for (const key of keys) if (words.has(key)) found.add(`the name of a text: ${key}`);
  // Commands are full of braces; what is said around them is not.
  const said = document.body.cloneNode(true);
  said.querySelectorAll('pre, code').forEach((command) => command.remove());
  const leftover = /\{ ?\$?[a-z]|[\ue000\ufffd]|\bundefined\b|\[object/i.exec(said.textContent);
  if (leftover) found.add(`a leftover: ${said.textContent.slice(leftover.index, leftover.index + 40)}`);
  return [...found];
}
