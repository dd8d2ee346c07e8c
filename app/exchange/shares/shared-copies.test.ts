import { beforeAll, describe, expect, test } from 'vitest';
import { expectValue } from '#shared/result';
import { BookId } from '#shared/schema/ids';
import { inMemoryBookStore } from '../../ports/in-memory-book-store';
import { readyAutomerge } from '../../../test/builders/ready-automerge';
import { countingIds } from '../../ports/ids';
import { writeCells, type SharedCopy } from '../copy/shared-copy';
import { SharedCopies } from './shared-copies';

beforeAll(readyAutomerge);

const share = BookId.parse('aa'.repeat(16));
const key = 'own/reference';
const said = (copy: SharedCopy, text: string) =>
  writeCells(copy, [{ key, json: JSON.stringify(text) }], { by: 'Aigul', at: 0 });

/** The copies of a vault, and what writes into one of them. */
function copiesOfAVault() {
  const store = inMemoryBookStore();
  const copies = new SharedCopies(store, countingIds());
  const change = async (make: (copy: SharedCopy) => SharedCopy) => {
    expectValue(await copies.room(share));
    const stored = expectValue(await copies.open(share));
    const entries = copies.entriesFor(share, stored, make(stored.copy));
    expectValue(await store.write(entries));
    return entries;
  };
  return { store, copies, change };
}

describe('a shared copy', () => {
  test('begins with the whole, goes on with changes, and is written whole when they are many', async () => {
    const { store, change } = copiesOfAVault();
    const kinds: string[] = [];
    for (let turn = 0; turn < 52; turn += 1) {
      const [entry] = await change((copy) => said(copy, `reference ${turn}`));
      kinds.push(entry?.kind ?? 'none');
    }
    expect(kinds.flatMap((kind, at) => (kind === 'snapshot' ? [at] : []))).toEqual([0, 50]);
    expect(expectValue(await store.read(share, ['change', 'snapshot']))).toHaveLength(2);
  });

  test('in which nothing was changed is not written', async () => {
    const { change } = copiesOfAVault();
    await change((copy) => said(copy, 'insult'));
    expect(await change((copy) => copy)).toEqual([]);
  });
});
