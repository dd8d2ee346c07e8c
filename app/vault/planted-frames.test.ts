import { expect, test, vi } from 'vitest';
import { expectValue } from '#shared/result';
import { aVault, anEntry, reopen, textsOf } from '../../test/builders/a-vault';
import { bigEndian, concat } from './crypto/bytes';

const segmentSize = 256 * 1024;

/** The head of a frame without records that claims so many bytes. */
const head = (size: number) => concat([new TextEncoder().encode('DCJ'), bigEndian(1, 1), bigEndian(size, 4)]);

/** A head of 48 bytes, and the one record that it claims up to the end of the segment. */
function frameToTheEnd(at: number): Uint8Array {
  const size = segmentSize - at;
  const rest = concat([bigEndian(0, 4), bigEndian(1, 4), new Uint8Array(32), new Uint8Array(44)]);
  return concat([head(size), rest, bigEndian(size - 48 - 48 - 32, 4)]);
}

const planted: Readonly<Record<string, (at: number) => Uint8Array>> = {
  'heads of whatever claims the rest of it': (at) => head(segmentSize - at),
  'records measured up to its end': frameToTheEnd,
};

test.each(Object.keys(planted))('a segment full of %s is read in proportion to its size', async (what) => {
  const { stores, store, book } = await aVault();
  expectValue(await store.write([anEntry(book, 'change', '1')]));
  const bytes = new Uint8Array(segmentSize);
  for (let at = 0; at + 256 < segmentSize;) {
    const piece = planted[what]?.(at) ?? new Uint8Array();
    bytes.set(piece, at);
    at += piece.length;
  }
  stores.files.contents.set('journal-00000002.log', bytes);
  const verify = vi.spyOn(crypto.subtle, 'verify');

  const opened = expectValue(await reopen(stores));
  const authenticated = verify.mock.calls.reduce((sum, [, , , data]) => sum + data.byteLength, 0);
  expect(authenticated).toBeLessThan(6 * segmentSize);
  expect(await textsOf(opened.store, book)).toEqual(['1']);
});
