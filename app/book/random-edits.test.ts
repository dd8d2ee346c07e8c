import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Change } from '#shared/contract/holder';
import type { VaultApi } from '#shared/contract/vault-api';
import { type CaseBook, type CaseRecord, collectionNames, type CollectionName } from '#shared/records/case-book';
import { collectionKinds } from '#shared/records/lists';
import type { BookId } from '#shared/schema/ids';
import { expectValue, type Result } from '#shared/result';
import { aProgram } from '../../test/builders/a-program';
import { readyAutomerge } from '../../test/builders/ready-automerge';
import { changeBook, createBook, type OpenBook, redoIn, undoIn } from '../../test/builders/stores/kept-records';

vi.setConfig({ testTimeout: 120_000 });

beforeAll(readyAutomerge);

const value = async <T>(result: Promise<Result<T>>) => expectValue(await result);

const lists = ['parties', 'charges', 'notes'] as const satisfies readonly CollectionName[];
type List = (typeof lists)[number];

/** What somebody does next; numbers choose among what is there at that moment. */
type Edit =
  | {
      readonly do: 'add' | 'remove' | 'set' | 'clear';
      readonly list: List;
      readonly which: number;
      readonly text: string;
    }
  | { readonly do: 'title'; readonly text: string }
  | { readonly do: 'bring-back'; readonly which: number }
  | { readonly do: 'undo' | 'redo' };

const text = fc.constantFrom('a', 'b', 'Әлем', 'constructor');
const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom('add', 'add', 'set', 'set', 'clear', 'remove'),
      list: fc.constantFrom(...lists),
      which: fc.nat(20),
      text,
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('title'), text }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('bring-back'), which: fc.nat(20) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('undo', 'redo') }) },
);
/** Edits with the seconds that pass before each: versions of a record depend on pauses. */
const edits = fc.array(fc.tuple(edit, fc.constantFrom(1, 20, 400)), { minLength: 1, maxLength: 25 });

const fieldOf = { parties: 'shortName', charges: 'against', notes: 'title' } as const;

/** A book that is worked at, and how it looked after each change. */
class Work {
  readonly #program: VaultApi;
  readonly id: BookId;
  readonly states: [OpenBook, ...OpenBook[]];

  constructor(program: VaultApi, first: OpenBook) {
    this.#program = program;
    this.id = first.book.id;
    this.states = [first];
  }

  get now(): CaseBook {
    return (this.states.at(-1) ?? this.states[0]).book;
  }

  async apply(next: Edit): Promise<void> {
    if (next.do === 'bring-back') {
      const bin = await value(this.#program.bin(this.id));
      const binned = bin[next.which % Math.max(1, bin.length)];
      const collection = collectionNames.find((name) => name === binned?.list);
      if (binned && collection) await this.change({ op: 'put', list: collection, record: binned.record });
    } else if ('text' in next) {
      const change = changeFor(this.now, next);
      if (change) await this.change(change);
    } else await this.step(next.do);
  }

  async step(direction: 'undo' | 'redo'): Promise<boolean> {
    const state = await (direction === 'undo' ? undoIn : redoIn)(this.#program, this.id);
    if (state.ok) this.states.push(state.value);
    return state.ok;
  }

  async change(change: Change): Promise<void> {
    this.states.push(await value(changeBook(this.#program, this.id, [change])));
  }

  /** Every record that was ever there, with its content in the last state that had it. */
  everSeen(): ReadonlyMap<string, { readonly list: List; readonly record: CaseRecord }> {
    const seen = new Map<string, { readonly list: List; readonly record: CaseRecord }>();
    for (const { book } of this.states) {
      for (const list of lists) {
        for (const record of Object.values<CaseRecord>(book[list])) seen.set(`${list}/${record.id}`, { list, record });
      }
    }
    return seen;
  }
}

function changeFor(book: CaseBook, next: Extract<Edit, { text: string }>): Change | undefined {
  if (next.do === 'title') return { op: 'set-own', field: 'title', value: next.text };
  const { list: collection } = next;
  if (next.do === 'add') return { op: 'add', list: collection, record: newRecord(collection, book, next) };
  const ids = Object.keys(book[collection]);
  const id = ids[next.which % Math.max(1, ids.length)];
  if (id === undefined) return undefined;
  if (next.do === 'remove') return { op: 'remove', list: collection, id };
  const set = collection === 'charges' ? Object.keys(book.parties).slice(0, 1 + (next.which % 2)) : next.text;
  return { op: 'set', list: collection, id, field: fieldOf[collection], value: next.do === 'set' ? set : undefined };
}

function newRecord(list: List, book: CaseBook, { text: words }: { readonly text: string }): Record<string, unknown> {
  switch (list) {
    case 'parties':
      return { kind: 'person', name: words };
    case 'charges':
      return { against: Object.keys(book.parties).slice(0, 2), wording: words };
    case 'notes':
      return { text: words };
  }
}

async function worked(done: readonly (readonly [Edit, number])[]): Promise<{ work: Work; program: VaultApi }> {
  let now = Date.UTC(2014, 2, 1);
  const program = await aProgram(undefined, { clock: { now: () => now } });
  const work = new Work(program, await value(createBook(program, { title: 'A case', subjectKind: 'person' })));
  for (const [next, seconds] of done) {
    now += seconds * 1000;
    await work.apply(next);
  }
  return { work, program };
}

const recordIn = (book: CaseBook, list: CollectionName, id: string): CaseRecord | undefined =>
  Object.values<CaseRecord>(book[list]).find((record) => record.id === id);

describe('whatever was done to a case book', () => {
  it('undoing to the start gives the first state, redoing to the end the last', async () => {
    await fc.assert(
      fc.asyncProperty(edits, async (done) => {
        const { work } = await worked(done);
        while (await work.step('redo'));
        const [first, last] = [work.states[0].book, work.now];
        while (await work.step('undo'));
        expect(work.now).toEqual(first);
        while (await work.step('redo'));
        expect(work.now).toEqual(last);
      }),
      { numRuns: 40 },
    );
  });

  it('each version of a record is the record as it was then, and can be had back', async () => {
    await fc.assert(
      fc.asyncProperty(edits, fc.nat(), async (done, choice) => {
        const { work, program } = await worked(done);
        const seen = [...work.everSeen().values()];
        const { list, record } = seen[choice % seen.length] ?? { list: 'notes', record: { id: 'never there' } };
        const versions = await value(program.recordHistory(work.id, { kind: collectionKinds[list], id: record.id }));

        expect(versions.at(0)?.record).toEqual(recordIn(work.now, list, record.id));
        let before: Readonly<Record<string, unknown>> = {};
        for (const version of versions.toReversed()) {
          const then = work.states.find(({ savedAt }) => savedAt === version.at)?.book;
          expect(version.record).toEqual(then && recordIn(then, list, record.id));
          for (const change of version.changes) {
            expect([change.before, change.after]).toEqual([before[change.field], version.record?.[change.field]]);
          }
          before = version.record ?? {};
          if (!version.record) continue;
          await work.change({ op: 'put', list: list, record: version.record });
          expect(recordIn(work.now, list, record.id)).toEqual(version.record);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('what is gone is in the bin with its last content, and comes back equal', async () => {
    await fc.assert(
      fc.asyncProperty(edits, async (done) => {
        const { work, program } = await worked(done);
        const gone = [...work.everSeen().values()].filter(({ list, record }) => !recordIn(work.now, list, record.id));
        const bin = await value(program.bin(work.id));

        const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
        const binned = bin.map(({ record }) => ({ id: String(record['id']), ...record }));
        expect(binned.toSorted(byId)).toEqual(gone.map(({ record }) => record).toSorted(byId));
        expect(bin.map(({ deletedAt }) => deletedAt)).toEqual(
          bin
            .map(({ deletedAt }) => deletedAt)
            .toSorted()
            .reverse(),
        );
        for (const { list, record } of gone) {
          await work.change({ op: 'put', list: list, record });
          expect(recordIn(work.now, list, record.id)).toEqual(record);
        }
        expect(await value(program.bin(work.id))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
