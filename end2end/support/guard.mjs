// What holds on every page of the portal, whatever a test is about.

/** Watches a browser context and adds a line to `complaints` for everything that must not happen. */
export function guard(context, demo, complaints) {
  const ours = (url) => url.startsWith(`${demo.portal}/`);
  const known = (url) => ours(url) || url.startsWith(`${demo.microsoft.origin}/`) || !url.startsWith('http');

  context.on('request', (request) => {
    if (!known(request.url())) complaints.push(`request to another host: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (!ours(response.url())) return;
    if (response.status() >= 500) complaints.push(`${response.status()} from ${response.url()}`);
    const headers = response.headers();
    if (!isStrict(headers['content-security-policy'])) complaints.push(`no strict CSP: ${response.url()}`);
    if (headers['x-content-type-options'] !== 'nosniff') complaints.push(`no nosniff: ${response.url()}`);
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
}

function isStrict(policy) {
  return policy !== undefined && policy.includes("default-src 'none'") && !/'unsafe-(inline|eval)'/.test(policy);
}
