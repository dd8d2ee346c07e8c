import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CopyPlace, keyOf, readKey, recordKeyOf, wholeKey } from './keys';

const part = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 64 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), minLength: 1 }),
  fc.constantFrom('/', '%2F', '%uD800', '..', '__proto__', 'ж/ж'),
);
const place: fc.Arbitrary<CopyPlace> = fc.oneof(
  fc.record({ at: fc.constantFrom('about' as const, 'own' as const), field: part }),
  fc.record({ at: fc.constant('record' as const), list: part, id: part, field: part }),
  fc.record({ at: fc.constant('entry' as const), register: part, id: part, field: part }),
);

it('every place has a key of its own that can be read again', () => {
  fc.assert(
    fc.property(place, place, (one, other) => {
      expect(readKey(keyOf(one))).toEqual(one);
      expect(keyOf(one) === keyOf(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
    }),
    { numRuns: 1000 },
  );
});

it.each([
  ['own/title', { at: 'own', field: 'title' }],
  ['about/book', { at: 'about', field: 'book' }],
  ['records/parties/p%2F1/name', { at: 'record', list: 'parties', id: 'p/1', field: 'name' }],
  ['registers/bodies/b1/name', { at: 'entry', register: 'bodies', id: 'b1', field: 'name' }],
] as const)('reads and writes %s', (key, read) => {
  expect(readKey(key)).toEqual(read);
  expect(keyOf(read)).toBe(key);
});

it.each([
  '',
  'own',
  'own/',
  'own/a/b',
  'records/a/b',
  'records/a//b',
  'records/a/b/c/d',
  'records/a/%2f/c',
  'x/%',
  'later/a',
])('knows no place by the key "%s"', (key) => {
  expect(readKey(key)).toBeUndefined();
});

it('the key of a record is what those of its fields begin with', () => {
  expect(wholeKey('record', 'parties', 'p/1')).toBe('records/parties/p%2F1');
  expect(recordKeyOf('records/parties/p%2F1/name')).toBe('records/parties/p%2F1');
  expect(recordKeyOf('own/title')).toBeUndefined();
});
