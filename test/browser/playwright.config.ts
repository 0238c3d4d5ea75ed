import { defineConfig } from '@playwright/test';
import { CHROMIUM_SWITCHES, findChromium } from '../../src/cli/bootstrap/chromium.mjs';

/** Chromium of this machine where there is one; otherwise Playwright's own. */
const executablePath = process.env.CHROMIUM_PATH ?? findChromium();

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  globalSetup: './serve-dist.ts',
  globalTimeout: 480_000,
  timeout: 60_000,
  expect: { timeout: 10_000 }, // a busy machine takes its time
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  reporter: [['list']],
  use: {
    baseURL: process.env.NINE_VOTES_URL ?? '',
    screenshot: 'only-on-failure',
    launchOptions: {
      args: CHROMIUM_SWITCHES,
      ...(executablePath ? { executablePath } : {}),
    },
  },
});
