import { composeDocument } from '#app/documents/compose-document';
import { packWordFile } from '#app/word/word-file';
import { readReleased, release } from '#app/composer/release';
import { renderPlainText } from '#app/text/plain-text';
import { interchangeJsonSchema } from '#app/interchange/json-schema';
import type { Interchange } from '#app/interchange/interchange';
import { readInterchange } from '#app/interchange/read-interchange';
import type { CaseBook } from '#shared/records/case-book';
import type { ConsentOverride } from '#shared/document/consent-override';
import type { ComposedDocument } from '#shared/document/document';
import { type Obstacle, obstaclesTo } from '#shared/document/obstacles';
import type { Failure } from '#shared/failure';
import { fail, type Result, succeed } from '#shared/result';
import { type Order, readArguments, usage } from './arguments';
import { checksText } from './checks-text';
import { failureText } from './failure-text';
import { writeToChosenPlace } from '../../electron/main/dialogs/chosen-place';
import { readWhole } from './read-whole';
import { draftMark, obstacleText, overriddenText } from './obstacle-text';
import { matterOf } from '#shared/document/document-kinds';

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
  if (matterOf(order.document) === 'case' && found.length > 1)
    return fail(`A brief is about one case. Choose it with --case; the file holds:\n${titles}`);
  return succeed(found);
}

/** A file only of what may leave. Text is to be read: what may not leave says so in its first line. */
async function deliver(order: Order, document: ComposedDocument, books: readonly CaseBook[]): Promise<Outcome> {
  const obstacles = obstaclesTo(document, books);
  const remarks: string[] = [];
  if (order.out !== undefined) {
    const released = release(document, books, overrideOf(order, obstacles));
    if (!released.ok) return bad(`No file was written.\n${obstacleText(obstacles, books)}`);
    const written = await writeToChosenPlace(order.out, await packWordFile(released.value));
    if (!written.ok) return failed(written.failure);
    const { overridden } = readReleased(released.value);
    if (overridden) remarks.push(overriddenText(overridden, books));
  } else if (obstacles.length > 0) {
    remarks.push(`This text must not be given away yet.\n${obstacleText(obstacles, books)}`);
  }
  // What stands in the way was said above, with what to do about it.
  const toLookAt = document.checks.filter((check) => obstacles.every((obstacle) => obstacle.check !== check));
  if (order.text && toLookAt.length > 0) remarks.push(checksText(toLookAt, books));
  const mark = obstacles.length > 0 ? `${draftMark}\n\n` : '';
  return good(order.text ? `${mark}${renderPlainText(document)}` : '', remarks.map((remark) => `${remark}\n`).join(''));
}

/** The reason given counts for everybody named without a recorded consent; whether it is admitted, `release` says. */
function overrideOf({ reason }: Order, obstacles: readonly Obstacle[]): ConsentOverride | undefined {
  if (reason === undefined) return undefined;
  const people = obstacles
    .filter(({ yields }) => yields)
    .flatMap(({ check }) => check.records)
    .flatMap(({ bookId, record }) => (bookId === undefined ? [] : [{ bookId, record }]));
  return { reason, people };
}
