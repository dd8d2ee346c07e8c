import { composeDocument } from '#app/composer/compose-document';
import { packWordFile } from '#app/composer/docx/word-file';
import { renderPlainText } from '#app/composer/text/plain-text';
import { interchangeJsonSchema } from '#app/interchange/json-schema';
import type { Interchange } from '#app/interchange/interchange';
import { readInterchange } from '#app/interchange/read-interchange';
import type { CaseBook } from '#shared/model/case-book';
import type { ComposedDocument } from '#shared/model/document';
import type { Failure } from '#shared/failure';
import { fail, type Result, succeed } from '#shared/result';
import { type Order, readArguments, usage } from './arguments';
import { failureText } from './failure-text';
import { readWhole, writeDocument } from './files';

/** What the command prints, and its exit code: 0, or 2 for input that cannot be used. */
export type Outcome = { readonly code: 0 | 2; readonly output: string; readonly errors: string };

/** Runs the command. Expected failures are an outcome; only a bug throws. */
export async function runCompose(given: readonly string[]): Promise<Outcome> {
  const read = readArguments(given);
  switch (read.kind) {
    case 'help':
      return good(`${usage}\n`);
    case 'schema':
      return good(`${JSON.stringify(interchangeJsonSchema(), null, 2)}\n`);
    case 'wrong':
      return bad(`${read.problem}\n\n${usage}`);
    case 'order':
      return compose(read.order);
  }
}

const good = (output: string, errors = ''): Outcome => ({ code: 0, output, errors });
const bad = (problem: string): Outcome => ({ code: 2, output: '', errors: `${problem}\n` });
const failed = (failure: Failure): Outcome => bad(failureText(failure));

async function compose(order: Order): Promise<Outcome> {
  const bytes = await readWhole(order.from);
  if (!bytes.ok) return failed(bytes.failure);
  const interchange = readInterchange(bytes.value);
  if (!interchange.ok) return failed(interchange.failure);
  const books = booksFor(order, interchange.value);
  if (!books.ok) return bad(books.failure);
  const document = composeDocument(inputFor(order, interchange.value, books.value));
  return document.ok ? deliver(order, document.value, books.value) : failed(document.failure);
}

function inputFor(order: Order, { registers, submissions, language }: Interchange, caseBooks: readonly CaseBook[]) {
  const [submission] = submissions;
  return {
    kind: order.document,
    caseBooks,
    registers,
    language: order.language ?? submission?.language ?? language ?? ('en' as const),
    ...(submission !== undefined && { submission }),
  };
}

/** The books asked for: all of them, or those of a title. A brief is about one. */
function booksFor(order: Order, { caseBooks }: Interchange): Result<readonly CaseBook[], string> {
  const titles = caseBooks.map(({ title }) => `  ${title}`).join('\n');
  const wanted = order.case?.toLowerCase();
  const equal = caseBooks.filter(({ title }) => title.toLowerCase() === wanted);
  const alike = caseBooks.filter(({ title }) => wanted === undefined || title.toLowerCase().includes(wanted));
  const found = equal.length > 0 ? equal : alike;
  if (caseBooks.length === 0) return fail('The file holds no case book.');
  if (found.length === 0) return fail(`No case book is called “${order.case ?? ''}”. The file holds:\n${titles}`);
  if (order.document === 'defence-brief' && found.length > 1)
    return fail(`A brief is about one case. Choose it with --case; the file holds:\n${titles}`);
  return succeed(found);
}

async function deliver(order: Order, document: ComposedDocument, books: readonly CaseBook[]): Promise<Outcome> {
  const blocked = namesWithoutConsent(document, books);
  if (order.out !== undefined) {
    if (blocked.length > 0) return bad(`No file was written. ${consentText(blocked)}`);
    const written = await writeDocument(order.out, await packWordFile(document));
    if (!written.ok) return failed(written.failure);
  }
  const remark = blocked.length > 0 ? `This text must not be given away yet. ${consentText(blocked)}\n` : '';
  return good(order.text ? renderPlainText(document) : '', remark);
}

function consentText(names: readonly string[]): string {
  return `Consent to be named to these readers is not recorded for ${names.join(', ')}. Record it under “consents” of each person, with the name in full, as initials, as a pseudonym or not at all.`;
}

/** The people whom the document names and whose consent is missing, as the case books call them. */
function namesWithoutConsent(document: ComposedDocument, books: readonly CaseBook[]): readonly string[] {
  const pointers = document.checks.filter(({ blocking }) => blocking).flatMap(({ records }) => records);
  const names = pointers.map(({ bookId, record }) => {
    const party = books.find(({ id }) => id === bookId)?.parties[record.id];
    const name = party?.name;
    return typeof name === 'string' ? name : (Object.values(name ?? {})[0] ?? record.id);
  });
  return [...new Set(names)];
}
