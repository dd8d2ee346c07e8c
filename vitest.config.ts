import { defineConfig } from 'vitest/config';
import { withInventedDocument, withInventedKind, withInventedLanguage } from './scripts/invented.mjs';

export default defineConfig({
  test: {
    // By itself vitest leaves one core free: half of a small machine.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['{shared,app,electron,renderer,scripts,test}/**/*.test.{ts,tsx}'],
          exclude: ['test/{e2e,trust,invented-kind,invented-document,invented-language}/**', '**/node_modules/**'],
          restoreMocks: true,
        },
      },
      {
        plugins: [withInventedKind],
        test: { name: 'an invented kind', environment: 'node', include: ['test/invented-kind/*.test.js'] },
      },
      {
        plugins: [withInventedDocument],
        test: { name: 'an invented document', environment: 'node', include: ['test/invented-document/*.test.js'] },
      },
      {
        plugins: [withInventedLanguage],
        test: { name: 'an invented language', environment: 'node', include: ['test/invented-language/*.test.js'] },
      },
    ],
  },
});
