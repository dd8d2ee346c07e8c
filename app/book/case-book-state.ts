import { type CaseBook, caseBookFields, collectionNames } from '#shared/records/case-book';
import { caseBookFrom } from '#shared/records/from-lists';
import { type Fields, withEntry } from '#shared/schema/fields';
import type { BookId } from '#shared/schema/ids';
import { fail, succeed, type Result } from '#shared/result';
import type { Plain } from './stored/plain';

/**
 * A field of the document that the case book does not have: the id under which the book was imported. By it a file
 * that comes a second time is known.
 */
export const originField = 'origin';

/** The case book as its document holds it: without its id, which the vault gives. */
export function plainFrom(book: CaseBook, origin?: string): Plain {
  const fields = caseBookFields.flatMap((name) => (book[name] === undefined ? [] : [[name, book[name]] as const]));
  const withOrigin = origin === undefined ? fields : [...fields, [originField, origin] as const];
  const lists = collectionNames.map((name) => [name, book[name]] as const);
  const plain: Plain = { fields: Object.fromEntries<unknown>(withOrigin), lists: Object.fromEntries(lists) };
  parsed.set(plain, book);
  return plain;
}

/** Case books that were validated already, by the value they are in: nothing is checked twice. */
const parsed = new WeakMap<Plain, CaseBook>();

/** The case book in a document. Fails with `vault/record-damaged` where it is none. */
export function caseBookIn(id: BookId, plain: Plain): Result<CaseBook> {
  const known = parsed.get(plain);
  if (known) return succeed(known.id === id ? known : { ...known, id });
  const book = caseBookFrom(id, ownIn(plain), plain.lists);
  if (book === undefined) return fail({ code: 'vault/record-damaged', count: 1 });
  parsed.set(plain, book);
  return succeed(book);
}

/** What the document says of the case book itself, beside its records. */
export function ownIn({ fields }: Plain): Fields {
  return withEntry(fields, originField, undefined);
}

export function originOf(plain: Plain): string | undefined {
  const origin = plain.fields[originField];
  return typeof origin === 'string' ? origin : undefined;
}
