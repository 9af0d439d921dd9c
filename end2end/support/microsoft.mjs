// The simulated Microsoft: its control API, and its pages as a person uses them.
import { expect } from '@playwright/test';

/** The app that the demo registers. */
export const CLIENT_ID = '0d21f7a5-5c3b-4f0e-9a41-8f2c6d7be001';

/** The second app, with which administrators let the portal look, and what it reads with. */
const LOOK = {
  client_id: '0d21f7a5-5c3b-4f0e-9a41-8f2c6d7be002',
  scopes: [
    'openid',
    'profile',
    'Application.Read.All',
    'Directory.Read.All',
    'Policy.Read.All',
    'Policy.Read.PermissionGrant',
    'ConsentRequest.Read.All',
  ],
};

/** Tenants of the demo that tests name by id. */
export const TENANT = {
  contoso: '5f0c7a10-2d41-4c1e-8a67-1d0000000003',
  northwind: '5f0c7a10-2d41-4c1e-8a67-1d0000000002',
};

export class Microsoft {
  constructor(origin) {
    this.origin = origin;
  }

  async #control(method, path, body) {
    const response = await fetch(`${this.origin}/_sim/${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text ? JSON.parse(text) : undefined;
  }

  /** Moves its time forward. */
  advance(seconds) {
    return this.#control('POST', 'clock/advance', { seconds });
  }

  /** Makes Graph slow, in milliseconds for each answer. */
  slowGraph(milliseconds) {
    return this.#control('PUT', 'latency', { graph_ms: milliseconds });
  }

  /** Puts a fault on requests whose path begins so. */
  fault(path, effect, count) {
    return this.#control('POST', 'faults', { path, effect, count });
  }

  /** Changes a tenant in the words of the scenario file. */
  change(tenant, patch) {
    return this.#control('PATCH', `tenants/${tenant}`, patch);
  }

  /** Grants of the app in a tenant, as recorded by the directory. */
  async grants(tenant) {
    const all = await this.#control('GET', 'grants');
    return all.filter((grant) => grant.tenantId === tenant);
  }

  /** Grants permissions to a whole tenant, as an administrator's consent does. */
  grant(tenant, scopes) {
    return this.#control('POST', 'grants', { tenant, client_id: CLIENT_ID, scopes });
  }

  /** Grants the second app to a whole tenant, so that nobody is asked any more. */
  allowTheLook(tenant) {
    return this.#control('POST', 'grants', { tenant, ...LOOK });
  }

  /** Changes the app as a tenant sees it. */
  principal(tenant, patch) {
    return this.#control('PATCH', `tenants/${tenant}/service-principals/${CLIENT_ID}`, patch);
  }

  /** Events and extra calendars that are in mailboxes. */
  leftovers() {
    return this.#control('GET', 'leftovers');
  }

  /** Answered calls. */
  calls() {
    return this.#control('GET', 'calls');
  }
}

const heading = (page, name) => page.getByRole('heading', { level: 1, name });

/** Chooses an account on the picker. */
export async function pick(page, address) {
  await expect(heading(page, 'Pick an account')).toBeVisible();
  await page.getByRole('button', { name: address, exact: true }).click();
}

/** Accepts on the consent page. */
export async function accept(page) {
  await expect(heading(page, 'Permissions requested')).toBeVisible();
  await page.getByRole('button', { name: 'Accept' }).click();
}

/** Accepts, and returns the address that Microsoft sends the browser to without going there. */
export async function acceptAndHold(page) {
  await expect(heading(page, 'Permissions requested')).toBeVisible();
  const action = await page.locator('form').getAttribute('action');
  const form = { consent: 'accept' };
  const answer = await page.request.post(new URL(action, page.url()).href, { form, maxRedirects: 0 });
  return answer.headers().location;
}

/** Presses Cancel on the consent page. */
export async function cancel(page) {
  await expect(heading(page, 'Permissions requested')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
}

/** Leaves the dead end of people who may not consent by its only way back. */
export async function returnWithoutConsent(page) {
  await expect(heading(page, 'Need admin approval')).toBeVisible();
  await page.getByRole('button', { name: 'Return to the application without granting consent' }).click();
}

/** The text of an error page that has no way back, as a person copies it. */
export async function copyErrorPage(page) {
  await expect(heading(page, 'Sign in')).toBeVisible();
  return page.locator('body').innerText();
}
