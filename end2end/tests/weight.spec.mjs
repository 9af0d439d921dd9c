// What a page costs: the pages of blocked people, administrators and reports need no script and little else.
import { expect, test } from '../support/test.mjs';
import * as walk from '../support/walks.mjs';

const MOST = 40 * 1024;

/** Loads `url` with an empty cache and counts what comes over the wire. */
async function load(page, url) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const asked = new Map();
  const bytes = new Map();
  session.on('Network.requestWillBeSent', ({ requestId, type, request: { url: address } }) => {
    asked.set(requestId, { type, url: address });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => bytes.set(requestId, encodedDataLength));
  await page.goto(url, { waitUntil: 'networkidle' });
  await session.detach();
  const requests = [...asked.values()];
  return {
    bytes: [...bytes.values()].reduce((sum, length) => sum + length, 0),
    documents: requests.filter(({ type }) => type === 'Document').length,
    scripts: requests.filter((request) => request.type === 'Script' || /\.(js|wasm)(\?|$)/.test(request.url)),
    styles: requests.filter(({ type }) => type === 'Stylesheet').length,
  };
}

for (const js of [true, false]) {
  const name = `blocked, administrator and report pages weigh at most 40 KB (JavaScript ${js ? 'on' : 'off'})`;
  test(name, async ({ visitor }) => {
    const options = { javaScriptEnabled: js };
    const carla = await visitor(options);
    await walk.blockedAtContoso(carla);
    const blocked = carla.url();
    const link = (await walk.makeLink(carla)).trim();
    const felix = await visitor(options);
    await walk.signInAndConnect(felix, 'felix@fabrikam.example');
    await walk.finishedReport(felix, 'Fabrikam', { js });
    const report = felix.url();
    await felix.goto(`${report}/share`);
    await felix.getByRole('radio', { name: 'Anyone who has the link' }).check();
    await walk.press(felix, 'Make the link');
    const shared = (await felix.locator('#shared-link').innerText()).trim();
    const pages = [
      ['blocked', carla, blocked],
      ['administrator', await visitor(options), link],
      ['report', felix, report],
      ['shared report', await visitor(options), shared],
    ];
    for (const [kind, page, url] of pages) {
      const cost = await load(page, url);
      expect(cost.documents, kind).toBe(1);
      expect(cost.styles, kind).toBeGreaterThan(0);
      expect(cost.scripts, `${kind} asks for no script`).toEqual([]);
      expect(cost.bytes, `${kind}: ${cost.bytes} bytes`).toBeLessThanOrEqual(MOST);
    }
  });
}

test('pages that move with JavaScript load none of it without', async ({ visitor }) => {
  const carla = await visitor({ javaScriptEnabled: false });
  await walk.blockedAtContoso(carla);
  await walk.makeLink(carla);
  const cost = await load(carla, carla.url());
  expect(cost.scripts).toEqual([]);
  expect(cost.bytes).toBeLessThanOrEqual(MOST);
});
