import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['{shared,app,electron,renderer,scripts,test}/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'test/trust/**', '**/node_modules/**'],
    restoreMocks: true,
  },
});
