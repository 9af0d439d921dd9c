// What a page costs: the pages of blocked people, administrators and reports need no script and little else.
import { expect, test } from '../support/test.mjs';
import * as walk from '../support/walks.mjs';

const MOST = 40 * 1024;

/** Loads `url` with an empty cache and counts what comes over the wire. */
async function load(page, url) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const kinds = new Map();
  const bytes = new Map();
  session.on('Network.requestWillBeSent', ({ requestId, type, request }) => kinds.set(requestId, { type, url: request.url }));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => bytes.set(requestId, encodedDataLength));
  await page.goto(url, { waitUntil: 'networkidle' });
  await session.detach();
  return {
    bytes: [...bytes.values()].reduce((sum, length) => sum + length, 0),
    documents: [...kinds.values()].filter(({ type }) => type === 'Document').length,
    scripts: [...kinds.values()].filter(({ type, url: address }) => type === 'Script' || /\.(js|wasm)(\?|$)/.test(address)),
    styles: [...kinds.values()].filter(({ type }) => type === 'Stylesheet').length,
  };
}

for (const js of [true, false]) {
  test(`blocked, administrator and report pages weigh at most 40 KB (JavaScript ${js ? 'on' : 'off'})`, async ({ visitor }) => {
    const options = { javaScriptEnabled: js };
    const carla = await visitor(options);
    await walk.blockedAtContoso(carla);
    const blocked = carla.url();
    const link = (await walk.makeLink(carla)).trim();
    const felix = await visitor(options);
    await walk.signInAndConnect(felix, 'felix@fabrikam.example');
    await walk.finishedReport(felix, 'Fabrikam', { js });
    const pages = [
      ['blocked', carla, blocked],
      ['administrator', await visitor(options), link],
      ['report', felix, felix.url()],
    ];
    for (const [name, page, url] of pages) {
      const cost = await load(page, url);
      expect(cost.documents, name).toBe(1);
      expect(cost.styles, name).toBeGreaterThan(0);
      expect(cost.scripts, `${name} asks for no script`).toEqual([]);
      expect(cost.bytes, `${name}: ${cost.bytes} bytes`).toBeLessThanOrEqual(MOST);
    }
  });
}
