// `consentry demo` as a child process: a portal with a fresh database beside its own simulated Microsoft.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { Microsoft } from './microsoft.mjs';

const PROGRAM = process.env.CONSENTRY ?? fileURLToPath(new URL('../../target/release/consentry', import.meta.url));
const STARTS_WITHIN = 15_000;
// Made-up customers take their time.
const STARTS_FULL_WITHIN = 60_000;
const STOPS_WITHIN = 5_000;

export class Demo {
  /** Starts one with its database in `folder` and waits until it is ready. */
  static async start(folder, options = []) {
    const demo = new Demo(folder);
    await demo.#start(['--port', '0', '--sim-port', '0', ...options]);
    return demo;
  }

  /** What it wrote to standard error. */
  log = '';
  #folder;
  #child;

  constructor(folder) {
    this.#folder = folder;
  }

  async #start(options) {
    const fixed = ['demo', '--control', '--dns-port', '0', '--product-port', '0', '--data', this.#folder];
    const child = spawn(PROGRAM, [...fixed, ...options], { stdio: ['ignore', 'pipe', 'pipe'] });
    this.#child = child;
    let guide = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (guide += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (this.log += text));
    child.on('error', (error) => (this.log += `${error.message}\n`));
    const deadline = Date.now() + (options.includes('--fleet') ? STARTS_FULL_WITHIN : STARTS_WITHIN);
    while (Date.now() < deadline && child.exitCode === null) {
      const portal = /^ *Open +(\S+)/m.exec(guide)?.[1];
      const rooms = /^ *A second app +(\S+)/m.exec(guide)?.[1];
      const microsoft = /^ *Simulated Microsoft +(\S+)/m.exec(guide)?.[1];
      const product = /^ *The product itself +(\S+)/m.exec(guide)?.[1];
      if (portal && rooms && microsoft && (await answers(new URL('/health/ready', portal)))) {
        this.portal = new URL(portal).origin;
        this.rooms = new URL(rooms).origin;
        this.product = new URL(product).origin;
        this.microsoft = new Microsoft(new URL(microsoft).origin);
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await this.stop();
    throw new Error(`the demo did not start (${PROGRAM})\n${this.log}`);
  }

  async stop() {
    if (this.#child.exitCode !== null || this.#child.pid === undefined) return;
    const gone = once(this.#child, 'exit');
    this.#child.kill('SIGTERM');
    const patience = setTimeout(() => this.#child.kill('SIGKILL'), STOPS_WITHIN);
    await gone;
    clearTimeout(patience);
  }

  /** Kills it without warning and starts it again on its database. The simulated Microsoft forgets what happened. */
  async killAndStartAgain() {
    const gone = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await gone;
    const port = (origin) => new URL(origin).port;
    await this.#start(['--keep', '--port', port(this.portal), '--sim-port', port(this.microsoft.origin)]);
  }
}

async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
