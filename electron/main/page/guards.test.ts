import { expect, test } from 'vitest';
import { isOwnOrigin } from './app-scheme';
import { isOwnAddress, isPermitted } from './guards';

test.each(['app://casebook/index.html', 'app://casebook/', 'blob:app://casebook/0b3c', 'data:image/png;base64,AA=='])(
  'the page may ask for %s',
  (address) => {
    expect(isOwnAddress(address)).toBe(true);
  },
);

test.each([
  'https://example.org/',
  'http://127.0.0.1:9222/json',
  'ws://localhost/',
  'file:///etc/passwd',
  'app://casebook.example/',
  'app://other/',
  'app://user@casebook/',
  'blob:https://example.org/0b3c',
  'devtools://devtools/bundled/inspector.html',
  'about:blank',
  '',
])('the page may not ask for %s', (address) => {
  expect(isOwnAddress(address)).toBe(false);
});

test('storage may be kept, and nothing else is permitted', () => {
  expect(isPermitted('persistent-storage', 'app://casebook/')).toBe(true);
  expect(isPermitted('persistent-storage', 'https://example.org/')).toBe(false);
  for (const permission of ['media', 'geolocation', 'clipboard-read', 'notifications', 'midi', 'openExternal'])
    expect(isPermitted(permission, 'app://casebook/')).toBe(false);
});

test('an origin is compared in its parts', () => {
  expect(isOwnOrigin('app://casebook')).toBe(true);
  expect(isOwnOrigin('app://casebook:80/')).toBe(false);
  expect(isOwnOrigin('app:/casebook/')).toBe(false);
});
