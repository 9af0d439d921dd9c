// A browser made of `fetch`: cookies by host, redirects followed by hand, forms as HTML has them.
const LONGEST_TRIP = 12;

export class Browser {
  #cookies = new Map();

  async #ask(url, options = {}) {
    const { host, hostname } = new URL(url);
    const cookies = this.#cookies.get(hostname) ?? new Map();
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { accept: 'text/html', host, ...(cookie && { cookie }), ...options.headers };
    const signal = AbortSignal.timeout(10_000);
    const response = await fetch(url, { redirect: 'manual', signal, ...options, headers });
    for (const header of response.headers.getSetCookie()) {
      const [pair] = header.split(';');
      const at = pair.indexOf('=');
      if (pair.slice(at + 1) === '') cookies.delete(pair.slice(0, at));
      else cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    this.#cookies.set(hostname, cookies);
    return { url, status: response.status, headers: response.headers, text: await response.text() };
  }

  /** Opens an address and goes where it leads. */
  async open(url, options) {
    let answer = await this.#ask(url, options);
    for (let trip = 0; trip < LONGEST_TRIP; trip += 1) {
      const location = answer.headers.get('location');
      if (answer.status < 300 || answer.status >= 400 || !location) return answer;
      answer = await this.#ask(new URL(location, answer.url).href);
    }
    throw new Error(`redirected in circles at ${new URL(answer.url).pathname}`);
  }

  /** Sends the first form whose address ends like this, with some fields filled in. */
  async submit(page, action, filled = {}) {
    const form = forms(page).find((found) => new URL(found.action).pathname.endsWith(action));
    if (!form) throw new Error(`no form to ${action} at ${new URL(page.url).pathname}: ${words(page)}`);
    const body = new URLSearchParams({ ...form.fields, ...filled });
    const headers = { origin: new URL(form.action).origin, 'sec-fetch-site': 'same-origin' };
    return this.open(form.action, { method: 'POST', body, headers });
  }

  /** Whether a cookie is held for a host. */
  has(hostname, name) {
    return this.#cookies.get(hostname)?.has(name) ?? false;
  }
}

/** The forms of a page. */
function forms(page) {
  return [...page.text.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].map(([, attributes, inside]) => ({
    action: new URL(attribute(attributes, 'action') ?? '', page.url).href,
    fields: Object.fromEntries(
      [...inside.matchAll(/<input\b([^>]*)>/g)]
        .filter(([, tag]) => attribute(tag, 'name') && !isUnticked(tag))
        .map(([, tag]) => [attribute(tag, 'name'), attribute(tag, 'value') ?? '']),
    ),
  }));
}

function attribute(tag, name) {
  const found = tag.match(new RegExp(`\\b${name}="([^"]*)"`));
  return found?.[1].replaceAll('&amp;', '&').replaceAll('&quot;', '"');
}

function isUnticked(tag) {
  return attribute(tag, 'type') === 'checkbox' && !/\schecked\b/.test(tag);
}

/** The text of a page, without its markup. */
export const words = (page) => page.text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

/** The text of the page's first heading. */
export const heading = (page) => page.text.match(/<h1[^>]*>([\s\S]*?)<\/h1>/)?.[1].trim() ?? '';
