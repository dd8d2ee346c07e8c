import { describe, expect, it, vi } from 'vitest';
import type { VaultApi } from '#shared/contract/vault-api';
import { expectValue, type Result } from '#shared/result';
import { aProgram, casesOf2014 } from '../../test/builders/a-program';
import { readInterchange } from '../interchange/read-interchange';
import { inMemoryBookStore } from '../ports/in-memory-book-store';
import { createBook, openBook, openRegisters } from '../../test/builders/stores/kept-records';
import { stubbornStore } from '../../test/builders/stores/stubborn-store';

// Slow machines import the cases of 2014 in seconds.
vi.setConfig({ testTimeout: 60_000 });

const value = async <T>(result: Promise<Result<T>>) => expectValue(await result);
const bytes = (file: object) =>
  new TextEncoder().encode(JSON.stringify({ format: 'defender-casebook', version: 1, ...file }));

async function imported(program: VaultApi, file: Uint8Array<ArrayBuffer>) {
  const { token } = await value(program.previewImport(file));
  return value(program.confirmImport(token));
}

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
    const state = stubbornStore();
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
