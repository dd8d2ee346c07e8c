import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseBook } from '#shared/records/case-book';
import { type DocumentCheck, documentCheckCodes, type RecordPointer } from '#shared/document/document';
import { type Audience, audiences } from '#shared/kinds/party';
import { aCaseBook } from '../../test/builders/a-case';
import { aSuspicion } from '../../test/builders/checks';
import { aDocument } from '../../test/builders/composed/document';
import { packWordFile } from '../word/word-file';
import { readReleased, release } from './release';

const reason = 'Her lawyer said on the telephone that she agrees.';

type Consents = readonly { audience: Audience; maySubmit: 'yes' | 'no'; nameAs: string }[];

const aBook = (consents?: Consents, id = 'book', name = 'Aigul Saparova'): CaseBook =>
  aCaseBook({ parties: [{ id: 'p', kind: 'person', name, roles: ['victim'], consents }] }, { id });

const pointerIn = (book: CaseBook): RecordPointer & { readonly bookId: CaseBook['id'] } => ({
  bookId: book.id,
  record: { kind: 'party', id: 'p' },
});
const missing = (book: CaseBook): DocumentCheck => ({
  code: 'consent-missing',
  blocking: true,
  records: [pointerIn(book)],
});
const withChecks = (...checks: readonly DocumentCheck[]) => aDocument({ checks });
const overrideFor = (...books: readonly CaseBook[]) => ({ reason, people: books.map(pointerIn) });
const shut = (count: number) => ({ ok: false, failure: { code: 'document/kept-shut', count } });

describe('a document may leave', () => {
  test('where nothing keeps it shut', () => {
    const document = withChecks({ code: 'source-missing', blocking: false, records: [] });
    const released = release(document, [aBook()]);
    expect(released.ok && readReleased(released.value)).toEqual({ document });
  });

  test('without a recorded consent for a reason, which goes with it', () => {
    const book = aBook();
    const document = withChecks(missing(book));
    expect(release(document, [book])).toEqual(shut(1));
    const released = release(document, [book], overrideFor(book));
    expect(released.ok && readReleased(released.value)).toEqual({ document, overridden: overrideFor(book) });
  });

  test('for a reason that says something, and for no other', () => {
    const book = aBook();
    const given = (words: unknown) =>
      release(withChecks(missing(book)), [book], { ...overrideFor(book), reason: words });
    for (const words of ['', '   ', 'ok', '. . . . . . . . . . . .', '1234567890123', 7, undefined, 'x'.repeat(1001)])
      expect(given(words)).toEqual({ ok: false, failure: { code: 'document/no-reason' } });
    expect(given('Спросили по телефону').ok).toBe(true);
  });
});

describe('a document stays shut', () => {
  test('for whoever the reason does not mean', () => {
    const [one, other] = [aBook(), aBook(undefined, 'other', 'Dana Omarova')];
    const document = withChecks(missing(one), missing(other));
    expect(release(document, [one, other], overrideFor(one))).toEqual(shut(1));
  });

  test('for one who said no to any readers, also under another record of the same name', () => {
    const silent = aBook();
    for (const audience of audiences) {
      const no = aBook([{ audience, maySubmit: 'no', nameAs: 'full' }]);
      expect(release(withChecks(missing(no)), [no], overrideFor(no))).toEqual(shut(1));
      const unnamed = aBook([{ audience, maySubmit: 'yes', nameAs: 'nothing' }]);
      expect(release(withChecks(missing(unnamed)), [unnamed], overrideFor(unnamed))).toEqual(shut(1));
      for (const name of ['AIGUL SAPAROVA', 'Айгуль Сапарова']) {
        const namesake = aBook([{ audience, maySubmit: 'no', nameAs: 'nothing' }], 'second', name);
        expect(release(withChecks(missing(silent)), [silent, namesake], overrideFor(silent))).toEqual(shut(1));
      }
      const somebodyElse = aBook([{ audience, maySubmit: 'no', nameAs: 'nothing' }], 'second', 'Dana Omarova');
      expect(release(withChecks(missing(silent)), [silent, somebodyElse], overrideFor(silent)).ok).toBe(true);
    }
  });

  test('for a suspected name, whatever is said of it', () => {
    const book = aBook();
    const suspected = { ...aSuspicion({ person: pointerIn(book) }), blocking: false };
    expect(release(withChecks(suspected), [book])).toEqual(shut(1));
    expect(release(withChecks(suspected), [book], overrideFor(book))).toEqual(shut(1));
  });

  test('for a consent of somebody whom no case book knows', () => {
    const book = aBook();
    expect(release(withChecks(missing(book)), [], overrideFor(book))).toEqual(shut(1));
  });
});

test('what looks like a document that may leave cannot be packed', async () => {
  const document = aDocument();
  // As it would come from the other side of a process.
  const lookAlike: unknown = Object.assign(Object.create(null), { document });
  await expect(packWordFile(lookAlike as never)).rejects.toThrow(TypeError);
});

const anyConsents: fc.Arbitrary<Consents> = fc.array(
  fc.record({
    audience: fc.constantFrom(...audiences),
    maySubmit: fc.constantFrom('yes' as const, 'no' as const),
    nameAs: fc.constantFrom('full', 'initials', 'nothing'),
  }),
  { maxLength: 3 },
);
const anyBooks = fc
  .array(fc.option(anyConsents, { nil: undefined }), { minLength: 1, maxLength: 4 })
  .map((all) => all.map((consents, at) => aBook(consents, `book-${at}`, ['Aigul Saparova', 'Dana Omarova'][at % 2])));
const anyCheck = (books: readonly CaseBook[]): fc.Arbitrary<DocumentCheck> =>
  fc.record({
    code: fc.constantFrom(...documentCheckCodes),
    blocking: fc.boolean(),
    records: fc.subarray(books.map(pointerIn)),
  });
const anyOverride = (books: readonly CaseBook[]) =>
  fc.option(fc.record({ reason: fc.constantFrom(reason, 'no'), people: fc.subarray(books.map(pointerIn)) }), {
    nil: undefined,
  });
const anyRelease = anyBooks.chain((books) =>
  fc.record({
    books: fc.constant(books),
    checks: fc.array(anyCheck(books), { maxLength: 5 }),
    override: anyOverride(books),
  }),
);

test('no document with a blocking check leaves, and none for a reason where somebody said no', () => {
  fc.assert(
    fc.property(anyRelease, ({ books, checks, override }) => {
      const released = release(withChecks(...checks), books, override);
      if (!released.ok) return;
      const closing = checks.filter(
        ({ code, blocking }) => blocking || ['consent-missing', 'name-suspected'].includes(code),
      );
      const meant = (override?.people ?? []).map(({ bookId }) => bookId);
      const people = closing.flatMap(({ records }) =>
        records.map(({ bookId }) => books.find(({ id }) => id === bookId)),
      );
      const names = people.map((book) => book?.parties['p']?.name);
      const noes = books
        .map(({ parties }) => parties['p'])
        .filter((party) =>
          party?.consents?.some(({ maySubmit, nameAs }) => maySubmit === 'no' || nameAs === 'nothing'),
        );
      expect(closing.every(({ code, records }) => code === 'consent-missing' && records.length > 0)).toBe(true);
      expect(people.every((book) => book !== undefined && meant.includes(book.id))).toBe(true);
      expect(noes.filter((party) => names.includes(party?.name))).toEqual([]);
      if (closing.length > 0) expect(override?.reason).toBe(reason);
    }),
    { numRuns: 500 },
  );
}, 60_000);
