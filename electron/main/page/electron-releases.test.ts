import { expect, test } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { electronSince } from './electron-releases';

test('the line of Electron that is built in has its day', () => {
  expect(electronSince(manifest.devDependencies.electron)).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test('a line that nobody has entered has none', () => {
  expect(electronSince('1.2.3')).toBeUndefined();
  expect(electronSince('')).toBeUndefined();
});
