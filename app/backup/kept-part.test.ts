import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectValue } from '#shared/result';
import type { BackedUpHolder } from './format/holder';
import { readKeptPart, writeKeptPart } from './kept-part';

const bytes = fc.uint8Array({ maxLength: 200 }).map((each) => new Uint8Array(each));
const part: fc.Arbitrary<BackedUpHolder> = fc.record(
  {
    id: fc.stringMatching(/^[A-Za-z0-9_-]{1,48}$/),
    role: fc.stringMatching(/^[a-z0-9-]{1,32}$/),
    records: fc.nat(),
    lost: fc.nat(),
    entries: fc.array(fc.record({ kind: fc.stringMatching(/^[a-z0-9-]{1,32}$/), body: bytes }), { maxLength: 6 }),
    readable: bytes,
  },
  { requiredKeys: ['id', 'role', 'records', 'lost', 'entries'] },
);

test('a part that is not known comes out as it went in', () => {
  fc.assert(
    fc.property(part, (each) => {
      expect(expectValue(readKeptPart(writeKeptPart(each)))).toEqual(each);
    }),
  );
});

test('one in another form is told of', () => {
  const head = new TextEncoder().encode('{"format":2}');
  const later = new Uint8Array([0, 0, 0, head.length, ...head]);
  expect(readKeptPart(later)).toEqual({ ok: false, failure: { code: 'vault/newer-format', format: 2 } });
});
