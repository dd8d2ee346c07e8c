import type { NewCaseBookInput } from '#shared/contract/vault-api';
import { CaseBook, collectionNames } from '#shared/records/case-book';
import { issuesOf } from '#shared/schema/issues';
import type { Registers } from '#shared/records/registers';
import { fail, succeed, type Result } from '#shared/result';
import { ownCounsel } from '#shared/records/own';

/**
 * A case book about one party, who has the book's title for a name where no other is given, with the own counsel of
 * the registers beside it. Fails with `case-book/invalid-change` and what is wrong with what was given.
 */
export function newCaseBook(
  { title, subjectKind, subject, jurisdiction, timeZone }: NewCaseBookInput,
  registers: Registers,
  nextId: () => string,
): Result<CaseBook> {
  const id = nextId();
  const given = Object.entries(subject ?? {}).filter(([, value]) => value !== undefined);
  const about = {
    name: title,
    roles: ['defendant'],
    ...Object.fromEntries(given),
    id,
    kind: subjectKind,
    order: '0001',
  };
  const empty = Object.fromEntries(collectionNames.map((name) => [name, {}]));
  const value = {
    id: 'new',
    title,
    state: 'active',
    ...(jurisdiction === undefined ? {} : { jurisdiction }),
    ...(timeZone === undefined ? {} : { timeZone }),
    ...empty,
    subject: id,
    parties: { [id]: about, ...counselAmongParties(registers, nextId) },
  };
  const book = CaseBook.safeParse(value);
  if (book.success) return succeed(book.data);
  const wrong = issuesOf(book.error, value, ([first, party, ...rest]) =>
    first === 'parties' && party === id
      ? ['subject', ...rest]
      : [first, party, ...rest].filter((step) => step !== undefined),
  );
  // A name that is only the title's would say the same twice.
  const issues = wrong.filter(({ path }) => path !== 'subject.name' || subject?.name !== undefined);
  return fail({ code: 'case-book/invalid-change', issues });
}

function counselAmongParties(registers: Registers, nextId: () => string): Readonly<Record<string, unknown>> {
  const own = ownCounsel(registers);
  if (!own) return {};
  const { name, shortName, licence, warrant, contact } = own;
  const id = nextId();
  const told = Object.entries({ name, shortName, licence, warrant, contact }).filter(
    ([, value]) => value !== undefined,
  );
  return { [id]: { id, kind: 'person', roles: ['defence-counsel'], ...Object.fromEntries(told), order: '0002' } };
}
