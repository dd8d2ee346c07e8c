import { defineConfig } from '@playwright/test';

/**
 * Every test drives the real program in a profile of its own, so two can run beside each other; `engine` drives its page
 * in the engine that users get, with main in memory (ADR 0185). A journey in the window that fails has a second try, and
 * whoever ran the tests is told by name which ones needed it (ADR 0182). What safety hangs on has one: `test/trust`, and
 * the files that say `onlyOneTry`.
 */
export default defineConfig({
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: '.cache/reports/playwright.json' }]],
  projects: [
    { name: 'program', testDir: 'test/e2e', testMatch: '**/*.spec.ts', retries: 1 },
    {
      name: 'trust',
      testDir: 'test/trust',
      testMatch: '**/*.spec.ts',
      timeout: 3_600_000,
      expect: { timeout: 30_000 },
    },
    { name: 'engine', testDir: 'test/engine', testMatch: '**/*.spec.ts', retries: 1 },
  ],
});
