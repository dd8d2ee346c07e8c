import { collectionNames, type CaseBook } from '#shared/records/case-book';

/** Whose a unique word or number of a case is: the record that it stands in, and the people whom that is about. */
export type Owner = { readonly record: string; readonly near: ReadonlySet<string> };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return isObject(value) ? Object.values(value).flatMap(stringsIn) : [];
}

function marksIn(value: unknown): readonly string[] {
  if (typeof value === 'number') return [String(value)];
  if (typeof value === 'string') return /^q\d+q$/u.test(value) ? [value] : [];
  return isObject(value) ? Object.values(value).flatMap(marksIn) : [];
}

const peopleIn = (value: unknown, people: ReadonlySet<string>) =>
  new Set(stringsIn(value).filter((text) => people.has(text)));

const idsIn = (value: unknown, ids: ReadonlySet<string>) => stringsIn(value).filter((text) => ids.has(text));

/** Of each word and number that stands once in a case: whose it is. */
export function ownersIn(book: CaseBook): ReadonlyMap<string, Owner> {
  const people = new Set<string>(Object.keys(book.parties));
  const records = new Map<string, unknown>(
    collectionNames.filter((name) => name !== 'parties').flatMap((name) => Object.entries(book[name])),
  );
  const ids = new Set(records.keys());
  const touching = (id: string) =>
    [...records].filter(
      ([other, record]) =>
        other === id || idsIn(record, ids).includes(id) || idsIn(records.get(id), ids).includes(other),
    );
  return new Map(
    [...records].flatMap(([id, record]) => {
      const near = new Set(
        touching(id).flatMap(([other]) => touching(other).flatMap(([, one]) => [...peopleIn(one, people)])),
      );
      if (book.subject !== undefined && isOfNobody(record, records, people)) near.add(book.subject);
      return marksIn(record).map((mark) => [mark, { record: id, near }] as const);
    }),
  );
}

/** What names nobody to whom it was done is told of the one whom the book is about. */
function isOfNobody(record: unknown, records: ReadonlyMap<string, unknown>, people: ReadonlySet<string>): boolean {
  const fields = isObject(record) ? record : {};
  const rest = Object.entries(fields).filter(([field]) => !['judges', 'attendance', 'attribution'].includes(field));
  const around = records.get(String(fields['proceeding']));
  return peopleIn(rest, people).size === 0 && (!isObject(around) || around['against'] === undefined);
}

/** The marks that stand in a sentence. */
export const marksOf = (sentence: string): readonly string[] =>
  sentence.match(/q\d+q|(?<![\d.,])[1-9]\d\d(?!\d)/gu) ?? [];
