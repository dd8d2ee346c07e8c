import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { aChangeOfRuns, aDeflatedChange } from '../../../test/builders/a-bomb';
import { readyAutomerge } from '../../../test/builders/ready-automerge';
import { concat } from '../../vault/crypto/bytes';
import { changeDocument, firstChange, openDocument, plainOf, saveDocument } from './document';
import type { Patch } from './plain';
import { mostUnpacked, unpackedSize } from './unpacked-size';

const MiB = 1024 * 1024;
const actor = 'a'.repeat(32);
const stamp = { message: { kind: 'changed' as const }, at: Date.UTC(2014, 2, 1) };
const billion = 1_000_000_000;

beforeAll(readyAutomerge);

/** The changes of a document one by one, and the document whole. */
function written(patches: readonly Patch[]) {
  const first = firstChange({ fields: {}, lists: { notes: {} } }, actor, stamp);
  let document = openDocument([first], actor);
  const chunks = [first];
  for (const patch of patches) {
    const changed = changeDocument(document, [patch], stamp);
    ({ document } = changed);
    chunks.push(changed.bytes);
  }
  return { chunks, whole: saveDocument(document) };
}

const patch = fc.oneof(
  fc.record({ at: fc.constant('field' as const), field: fc.constantFrom('title', 'note'), value: fc.string() }),
  fc.record({
    at: fc.constant('record' as const),
    list: fc.constant('notes'),
    id: fc.constantFrom('n1', 'n2'),
    value: fc.option(fc.record({ id: fc.constant('n1'), text: fc.string({ size: 'large' }) }), { nil: undefined }),
  }),
);

describe('what a document unpacks to', { timeout: 60_000 }, () => {
  test('is known of whatever is written into a vault, and is more than the text in it', () => {
    fc.assert(
      fc.property(fc.array(patch, { maxLength: 20 }), (patches) => {
        const { chunks, whole } = written(patches);
        const text = JSON.stringify(plainOf(openDocument([whole], actor))).length;
        for (const bytes of [concat(chunks), whole, concat([whole, ...chunks])]) {
          expect(unpackedSize(bytes, mostUnpacked)).toBeGreaterThan(Math.max(bytes.length, text));
        }
      }),
      { numRuns: 25 },
    );
  });

  test('counts what the columns of a document have deflated', () => {
    const { whole } = written([{ at: 'field', field: 'note', value: 'a'.repeat(MiB) }]);
    expect(whole.length).toBeLessThan(MiB / 64);
    expect(unpackedSize(whole, mostUnpacked)).toBeGreaterThan(MiB);
    expect(unpackedSize(whole, MiB / 2)).toBeGreaterThan(MiB / 2);
  });

  test('counts every time that a value is repeated', async () => {
    expect(Object.keys(openDocument([await aChangeOfRuns(1000)], actor))).toEqual(['k']);
    const bomb = await aChangeOfRuns(billion);
    expect(bomb.length).toBeLessThan(100);
    expect(unpackedSize(bomb, mostUnpacked)).toBeGreaterThan(mostUnpacked);
  });

  test('counts zeros that take no room', async () => {
    expect(Object.keys(openDocument([await aDeflatedChange(1000)], actor))).toEqual(['k']);
    const bomb = await aDeflatedChange(16 * MiB);
    expect(bomb.length).toBeLessThan(MiB / 32);
    expect(unpackedSize(bomb, mostUnpacked)).toBeGreaterThan(32 * MiB);
    expect(unpackedSize(bomb, 8 * MiB)).toBeGreaterThan(8 * MiB);
  });

  test('counts what comes behind something harmless', async () => {
    const { whole } = written([]);
    const both = concat([whole, await aChangeOfRuns(billion)]);
    expect(unpackedSize(both, mostUnpacked)).toBeGreaterThan(mostUnpacked);
  });

  test.each([1, 2, 3])('is told of no other kind of chunk, and of none that is cut: %i', (cut) => {
    const { whole } = written([]);
    expect(() => unpackedSize(whole.slice(0, -cut), mostUnpacked)).toThrow(RangeError);
    expect(() => unpackedSize(whole.with(8, 2 + cut), mostUnpacked)).toThrow(RangeError);
  });
});
