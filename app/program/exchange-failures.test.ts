import { expect, test } from 'vitest';
import type { SharingTerms } from '#shared/contract/exchange-api';
import type { VaultApi } from '#shared/contract/vault-api';
import type { BookId } from '#shared/schema/ids';
import { expectValue, fail, type Result } from '#shared/result';
import { aProgram } from '../../test/builders/a-program';
import type { BookStore } from '../ports/book-store';
import { inMemoryBookStore } from '../ports/in-memory-book-store';
import { randomIds } from './random-ids';

const value = async <T>(result: Promise<Result<T>>) => expectValue(await result);
const terms: SharingTerms = { lists: ['parties', 'charges'], withPrivileged: false };
const phrase = 'harbour lantern orchard pencil quarry ribbon';
const lock = { kind: 'phrase', phrase } as const;
const full = fail({ code: 'storage/disk-full' } as const);

/** A store whose disk is full after so many more writes, until it is emptied. */
function fillingStore(first: number) {
  const store = inMemoryBookStore(first);
  const disk = { left: Number.POSITIVE_INFINITY };
  const room = (): boolean => (disk.left -= 1) >= 0;
  const filling: BookStore = {
    ...store,
    write: (entries) => (room() ? store.write(entries) : Promise.resolve(full)),
    addBooks: (role, ids) => (room() ? store.addBooks(role, ids) : Promise.resolve(full)),
    createBooks: (role, count) => (room() ? store.createBooks(role, count) : Promise.resolve(full)),
  };
  return { store: filling, disk };
}

/** Does something again and again, one write further each time, until it succeeds; before that it must fail as a full disk does. */
async function atEachWrite(
  { disk }: Pick<ReturnType<typeof fillingStore>, 'disk'>,
  deed: () => Promise<Result<unknown>>,
  afterFailure: () => Promise<void>,
): Promise<number> {
  for (let writes = 0; writes < 60; writes += 1) {
    disk.left = writes;
    const done = await deed();
    disk.left = Number.POSITIVE_INFINITY;
    if (done.ok) return writes;
    expect(done).toEqual(full);
    await afterFailure();
  }
  throw new Error('never gets through');
}

const chargesIn = async (program: VaultApi, book: BookId) =>
  Object.keys((await value(program.open(book))).lists['charges'] ?? {}).toSorted();

test(
  'a disk that is full at any write of a handover or of taking in changes nothing, and the next try works',
  { timeout: 120_000 },
  async () => {
    const [mine, theirs] = [fillingStore(1), fillingStore(1000)];
    const aigul = await aProgram(mine.store, { ids: randomIds() });
    const bolat = await aProgram(theirs.store, { ids: randomIds() });
    const { id } = await value(aigul.createCaseBook({ title: 'Ospanova', subjectKind: 'person' }));
    await value(aigul.change(id, [{ op: 'add', list: 'charges', record: { id: 'c1', offence: 'insult' } }]));

    const packets: Uint8Array<ArrayBuffer>[] = [];
    const handOver = (from: VaultApi) => async () => {
      const made = await from.handOver({ book: id, terms, lock });
      if (made.ok) packets.push(made.value.bytes);
      return made;
    };
    const takeIn = (to: VaultApi, bytes: Uint8Array<ArrayBuffer>) => async () => {
      const looked = await to.lookAtPacket(bytes, phrase);
      return looked.ok ? to.takeIn(looked.value.token) : looked;
    };
    const last = () => packets.at(-1) ?? new Uint8Array();

    expect(
      await atEachWrite(mine, handOver(aigul), async () => {
        expect(await chargesIn(aigul, id)).toEqual(['c1']);
      }),
    ).toBeGreaterThan(1);
    const listed = async () => (await value(bolat.listCaseBooks())).map(({ title }) => title);
    expect(
      await atEachWrite(theirs, takeIn(bolat, last()), async () => {
        expect(await listed()).toEqual([]);
      }),
    ).toBeGreaterThan(2);
    expect(await chargesIn(bolat, id)).toEqual(['c1']);

    await value(bolat.change(id, [{ op: 'add', list: 'charges', record: { id: 'c2', offence: 'slander' } }]));
    await atEachWrite(theirs, handOver(bolat), async () => {
      expect(await chargesIn(bolat, id)).toEqual(['c1', 'c2']);
    });
    await atEachWrite(mine, takeIn(aigul, last()), async () => {
      expect(await chargesIn(aigul, id)).toEqual(['c1']);
    });
    expect(await chargesIn(aigul, id)).toEqual(['c1', 'c2']);
    expect(await value(aigul.conflicts(id))).toEqual([]);
    expect(await value(aigul.merges(id))).toHaveLength(1);
  },
);
