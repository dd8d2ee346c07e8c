import { defineConfig } from 'vitest/config';

/** The trust tests that need no window; see `test/trust/rows.ts`. */
export default defineConfig({
  test: {
    environment: 'node',
    // By itself vitest leaves one core free: half of a small machine.
    maxWorkers: '100%',
    include: ['test/trust/**/*.test.ts'],
    restoreMocks: true,
    testTimeout: 3_600_000,
  },
});
