import { expect, test } from 'vitest';
import { BookId } from '#shared/schema/ids';
import { expectValue } from '#shared/result';
import { KeepingBook } from '../../keeping/keeping-book';
import { inMemoryBookStore } from '../../ports/in-memory-book-store';
import type { PacketHolder } from '../packet/packet';
import { keepUnknown, unknownOf } from './unknown-holders';

const share = BookId.parse('00'.repeat(16));
const other = BookId.parse('11'.repeat(16));

const holder = (id: string, text: string): PacketHolder => ({
  id,
  role: 'blobs-of-later',
  facts: { of: 'a later version', count: 2 },
  entries: [
    { kind: 'piece', body: new TextEncoder().encode(text) },
    { kind: 'nothing', body: new Uint8Array() },
  ],
  readable: new TextEncoder().encode('{}'),
});

test('what came and is not known goes on as it came, with its share alone', async () => {
  const store = inMemoryBookStore();
  const contents = { store, keeping: new KeepingBook(store) };
  expectValue(await keepUnknown(contents, share, [holder('a', 'one'), holder('b', 'two')]));
  expect(expectValue(await unknownOf(contents, share))).toEqual([holder('a', 'one'), holder('b', 'two')]);
  expect(expectValue(await unknownOf(contents, other))).toEqual([]);
  expectValue(await keepUnknown(contents, share, [holder('a', 'newer')]));
  expect(expectValue(await unknownOf(contents, share))).toEqual([holder('b', 'two'), holder('a', 'newer')]);
  expect(expectValue(await contents.keeping.read()).unknown).toHaveLength(2);
});
