import { describe, expect, it, vi } from 'vitest';
import type { VaultApi } from '#shared/contract/vault-api';
import type { BookId } from '#shared/schema/ids';
import { expectValue, fail, succeed, type Result } from '#shared/result';
import type { Composition, ProgramParts } from './program-parts';
import { aProgram, casesOf2014 } from '../../test/builders/a-program';
import { readInterchange } from '../interchange/read-interchange';
import type { BookStore } from '../ports/book-store';
import { steppingClock } from '../ports/clock';
import { inMemoryBookStore } from '../ports/in-memory-book-store';
import {
  changeBook,
  changeRegisters,
  createBook,
  openBook,
  openRegisters,
  redoIn,
  undoIn,
} from '../../test/builders/stores/kept-records';

// Slow machines import the cases of 2014 in seconds.
vi.setConfig({ testTimeout: 60_000 });

const value = async <T>(result: Promise<Result<T>>) => expectValue(await result);
const bytes = (file: object) =>
  new TextEncoder().encode(JSON.stringify({ format: 'defender-casebook', version: 1, ...file }));

async function imported(program: VaultApi, file: Uint8Array<ArrayBuffer>) {
  const { token } = await value(program.previewImport(file));
  return value(program.confirmImport(token));
}

async function aBook(program: VaultApi): Promise<BookId> {
  return (await value(createBook(program, { title: 'Aigerim Serik', subjectKind: 'person' }))).book.id;
}

/** A store that refuses to write while the switch is on. */
function stubborn(): { readonly store: BookStore; refuse: boolean } {
  const inner = inMemoryBookStore();
  const state = {
    refuse: false,
    store: {
      ...inner,
      write: (entries: Parameters<BookStore['write']>[0]) =>
        state.refuse ? Promise.resolve(fail({ code: 'storage/disk-full' as const })) : inner.write(entries),
    },
  };
  return state;
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
    const state = stubborn();
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

describe('an import', () => {
  it('tells first what it would add, and writes nothing', async () => {
    const store = inMemoryBookStore();
    const program = await aProgram(store);
    const preview = await value(program.previewImport(casesOf2014()));
    expect(preview.caseBooks).toHaveLength(16);
    expect(preview.registers.norms.reused).toBe(0);
    expect(store.bookIds('case-book')).toEqual([]);
    expect(store.bookIds('registers')).toEqual([]);
  });

  it('brings everything, which goes out again as it came', async () => {
    const program = await aProgram();
    const report = await imported(program, casesOf2014());
    expect(report.caseBooks).toHaveLength(16);
    const file = expectValue(readInterchange(casesOf2014()));
    const out = expectValue(readInterchange(await value(program.exportCaseBooks())));
    expect(out.registers).toEqual(file.registers);
    const newIds = new Map(file.caseBooks.map(({ id }, at) => [id, report.caseBooks[at]]));
    expect(out.caseBooks).toEqual(file.caseBooks.map((book) => ({ ...book, id: newIds.get(book.id) })));
    expect(out.submissions[0]?.sections).toHaveLength(file.submissions[0]?.sections.length ?? 0);
  });

  it('of the same file once more adds nothing', async () => {
    const program = await aProgram();
    await imported(program, casesOf2014());
    const before = await value(program.exportCaseBooks());
    const preview = await value(program.previewImport(casesOf2014()));
    expect(preview.caseBooks.every(({ unchanged }) => unchanged)).toBe(true);
    expect(
      Object.values(preview.registers)
        .map(({ added }) => added)
        .filter((added) => added > 0),
    ).toEqual([]);
    expect(await value(program.confirmImport(preview.token))).toEqual({ caseBooks: [], records: 0 });
    expect(await value(program.exportCaseBooks())).toEqual(before);
  });

  it('of an own export adds nothing either', async () => {
    const program = await aProgram();
    await imported(program, casesOf2014());
    const preview = await value(program.previewImport(await value(program.exportCaseBooks())));
    expect(preview.caseBooks.every(({ unchanged }) => unchanged)).toBe(true);
  });

  it('of a book that is here in another state adds a second one and says so', async () => {
    const program = await aProgram();
    const file = (note: string) => bytes({ caseBooks: [{ id: 'b', title: 'T', note }] });
    await imported(program, file('one'));
    const preview = await value(program.previewImport(file('two')));
    expect(preview.caseBooks).toEqual([{ title: 'T', records: 0, alreadyThere: true }]);
    expect(preview.remarks).toEqual([{ path: 'caseBooks[0].id', problem: 'duplicate-id', given: 'T' }]);
    await value(program.confirmImport(preview.token));
    expect(await value(program.listCaseBooks())).toHaveLength(2);
  });

  it('uses the register entries that are there, and never overwrites one that differs', async () => {
    const program = await aProgram();
    const file = (title: string) =>
      bytes({
        registers: { norms: [{ id: 'cc-129', kind: 'national', code: 'CC', article: '129', title }] },
        caseBooks: [{ title, charges: [{ norm: 'CC 129' }] }],
      });
    await imported(program, file('Defamation'));
    await imported(program, file('Libel'));
    expect(Object.keys((await value(openRegisters(program))).registers.norms)).toEqual(['cc-129', 'cc-129-2']);
    const books = await Promise.all(
      (await value(program.listCaseBooks())).map(async ({ id }) => (await value(openBook(program, id))).book),
    );
    expect(books.map((book) => book.charges['charge-1']?.norm?.norm)).toEqual(['cc-129', 'cc-129-2']);
  });

  it('keeps register entries apart whose long ids begin alike', async () => {
    const program = await aProgram();
    const start = 'x'.repeat(60);
    const file = (sign: string) =>
      bytes({ registers: { organisations: ['a', 'b'].map((end) => ({ id: start + end, name: `${sign} ${end}` })) } });
    for (const sign of ['first', 'second', 'third']) await imported(program, file(sign));
    const { organisations } = (await value(openRegisters(program))).registers;
    expect(new Set(Object.values(organisations).map(({ name }) => name)).size).toBe(6);
  });

  it('that cannot be written leaves nothing behind, and can be tried again', async () => {
    const state = stubborn();
    const program = await aProgram(state.store);
    const { token } = await value(program.previewImport(casesOf2014()));
    state.refuse = true;
    expect(await program.confirmImport(token)).toEqual({ ok: false, failure: { code: 'storage/disk-full' } });
    state.refuse = false;
    expect(await value(program.listCaseBooks())).toEqual([]);
    expect(Object.keys((await value(openRegisters(program))).registers.norms)).toEqual([]);
    await value(program.confirmImport(token));
    expect(await value(program.listCaseBooks())).toHaveLength(16);
  });

  it('needs a preview that was not used yet', async () => {
    const program = await aProgram();
    const { token } = await value(program.previewImport(casesOf2014()));
    await value(program.confirmImport(token));
    expect(await program.confirmImport(token)).toEqual({ ok: false, failure: { code: 'interchange/preview-expired' } });
  });

  it('points a submission to the case books under their new ids', async () => {
    const program = await aProgram();
    await imported(program, casesOf2014());
    const [stored] = await value(program.submissions());
    const cards = await value(program.listCaseBooks());
    const language = 'en';
    const document = await value(
      program.composeDocument({ kind: 'upr-submission', language, submissionId: stored?.id ?? '' }),
    );
    const told = document.title.split('; ').slice(1);
    expect(told.length).toBeGreaterThan(10);
    expect(cards.map(({ title }) => title)).toEqual(expect.arrayContaining(told));
  });

  it('with somebody else’s own counsel leaves the own one alone', async () => {
    const program = await aProgram();
    const record = { id: 'me', name: 'A. Serik', own: true, order: '9' };
    await value(program.change('registers', [{ op: 'add', list: 'counsels', record }]));
    await imported(program, bytes({ registers: { counsels: [{ id: 'a', name: 'B. Akhmet', own: true }] } }));
    const { counsels } = (await value(openRegisters(program))).registers;
    expect(Object.values(counsels).map(({ name, own }) => [name, own])).toEqual([
      ['A. Serik', true],
      ['B. Akhmet', undefined],
    ]);
  });

  it('makes nobody the own counsel where somebody works already', async () => {
    const program = await aProgram();
    await value(createBook(program, { title: 'A', subjectKind: 'person' }));
    await imported(program, bytes({ registers: { counsels: [{ id: 'a', name: 'B. Akhmet', own: true }] } }));
    const { counsels } = (await value(openRegisters(program))).registers;
    expect(Object.values(counsels).map(({ own }) => own)).toEqual([undefined]);
  });
});

describe('an export of some case books', () => {
  it('makes nobody else the own counsel or organisation of another vault', async () => {
    const program = await aProgram();
    const link = {
      from: { kind: 'counsel', id: 'c' },
      to: { kind: 'organisation', id: 'o' },
      relation: 'in-connection-with',
    };
    const file = bytes({
      registers: {
        counsels: [{ id: 'c', name: 'A. Serik', own: true }],
        organisations: [{ id: 'o', name: 'Voices', own: true }],
      },
      caseBooks: [{ id: 'b', title: 'T', links: [link] }],
    });
    const { caseBooks } = await imported(program, file);
    const [chosen, whole] = [await value(program.exportCaseBooks(caseBooks)), await value(program.exportCaseBooks())];
    const other = await aProgram();
    await imported(other, chosen);
    const { registers } = await value(openRegisters(other));
    expect([registers.counsels['c'], registers.organisations['o']]).toEqual([
      { id: 'c', name: 'A. Serik' },
      { id: 'o', name: 'Voices' },
    ]);
    // The same people come back as themselves, and a copy of the whole vault says who one is.
    expect((await value(program.previewImport(chosen))).registers.counsels).toEqual({ added: 0, reused: 1 });
    const restored = await aProgram();
    await imported(restored, whole);
    expect((await value(openRegisters(restored))).registers.counsels['c']?.own).toBe(true);
  });

  it('takes the register entries with it that they use, and no others', async () => {
    const program = await aProgram();
    const norms = ['129', '130', '131'].map((article) => ({ id: article, kind: 'national', code: 'CC', article }));
    const file = bytes({
      registers: { norms: [{ ...norms[0], succeededBy: ['130'] }, norms[1], norms[2]] },
      caseBooks: [
        { title: 'One', charges: [{ norm: '129' }] },
        { title: 'Two', charges: [{ norm: '131' }] },
      ],
    });
    const { caseBooks } = await imported(program, file);
    const out = expectValue(readInterchange(await value(program.exportCaseBooks(caseBooks.slice(0, 1)))));
    expect([out.caseBooks.map(({ title }) => title), Object.keys(out.registers.norms)]).toEqual([
      ['One'],
      ['129', '130'],
    ]);
  });
});

describe('the registers', () => {
  it('can be changed on their own', async () => {
    const program = await aProgram();
    const record = { id: 'medeu', kind: 'court', name: 'Medeu District Court' };
    await value(program.change('registers', [{ op: 'add', list: 'bodies', record }]));
    const state = await value(
      changeRegisters(program, [{ op: 'set', list: 'bodies', id: 'medeu', field: 'city', value: 'Almaty' }]),
    );
    expect(state.registers.bodies['medeu']).toMatchObject({ name: 'Medeu District Court', city: 'Almaty' });
    expect(await value(openRegisters(program))).toEqual(state);
  });

  it('refuse an entry that points to nothing', async () => {
    const program = await aProgram();
    const record = { id: 'n', kind: 'national', code: 'CC', succeededBy: ['none'] };
    expect(await changeRegisters(program, [{ op: 'add', list: 'norms', record }])).toMatchObject({
      failure: { issues: [{ path: 'norms.n.succeededBy[0]', problem: 'unknown-reference' }] },
    });
  });
});

describe('the program', () => {
  it('answers that it is locked until a vault is open', async () => {
    const locked = { ok: false, failure: { code: 'vault/locked' } };
    const program = await aProgram(inMemoryBookStore(), {
      vault: {
        status: () => Promise.resolve({ ok: true, value: 'locked' }),
        create: () => Promise.resolve(fail({ code: 'vault/weak-passphrase' })),
        open: () => Promise.resolve(fail({ code: 'vault/wrong-passphrase' })),
        suggestPassphrase: () => 'six words',
        check: () => Promise.resolve(succeed(undefined)),
        build: () => Promise.resolve(fail({ code: 'vault/already-exists' })),
      },
    });
    expect(await program.status()).toEqual({ ok: true, value: 'locked' });
    expect(await program.suggestPassphrase()).toEqual({ ok: true, value: 'six words' });
    expect(await program.createVault('x')).toEqual({ ok: false, failure: { code: 'vault/weak-passphrase' } });
    expect(await program.listCaseBooks()).toEqual(locked);
    expect(await program.previewImport(casesOf2014())).toEqual(locked);
  });

  it('turns what nobody expected into one failure, and reports it', async () => {
    const bugs: unknown[] = [];
    const program = await aProgram(inMemoryBookStore(), {
      compose: () => {
        throw new Error('a bug');
      },
      onBug: (error) => bugs.push(error),
    });
    expect(await program.composeDocument({ kind: 'case-paragraphs', language: 'en' })).toEqual({
      ok: false,
      failure: { code: 'internal' },
    });
    expect(bugs).toEqual([new Error('a bug')]);
  });

  it('keeps changes that are asked for at once in their order', async () => {
    const program = await aProgram();
    const id = await aBook(program);
    const notes = Array.from({ length: 8 }, (_, at) => `note ${at}`);
    await Promise.all(notes.map((note) => changeBook(program, id, [{ op: 'set-own', field: 'note', value: note }])));
    expect((await value(openBook(program, id))).book.note).toBe('note 7');
    expect(await value(program.history(id))).toHaveLength(9);
  });

  it('composes of all case books where none is named, and packs what it composed', async () => {
    const program = await aProgram();
    await aBook(program);
    const packed = await value(program.packDocument({ kind: 'case-paragraphs', language: 'en' }));
    expect(new TextDecoder().decode(packed)).toBe('no submission; Aigerim Serik');
  });

  it('hands the composer the people who are in the bin or unfinished, so that their names are kept back', async () => {
    let setAside: Composition['setAside'] = [];
    const compose: ProgramParts['compose'] = (composition) => {
      ({ setAside } = composition);
      return fail({ code: 'document/nothing-to-say' });
    };
    const program = await aProgram(inMemoryBookStore(), { compose });
    const id = await aBook(program);
    const witness = { id: 'w', kind: 'person', name: 'Aigul Serikova' };
    await value(program.change(id, [{ op: 'add', list: 'parties', record: witness }]));
    await value(program.change(id, [{ op: 'remove', list: 'parties', id: 'w' }]));
    await value(program.keepDrafts(id, { 'new/parties/u': { name: 'Erlan Omarov' }, 'new/charges/c': {} }));
    await program.composeDocument({ kind: 'case-paragraphs', language: 'en', caseBooks: [id] });
    expect(setAside.map(({ bookId, party }) => [bookId, party.name])).toEqual([
      [id, 'Aigul Serikova'],
      [id, 'Erlan Omarov'],
    ]);
  });
});
