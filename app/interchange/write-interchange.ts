import { CaseBook, collectionNames } from '#shared/records/case-book';
import { byOrder } from '#shared/records/order';
import { parsePartialDate } from '#shared/values/dates/parse-partial-date';
import { parseTerm } from '#shared/values/quantities/parse-term';
import { PartialDate } from '#shared/values/dates/partial-date';
import { Term } from '#shared/values/quantities/quantity';
import { Registers, registerNames } from '#shared/records/registers';
import { Submission } from '#shared/document/submission';
import { isObject, walk, type Visitor } from '#shared/schema/walk-schema';
import { termInWords } from '#shared/values/quantities/write-term';
import { interchangeFormat, interchangeVersion, type Interchange } from './interchange';
import { sameValue } from '#shared/schema/same-value';

/**
 * The file that says the same: readable, with ids, in UTF-8. Dates and terms are words where the words say all of
 * it. Reading the file back gives an equal value, and equal values give the same bytes.
 */
export function writeInterchange(interchange: Interchange): Uint8Array<ArrayBuffer> {
  const { language, caseBooks, registers, submissions } = interchange;
  const [submission, ...more] = submissions.map((each) => walk(Submission, each, readableForms));
  const file = {
    format: interchangeFormat,
    version: interchangeVersion,
    ...(language ? { language } : {}),
    caseBooks: caseBooks.map((book) => withLists(walk(CaseBook, book, readableForms), collectionNames)),
    registers: withLists(walk(Registers, registers, readableForms), registerNames),
    ...(submission !== undefined && more.length === 0 ? { submission } : {}),
    ...(more.length > 0 ? { submissions: [submission, ...more] } : {}),
  };
  return new TextEncoder().encode(`${JSON.stringify(file, undefined, 2)}\n`);
}

const readableForms: Visitor = {
  date: (value) => {
    const date = PartialDate.parse(value);
    const read = parsePartialDate(date.written);
    return read.ok && sameValue(read.value, date) ? date.written : date;
  },
  term: (value) => {
    const term = Term.parse(value);
    const words = termInWords(term);
    const read = words === undefined ? undefined : parseTerm(words);
    return read?.ok && sameValue(read.value, term) ? words : term;
  },
};

/** Collections by id become lists in their order; empty ones are left out. */
function withLists(group: unknown, names: readonly string[]): unknown {
  if (!isObject(group)) return group;
  const fields = Object.entries(group).flatMap(([name, value]) => {
    if (!names.includes(name) || !isObject(value)) return [[name, value] as const];
    const records = Object.entries(value).toSorted(([id, record], [otherId, other]) =>
      byOrder({ id, ...orderIn(record) }, { id: otherId, ...orderIn(other) }),
    );
    return records.length > 0 ? [[name, records.map(([, record]) => record)] as const] : [];
  });
  return Object.fromEntries(fields);
}

function orderIn(record: unknown): { readonly order?: string } {
  return isObject(record) && typeof record['order'] === 'string' ? { order: record['order'] } : {};
}
