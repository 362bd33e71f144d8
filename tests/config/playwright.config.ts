import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { defineConfig, devices } from '@playwright/test';
import { browserLaunch } from '../../scripts/findBrowser.ts';
import { LOCALE, TIME_ZONE, VIEWPORT } from './place.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PORT = process.env['BAROMETER_E2E_PORT'] ?? '4317';
const ADDRESS = `http://localhost:${PORT}/`;

/** Journeys through the production build, served as a plain web server would. */
export default defineConfig({
  // A slow machine draws a chart late; what never comes still fails.
  expect: { timeout: 15_000 },
  timeout: 60_000,
  testDir: '../e2e',
  outputDir: '../../test-results/journeys',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: '../../test-results/playwright.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: ADDRESS,
    viewport: VIEWPORT,
    locale: LOCALE,
    timezoneId: TIME_ZONE,
    contextOptions: { reducedMotion: 'reduce' },
    serviceWorkers: 'block',
    launchOptions: browserLaunch(),
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `node scripts/serve.ts dist --port ${PORT}`,
    cwd: ROOT,
    url: ADDRESS,
    reuseExistingServer: false,
  },
});
