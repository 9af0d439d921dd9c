// The portal's program with a configuration that names the foreign provider as its cloud.
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CLIENT_ID, CLIENT_SECRET, listen } from './provider.mjs';

const READY_WITHIN = 15_000;

/** A port nobody listens on at the moment. */
export async function freePort() {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts the program and waits until it is ready. */
export async function startPortal(program, port, authority) {
  const folder = await mkdtemp(join(tmpdir(), 'consentry-foreign-'));
  await writeFile(join(folder, 'consentry.toml'), configuration(port, authority));
  const child = spawn(program, ['serve'], { cwd: folder, env: {}, stdio: ['ignore', 'ignore', 'pipe'] });
  const portal = { base: `http://localhost:${port}`, log: '' };
  let ended;
  child.stderr.on('data', (text) => (portal.log += text));
  child.once('error', (error) => (ended = error.message));
  child.once('exit', (code) => (ended = `it ended with ${code}`));
  portal.close = async () => {
    const gone = new Promise((resolve) => (ended ? resolve() : child.once('exit', resolve)));
    child.kill('SIGKILL');
    await gone;
    await rm(folder, { recursive: true, force: true });
  };
  for (const until = Date.now() + READY_WITHIN; Date.now() < until && !ended; await pause(50)) {
    const answer = await fetch(`${portal.base}/health/ready`).catch(() => undefined);
    if (answer?.ok) return portal;
  }
  await portal.close();
  throw new Error(`the portal did not start: ${ended ?? 'no answer'}\n${portal.log}`);
}

const configuration = (port, authority) => `
[server]
listen = "127.0.0.1:${port}"
public_url = "http://localhost:${port}"
[app]
client_id = "${CLIENT_ID}"
client_secret = "${CLIENT_SECRET}"
name = "Drift"
publisher = "Drift Scheduling"
purpose = "Drift finds meeting times."
support = "support@drift.example"
permissions = [
  { scope = "openid", reason = "Signs people in." },
  { scope = "profile", reason = "Shows people their name." },
  { scope = "offline_access", reason = "Keeps people signed in." },
  { scope = "User.Read", reason = "Shows the person's name." },
]
[cloud]
use = "custom"
name = "Foreign provider"
authority = "${authority}"
graph = "${authority}/graph"
graph_resource = "${authority}/graph"
autodiscover = "${authority}"
entra_portal = "${authority}"
instance_name = "foreign.example"
[dns]
server = "127.0.0.1:9"
[log]
filter = "info"
`;
