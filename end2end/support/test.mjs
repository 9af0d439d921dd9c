// The `test` of every specification: a portal of its own, and visitors whose pages are watched.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { test as base, expect } from '@playwright/test';

import { Demo } from './demo.mjs';
import { guard } from './guard.mjs';

export { expect };

export const test = base.extend({
  /** What the demo is started with besides. */
  demoOptions: [[], { option: true }],

  /** A portal beside a simulated Microsoft, for this test alone. */
  demo: async ({ demoOptions }, use, testInfo) => {
    const folder = await mkdtemp(join(tmpdir(), 'consentry-e2e-'));
    const demo = await Demo.start(folder, demoOptions);
    await use(demo);
    await demo.stop();
    await rm(folder, { recursive: true });
    if (testInfo.status !== testInfo.expectedStatus) {
      await testInfo.attach('portal.log', { body: demo.log, contentType: 'text/plain' });
    }
    expect.soft(demo.log, 'no secret in the log').not.toMatch(/eyJ[\w-]+\.|[?&](code|state)=/);
  },

  /** Opens a browser of its own for each call: `await visitor({ javaScriptEnabled: false })`. */
  visitor: async ({ browser, demo }, use) => {
    const contexts = [];
    const watched = [];
    const complaints = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ baseURL: demo.portal, ...options });
      contexts.push(context);
      watched.push(guard(context, demo, complaints));
      return context.newPage();
    });
    await Promise.all(watched.map((kept) => kept()));
    await Promise.all(contexts.map((context) => context.close()));
    expect(complaints).toEqual([]);
  },
});
