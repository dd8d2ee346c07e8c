import { describe, expect, it, vi } from 'vitest';
import type { VaultApi } from '#shared/contract/vault-api';
import type { BookId } from '#shared/schema/ids';
import { expectValue, type Result } from '#shared/result';
import { aProgram } from '../../test/builders/a-program';
import type { BookStore } from '../ports/book-store';
import { steppingClock } from '../ports/clock';
import { inMemoryBookStore } from '../ports/in-memory-book-store';
import { changeBook, createBook, openBook, redoIn, undoIn } from '../../test/builders/stores/kept-records';
import { stubbornStore } from '../../test/builders/stores/stubborn-store';

// Slow machines import the cases of 2014 in seconds.
vi.setConfig({ testTimeout: 60_000 });

const value = async <T>(result: Promise<Result<T>>) => expectValue(await result);

async function aBook(program: VaultApi): Promise<BookId> {
  return (await value(createBook(program, { title: 'Aigerim Serik', subjectKind: 'person' }))).book.id;
}

describe('a case book', () => {
  it('is made with its subject, and stands in the list', async () => {
    const program = await aProgram();
    const { book } = await value(createBook(program, { title: 'Aigerim Serik', subjectKind: 'person' }));
    expect(book.parties[book.subject ?? '']).toMatchObject({ name: 'Aigerim Serik', roles: ['defendant'] });
    expect(await value(program.listCaseBooks())).toEqual([
      {
        id: book.id,
        title: 'Aigerim Serik',
        state: 'active',
        subjectName: 'Aigerim Serik',
        variants: [],
        inCustody: false,
        isSample: false,
        isAnotherCopy: false,
        records: 1,
        changedAt: '2014-03-01T09:00:00.000Z',
      },
    ]);
  });

  it('needs a title', async () => {
    const program = await aProgram();
    expect(await createBook(program, { title: ' ', subjectKind: 'person' })).toMatchObject({
      ok: false,
      failure: { code: 'case-book/invalid-change', issues: [{ path: 'title', problem: 'out-of-range' }] },
    });
  });

  it('is the same after its store was opened again', async () => {
    const store = inMemoryBookStore();
    const first = await aProgram(store);
    const id = await aBook(first);
    const changed = await value(changeBook(first, id, [{ op: 'set-own', field: 'note', value: 'urgent' }]));
    const second = await aProgram(store);
    expect(await value(openBook(second, id))).toEqual(changed);
  });

  it('gives a new record an id and the last place', async () => {
    const program = await aProgram();
    const id = await aBook(program);
    const changes = ['first', 'second'].map((text) => ({ op: 'add', list: 'notes', record: { text } }) as const);
    const { book } = await value(changeBook(program, id, changes));
    expect(Object.values(book.notes)).toMatchObject([
      { text: 'first', order: '0001' },
      { text: 'second', order: '0002' },
    ]);
  });

  it('takes all changes or none, and names what is wrong with each', async () => {
    const program = await aProgram();
    const id = await aBook(program);
    const before = await value(openBook(program, id));
    const result = await changeBook(program, id, [
      { op: 'set-own', field: 'note', value: 'kept out' },
      { op: 'add', list: 'charges', record: { id: 'c', against: ['nobody'] } },
      { op: 'set', list: 'charges', id: 'c', field: 'stage', value: 'rumour' },
      { op: 'remove', list: 'hearings', id: 'none' },
    ]);
    expect(result).toEqual({
      ok: false,
      failure: {
        code: 'case-book/invalid-change',
        issues: [
          {
            path: 'charges.c.stage',
            problem: 'unknown-choice',
            given: 'rumour',
            expected: 'suspicion, charge, indictment',
          },
          { path: 'hearings.none', problem: 'unknown-reference' },
          { path: 'charges.c.against[0]', problem: 'unknown-reference', given: 'nobody' },
        ],
      },
    });
    expect(await value(openBook(program, id))).toEqual(before);
  });

  it('lets a record go that others point to', async () => {
    const program = await aProgram();
    const id = await aBook(program);
    const { book } = await value(openBook(program, id));
    const subject = book.subject ?? '';
    await value(program.change(id, [{ op: 'add', list: 'charges', record: { id: 'c', against: [subject] } }]));
    const { book: after } = await value(changeBook(program, id, [{ op: 'remove', list: 'parties', id: subject }]));
    expect([after.parties, after.charges['c']?.against]).toEqual([{}, [subject]]);
  });

  it('is undone and redone step by step, also after it was closed, and its history tells of it', async () => {
    const store = inMemoryBookStore();
    const first = await aProgram(store);
    const id = await aBook(first);
    const created = await value(openBook(first, id));
    await value(first.change(id, [{ op: 'set-own', field: 'note', value: 'one' }]));
    const two = await value(changeBook(first, id, [{ op: 'add', list: 'notes', record: { id: 'n', text: 'two' } }]));

    const second = await aProgram(store);
    await value(second.undo(id));
    const undone = await value(undoIn(second, id));
    expect(undone).toMatchObject({ book: created.book, canUndo: false, canRedo: true });
    expect(await undoIn(second, id)).toEqual({ ok: false, failure: { code: 'case-book/nothing-to-undo' } });
    await value(second.redo(id));
    expect(await value(redoIn(second, id))).toMatchObject({ book: two.book, canUndo: true, canRedo: false });
    const kinds = (await value(second.history(id))).map(({ kind, changed }) => [kind, changed.map((to) => to.kind)]);
    expect(kinds).toEqual([
      ['redone', ['note']],
      ['redone', []],
      ['undone', []],
      ['undone', ['note']],
      ['changed', ['note']],
      ['changed', []],
      ['created', []],
    ]);
  });

  it('goes on after a save that failed', async () => {
    const state = stubbornStore();
    const program = await aProgram(state.store);
    const id = await aBook(program);
    state.refuse = true;
    expect(await changeBook(program, id, [{ op: 'set-own', field: 'note', value: 'lost' }])).toMatchObject({
      ok: false,
    });
    state.refuse = false;
    await value(program.change(id, [{ op: 'set-own', field: 'reference', value: 'kept' }]));
    const { book } = await value(openBook(await aProgram(state.store), id));
    expect([book.note, book.reference]).toEqual([undefined, 'kept']);
  });

  it('gets a record back that was taken out, whatever its id', async () => {
    const program = await aProgram();
    const id = await aBook(program);
    const { book } = await value(
      changeBook(program, id, [{ op: 'add', list: 'notes', record: { id: 'constructor', text: 'kept' } }]),
    );
    await value(program.change(id, [{ op: 'remove', list: 'notes', id: 'constructor' }]));
    expect((await value(undoIn(program, id))).book).toEqual(book);
  });

  it('is shown as it was saved last, even where a look at it had begun before', async () => {
    const inner = inMemoryBookStore();
    const held: (() => void)[] = [];
    let isHolding = false;
    const store: BookStore = {
      ...inner,
      read: async (bookId, kinds) => {
        const found = await inner.read(bookId, kinds);
        if (isHolding) await new Promise<void>((resolve) => held.push(resolve));
        return found;
      },
    };
    const id = await aBook(await aProgram(store));
    const program = await aProgram(store);
    isHolding = true;
    const look = openBook(program, id);
    await vi.waitUntil(() => held.length > 0);
    isHolding = false;
    await value(program.change(id, [{ op: 'set-own', field: 'note', value: 'saved' }]));
    for (const release of held) release();
    await look;
    for (let others = 0; others < 4; others += 1) {
      await value(program.change(await aBook(program), [{ op: 'set-own', field: 'note', value: 'another' }]));
    }
    expect((await value(openBook(program, id))).book.note).toBe('saved');
  });

  it('is written whole after many changes, and remembers all of them', { timeout: 30_000 }, async () => {
    const store = inMemoryBookStore();
    const program = await aProgram(store);
    const id = await aBook(program);
    for (let number = 1; number <= 205; number += 1) {
      await value(program.change(id, [{ op: 'set-own', field: 'note', value: `note ${number}` }]));
    }
    const entries = await value(store.read(id, ['change', 'snapshot']));
    expect(entries.map(({ kind }) => kind).slice(0, 2)).toEqual(['snapshot', 'change']);
    const again = await aProgram(store);
    expect((await value(openBook(again, id))).book.note).toBe('note 205');
    expect(await value(again.history(id))).toHaveLength(206);
    expect((await value(undoIn(again, id))).book.note).toBe('note 204');
  });

  it('is made anew from its history where view and card are lost', async () => {
    const store = inMemoryBookStore();
    const program = await aProgram(store);
    const id = await aBook(program);
    const state = await value(changeBook(program, id, [{ op: 'set-own', field: 'note', value: 'n' }]));
    const cards = await value(program.listCaseBooks());
    const damaged = new Uint8Array([1, 2, 3]);
    await store.write([
      { bookId: id, kind: 'view', body: damaged },
      { bookId: id, kind: 'card', body: damaged },
    ]);
    const again = await aProgram(store);
    expect(await value(again.listCaseBooks())).toEqual(cards);
    expect(await value(openBook(again, id))).toEqual(state);
  });

  it('shows what is due today until the day is over where the person is', async () => {
    vi.stubEnv('TZ', 'America/Los_Angeles');
    const program = await aProgram(undefined, { clock: steppingClock(Date.UTC(2014, 2, 2, 2)) });
    const id = await aBook(program);
    const due = { written: '1 March 2014', earliest: '2014-03-01', latest: '2014-03-01', precision: 'day' };
    await value(program.change(id, [{ op: 'add', list: 'tasks', record: { what: 'Appeal', due } }]));
    const [card] = await value(program.listCaseBooks());
    vi.unstubAllEnvs();
    expect(card?.nextDate).toMatchObject({ latest: '2014-03-01' });
  });

  it('shows on its card the next day on which something is due', async () => {
    const program = await aProgram();
    const id = await aBook(program);
    const day = (date: string) => ({ written: date, earliest: date, latest: date, precision: 'day' });
    const hearings = ['2013-01-01', '2014-06-01', '2014-05-01'].map((date) => ({ date: day(date) }));
    const records = hearings.map((record) => ({ op: 'add', list: 'hearings', record }) as const);
    await value(program.change(id, records));
    await value(program.change(id, [{ op: 'add', list: 'detentions', record: { from: day('2014-01-01') } }]));
    const [card] = await value(program.listCaseBooks());
    expect(card).toMatchObject({ inCustody: true, nextDate: { earliest: '2014-05-01' }, records: 5 });
  });
});
