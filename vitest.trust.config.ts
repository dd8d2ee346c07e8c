import { configDefaults, defineConfig } from 'vitest/config';

/** What carries the folders of teams is another program, which takes its time: for `npm run test:trust` alone. */
const carried = process.env['TRUST_CARRIED'] === undefined ? ['test/trust/folder/syncthing.test.ts'] : [];

/** The trust tests that need no window; see `test/trust/rows.ts`. */
export default defineConfig({
  test: {
    environment: 'node',
    // By itself vitest leaves one core free: half of a small machine.
    maxWorkers: '100%',
    include: ['test/trust/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...carried],
    restoreMocks: true,
    testTimeout: 3_600_000,
  },
});
