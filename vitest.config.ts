import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    // By itself vitest leaves one core free: half of a small machine.
    maxWorkers: '100%',
    include: ['{shared,app,electron,renderer,scripts,test}/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'test/trust/**', '**/node_modules/**'],
    restoreMocks: true,
  },
});
