import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { VaultApi } from '#shared/contract/vault-api';
import { expectValue, type Result } from '#shared/result';
import { aProgram } from '../../test/builders/a-program';
import { inMemoryBookStore } from '../ports/in-memory-book-store';
import { createBook, openBook, openRegisters } from '../../test/builders/stores/kept-records';

const value = async <T>(result: Promise<Result<T>>) => expectValue(await result);
const sample = () =>
  new Uint8Array(readFileSync(new URL('../../assets/samples/sample-case-books.json', import.meta.url)));
const bytes = (file: object) =>
  new TextEncoder().encode(JSON.stringify({ format: 'defender-casebook', version: 1, ...file }));

async function imported(program: VaultApi, file: Uint8Array<ArrayBuffer>) {
  const { token } = await value(program.previewImport(file));
  return value(program.confirmImport(token));
}

describe('a new case book', () => {
  it('takes what is known of its subject, country and time zone', async () => {
    const program = await aProgram();
    const { book } = await value(
      createBook(program, {
        title: 'The journalist',
        subjectKind: 'person',
        subject: { name: { en: 'Aigerim Serik', ru: 'Айгерим Серик' }, gender: 'female', roles: ['co-defendant'] },
        jurisdiction: 'KZ',
        timeZone: 'Asia/Almaty',
      }),
    );
    expect(book).toMatchObject({ title: 'The journalist', jurisdiction: 'KZ', timeZone: 'Asia/Almaty' });
    expect(Object.values(book.parties)).toMatchObject([
      { name: { en: 'Aigerim Serik', ru: 'Айгерим Серик' }, gender: 'female', roles: ['co-defendant'] },
    ]);
  });

  it('has the own counsel as defence counsel', async () => {
    const program = await aProgram();
    const record = { id: 'c', name: 'B. Akhmet', licence: 'No. 17', own: true, privateNote: 'not told' };
    await value(program.change('registers', [{ op: 'add', list: 'counsels', record }]));
    const { book } = await value(createBook(program, { title: 'Aigerim Serik', subjectKind: 'person' }));
    const [subject, counsel] = Object.values(book.parties);
    expect(subject?.id).toBe(book.subject);
    expect(counsel).toEqual({
      id: counsel?.id,
      kind: 'person',
      name: 'B. Akhmet',
      licence: 'No. 17',
      roles: ['defence-counsel'],
      order: '0002',
    });
  });

  it('says which field of the subject is wrong', async () => {
    const program = await aProgram();
    const result = await createBook(program, { title: 'A', subjectKind: 'person', subject: { age: -1 } });
    expect(result).toMatchObject({ failure: { issues: [{ path: 'subject.age', problem: 'out-of-range' }] } });
  });
});

describe('the parties of all case books', () => {
  it('are those of the moment, whatever was changed since they were asked for', async () => {
    const store = inMemoryBookStore();
    const reads: string[] = [];
    const counted: typeof store = {
      ...store,
      read: (id, kinds) => {
        reads.push(id);
        return store.read(id, kinds);
      },
    };
    const first = await aProgram(store);
    const one = (await value(createBook(first, { title: 'One', subjectKind: 'person' }))).book;
    const two = (await value(createBook(first, { title: 'Two', subjectKind: 'outlet' }))).book;
    const program = await aProgram(counted);
    const named = async () =>
      (await value(program.parties())).map(({ bookTitle, party }) => [bookTitle, party.name, party.kind]);
    expect(await named()).toEqual([
      ['One', 'One', 'person'],
      ['Two', 'Two', 'outlet'],
    ]);
    reads.length = 0;
    await named();
    expect(reads).toEqual([]);

    const name = { op: 'set', list: 'parties', id: one.subject ?? '', field: 'name', value: 'Uno' } as const;
    await value(program.change(one.id, [name]));
    expect((await named())[0]).toEqual(['One', 'Uno', 'person']);
    await value(program.undo(one.id));
    await value(program.eraseCaseBooks([two.id]));
    await value(createBook(program, { title: 'Three', subjectKind: 'person' }));
    expect(await named()).toEqual([
      ['One', 'One', 'person'],
      ['Three', 'Three', 'person'],
    ]);
  });
});

describe('erasing', () => {
  it('takes a case book away, and the others stay', async () => {
    const program = await aProgram();
    const [one, two] = await Promise.all(
      ['One', 'Two'].map(async (title) => (await value(createBook(program, { title, subjectKind: 'person' }))).book.id),
    );
    if (one === undefined || two === undefined) throw new Error('too few books');
    await value(program.eraseCaseBooks([one]));
    expect((await value(program.listCaseBooks())).map(({ title }) => title)).toEqual(['Two']);
    expect(await program.eraseCaseBooks([two, one])).toMatchObject({ failure: { code: 'case-book/not-found' } });
    expect((await value(openBook(program, two))).book.title).toBe('Two');
  });
});

describe('the sample', () => {
  it('goes as it came', { timeout: 30_000 }, async () => {
    const program = await aProgram();
    await imported(program, sample());
    expect((await value(program.listCaseBooks())).map(({ isSample }) => isSample)).toEqual([true, true, true]);
    await value(program.eraseSample());

    expect(await value(program.listCaseBooks())).toEqual([]);
    expect(await value(program.submissions())).toEqual([]);
    const { registers, canUndo } = await value(openRegisters(program));
    expect(canUndo).toBe(false);
    expect(Object.values(registers).flatMap((entries) => Object.keys(entries))).toEqual([]);
    expect(await value(program.bin('registers'))).toEqual([]);
    await value(program.eraseSample());
    expect((await imported(program, sample())).caseBooks).toHaveLength(3);
  });

  it('leaves what one has oneself, and what one uses of it with all that it points to', async () => {
    const program = await aProgram();
    await imported(
      program,
      bytes({
        registers: { norms: [{ id: 'own', kind: 'national', code: 'Own Code', article: '1' }] },
        caseBooks: [{ id: 'mine', title: 'Mine', charges: [{ norm: 'Own Code 1' }] }],
      }),
    );
    const { caseBooks: came } = await imported(program, sample());
    const [mine] = await value(program.listCaseBooks());
    if (!mine) throw new Error('no book came in');
    const charge = { id: 'c', norm: { norm: 'cc-174' }, order: '9' };
    await value(program.change(mine.id, [{ op: 'add', list: 'charges', record: charge }]));
    await imported(
      program,
      bytes({ submission: { state: 'Kazakhstan', subject: 'speech', submitters: [], sections: [] } }),
    );
    await value(program.eraseSample());

    expect(came).toHaveLength(3);
    expect((await value(program.listCaseBooks())).map(({ title }) => title)).toEqual(['Mine']);
    expect(Object.keys((await value(openRegisters(program))).registers.norms).toSorted()).toEqual([
      'cc-174',
      'iccpr-20-2',
      'own',
    ]);
    expect(await value(program.submissions())).toHaveLength(1);
    const missing = await value(program.missing(mine.id));
    expect(missing.filter(({ code }) => code === 'reference-gone')).toEqual([]);
  });

  it('leaves what came once more without it', async () => {
    const program = await aProgram();
    await imported(program, sample());
    const { registers: before } = await value(openRegisters(program));
    const [body] = Object.values(before.bodies).filter(({ parent, sources = [] }) => !parent && sources.length === 0);
    if (!body) throw new Error('the sample has no body that stands alone');
    await imported(program, bytes({ pack: true, registers: { bodies: [body] } }));
    await value(program.eraseSample());
    expect((await value(openRegisters(program))).registers.bodies).toEqual({ [body.id]: body });
  });

  it('stays where somebody has made a sample book into one of their own', async () => {
    const program = await aProgram();
    const { caseBooks } = await imported(program, sample());
    const [kept] = caseBooks;
    if (kept === undefined) throw new Error('no book came in');
    await value(program.change(kept, [{ op: 'set-own', field: 'sample', value: undefined }]));
    await value(program.eraseSample());

    expect((await value(program.listCaseBooks())).map(({ id, isSample }) => [id, isSample])).toEqual([[kept, false]]);
    const missing = await value(program.missing(kept));
    expect(missing.filter(({ code }) => code === 'reference-gone')).toEqual([]);
    expect(await value(program.submissions())).toHaveLength(1);
  });
});
