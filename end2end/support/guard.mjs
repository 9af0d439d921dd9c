// What holds on every page of the portal, whatever a test is about.
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';

/** Where the documents go that the portal served, for scripts/html.sh. */
const SERVED = 'results/html';

/**
 * Watches a browser context and adds a line to `complaints` for everything that must not happen. Returns a function
 * that waits until every document it saw is kept.
 */
export function guard(context, demo, complaints) {
  const kept = [];
  const ours = (url) => [demo.portal, demo.rooms].some((portal) => url.startsWith(`${portal}/`));
  const others = [`${demo.microsoft.origin}/`, `${demo.product}/`];
  const known = (url) => ours(url) || others.some((origin) => url.startsWith(origin)) || !url.startsWith('http');

  context.on('request', (request) => {
    if (!known(request.url())) complaints.push(`request to another host: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (!ours(response.url())) return;
    if (response.status() >= 500) complaints.push(`${response.status()} from ${response.url()}`);
    const headers = response.headers();
    if (!isStrict(headers['content-security-policy'])) complaints.push(`no strict CSP: ${response.url()}`);
    if (headers['x-content-type-options'] !== 'nosniff') complaints.push(`no nosniff: ${response.url()}`);
    if (headers['content-type']?.startsWith('text/html')) kept.push(keep(response));
  });
  context.on('console', (message) => {
    const page = message.page()?.url() ?? '';
    if (!['error', 'warning'].includes(message.type()) || !ours(page)) return;
    // The browser's own note that a page came with 401, 403, 404 or 422.
    const refused = /^Failed to load resource: the server responded with a status of 4\d\d/;
    if (refused.test(message.text()) && message.location().url === page) return;
    complaints.push(`console ${message.type()} on ${page}: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`script error: ${error.error()}`));
  return () => Promise.all(kept);
}

/** Keeps one document as it came over the wire, under a name that tells what it is. */
async function keep(response) {
  let html;
  try {
    html = await response.text();
  } catch {
    // The browser has gone on and let go of it.
    return;
  }
  const place = new URL(response.url()).pathname.split('/').slice(1, 3).filter(isWord).join('-');
  const hash = createHash('sha256').update(html).digest('hex').slice(0, 12);
  await mkdir(SERVED, { recursive: true });
  await writeFile(`${SERVED}/${place || 'front'}-${response.status()}-${hash}.html`, html);
}

/** Whether a part of a path is a name and neither an id nor a link. */
function isWord(part) {
  return /^[a-z-]{1,24}$/.test(part);
}

function isStrict(policy) {
  if (policy === undefined || !policy.includes("default-src 'none'")) return false;
  // A logo that is opened by itself may style itself, and nothing else.
  if (policy === "default-src 'none'; style-src 'unsafe-inline'; sandbox") return true;
  return !/'unsafe-(inline|eval)'/.test(policy);
}
