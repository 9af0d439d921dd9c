import { defineConfig } from '@playwright/test';

// A portal that already runs, or the release build with its simulated Microsoft started for this run.
const running = process.env.CONSENTRY_E2E_URL;
const baseURL = running ?? 'http://127.0.0.1:8080';

export default defineConfig({
  testDir: 'tests',
  outputDir: 'results',
  // One portal and one simulated world serve all tests: they run in order, each in the tenant that it names.
  fullyParallel: false,
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    baseURL,
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'UTC',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM,
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-quic',
        '--disable-sync',
        // Nothing on a page may come from anywhere but the portal and the simulator.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
      ],
    },
  },
  webServer: running
    ? undefined
    : {
        command: 'target/release/consentry demo',
        cwd: '..',
        url: baseURL,
        timeout: 30_000,
        reuseExistingServer: false,
        gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
      },
});
