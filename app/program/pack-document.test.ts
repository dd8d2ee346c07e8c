import { describe, expect, it } from 'vitest';
import type { VaultApi } from '#shared/contract/vault-api';
import type { CaseBook } from '#shared/records/case-book';
import type { DocumentCheck } from '#shared/document/document';
import { expectValue, fail, succeed, type Result } from '#shared/result';
import { aProgram } from '../../test/builders/a-program';
import { aSuspicion } from '../../test/builders/checks';
import { aDocument } from '../../test/builders/composed/document';
import { composeDocument } from '../documents/compose-document';
import type { BookStore } from '../ports/book-store';
import { inMemoryBookStore } from '../ports/in-memory-book-store';
import type { Composition } from './program-parts';
import { changeBook, createBook, undoIn } from '../../test/builders/stores/kept-records';

const value = async <T>(result: Promise<Result<T>>) => expectValue(await result);
const paragraphs = { kind: 'case-paragraphs', language: 'en' } as const;
const reason = 'Her sister says that she wants it told.';

/** A book whose subject is told of by name and has not been asked. */
async function aBookWithoutConsent(program: VaultApi, title = 'Aigul Saparova'): Promise<CaseBook> {
  const { book } = await value(createBook(program, { title, subjectKind: 'person' }));
  const record = { kind: 'attack', date: datum, against: [book.subject], action: 'beaten' };
  return (await value(changeBook(program, book.id, [{ op: 'add', list: 'events', record }]))).book;
}
const datum = { written: '2012', earliest: '2012-01-01', latest: '2012-12-31', precision: 'year', spread: 'moment' };

const subjectOf = (book: CaseBook) => ({ bookId: book.id, record: { kind: 'party', id: book.subject ?? '' } }) as const;
const shut = { ok: false, failure: { code: 'document/kept-shut', count: 1 } };

describe('packing a document', () => {
  it('refuses what a consent is missing for, whatever the page thinks', async () => {
    const program = await aProgram(inMemoryBookStore(), { compose: composeDocument });
    await aBookWithoutConsent(program);
    expect(await program.packDocument(paragraphs)).toEqual(shut);
  });

  it('keeps in the case book what left for a reason, and lets nothing else be undone by it', async () => {
    const program = await aProgram(inMemoryBookStore(), { compose: composeDocument });
    const book = await aBookWithoutConsent(program);
    const before = await value(program.history(book.id));
    await value(program.packDocument(paragraphs, { reason: ` ${reason} `, people: [subjectOf(book)] }));
    const [last, ...earlier] = await value(program.history(book.id));
    expect(earlier).toEqual(before);
    expect(last).toMatchObject({
      kind: 'released',
      changed: [],
      released: { document: 'case-paragraphs', readers: 'un-public', people: [book.subject], reason },
    });
    const undone = await value(undoIn(program, book.id));
    expect(Object.keys(undone.book.events)).toEqual([]);
    expect(await value(program.history(book.id))).toContainEqual(last);
  });

  it('keeps it in every case book of the people named', async () => {
    const program = await aProgram(inMemoryBookStore(), { compose: composeDocument });
    const books = [await aBookWithoutConsent(program), await aBookWithoutConsent(program, 'Dana Omarova')];
    await value(program.packDocument(paragraphs, { reason, people: books.map(subjectOf) }));
    for (const book of books) {
      const [last] = await value(program.history(book.id));
      expect(last?.released?.people).toEqual([book.subject]);
    }
  });

  it('refuses a reason where the person has said no, and one that says nothing', async () => {
    const program = await aProgram(inMemoryBookStore(), { compose: composeDocument });
    const book = await aBookWithoutConsent(program);
    const override = { reason, people: [subjectOf(book)] };
    const no = [{ audience: 'media', maySubmit: 'no', nameAs: 'nothing' }];
    expect(await program.packDocument(paragraphs, { ...override, reason: 'ok' })).toEqual({
      ok: false,
      failure: { code: 'document/no-reason' },
    });
    await value(
      program.change(book.id, [{ op: 'set', list: 'parties', id: book.subject ?? '', field: 'consents', value: no }]),
    );
    expect(await program.packDocument(paragraphs, override)).toEqual(shut);
    expect((await value(program.history(book.id))).map(({ kind }) => kind)).not.toContain('released');
  });

  it('refuses a suspected name, with a reason too', async () => {
    const suspected = ({ caseBooks }: Composition) =>
      succeed(aDocument({ checks: caseBooks.map((book): DocumentCheck => aSuspicion({ person: subjectOf(book) })) }));
    const program = await aProgram(inMemoryBookStore(), { compose: suspected });
    const book = await aBookWithoutConsent(program);
    expect(await program.packDocument(paragraphs)).toEqual(shut);
    expect(await program.packDocument(paragraphs, { reason, people: [subjectOf(book)] })).toEqual(shut);
  });

  it('hands nothing out where the reason cannot be kept', async () => {
    const inner = inMemoryBookStore();
    const full = { refuse: false };
    const store: BookStore = {
      ...inner,
      write: (entries) => (full.refuse ? Promise.resolve(fail({ code: 'storage/disk-full' })) : inner.write(entries)),
    };
    const program = await aProgram(store, { compose: composeDocument });
    const book = await aBookWithoutConsent(program);
    full.refuse = true;
    expect(await program.packDocument(paragraphs, { reason, people: [subjectOf(book)] })).toEqual({
      ok: false,
      failure: { code: 'storage/disk-full' },
    });
  });
});
