// `consentry demo` as a child process: a portal with a fresh database beside its own simulated Microsoft, on free ports.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { Microsoft } from './microsoft.mjs';

const PROGRAM = process.env.CONSENTRY ?? fileURLToPath(new URL('../../target/release/consentry', import.meta.url));
const STARTS_WITHIN = 15_000;
const STOPS_WITHIN = 5_000;

export class Demo {
  /** Starts one with its database in `folder` and waits until it is ready. */
  static async start(folder) {
    const ports = ['--port', '0', '--sim-port', '0', '--dns-port', '0'];
    const child = spawn(PROGRAM, ['demo', '--control', '--data', folder, ...ports], { stdio: ['ignore', 'pipe', 'pipe'] });
    const demo = new Demo(child);
    try {
      await demo.#ready();
    } catch (error) {
      await demo.stop();
      throw new Error(`${error.message}\n${demo.log}`);
    }
    return demo;
  }

  /** What it wrote to standard error. */
  log = '';
  #guide = '';
  #child;

  constructor(child) {
    this.#child = child;
    child.stdout.setEncoding('utf8').on('data', (text) => (this.#guide += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (this.log += text));
    child.on('error', (error) => (this.log += `${error.message}\n`));
  }

  async #ready() {
    const deadline = Date.now() + STARTS_WITHIN;
    while (Date.now() < deadline && this.#child.exitCode === null) {
      const portal = /^ *Open +(\S+)/m.exec(this.#guide)?.[1];
      const microsoft = /^ *Simulated Microsoft +(\S+)/m.exec(this.#guide)?.[1];
      if (portal && microsoft && (await answers(new URL('/health/ready', portal)))) {
        this.portal = new URL(portal).origin;
        this.microsoft = new Microsoft(new URL(microsoft).origin);
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`the demo did not start (${PROGRAM})`);
  }

  async stop() {
    if (this.#child.exitCode !== null || this.#child.pid === undefined) return;
    const gone = once(this.#child, 'exit');
    this.#child.kill('SIGTERM');
    const patience = setTimeout(() => this.#child.kill('SIGKILL'), STOPS_WITHIN);
    await gone;
    clearTimeout(patience);
  }
}

async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
