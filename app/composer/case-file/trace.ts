import type { FieldPointer } from '#shared/document/document';
import { CaseBook } from '#shared/records/case-book';
import { collectionKinds, registerKinds } from '#shared/records/lists';
import { Submission } from '#shared/document/submission';
import { Registers } from '#shared/records/registers';
import type { ReferenceKind } from '#shared/schema/ids';
import { isObject, type Path, type Visitor, walk } from '#shared/schema/walk-schema';
import type { LocalText } from '#shared/values/texts/text';
import { Phrase } from '../words/phrase';
import { located, type Traced } from '../words/traced';

/** A case book in which each value knows the field that it stands in. The same book gives the same records. */
export function traceBook(book: CaseBook): Traced<CaseBook>;
export function traceBook(book: CaseBook): unknown {
  const pointTo = (path: Path) => pointerAt(path, collectionKinds);
  return remembered(book, () =>
    walk(
      CaseBook,
      book,
      tracing((path) => withBook(pointTo(path), book)),
    ),
  );
}

/** The registers in which each value knows the field that it stands in. The same registers give the same entries. */
export function traceRegisters(registers: Registers): Traced<Registers>;
export function traceRegisters(registers: Registers): unknown {
  return remembered(registers, () =>
    walk(
      Registers,
      registers,
      tracing((path) => pointerAt(path, registerKinds)),
    ),
  );
}

/** A submission whose texts are phrases; it is no record, so they have no field to lead to. */
export function traceSubmission(submission: Submission): Traced<Submission>;
export function traceSubmission(submission: Submission): unknown {
  return walk(
    Submission,
    submission,
    tracing(() => undefined),
  );
}

const traces = new WeakMap<object, unknown>();

/** Records are told apart by identity, and one document opens the same registers many times. */
function remembered(value: object, trace: () => unknown): unknown {
  const known = traces.get(value) ?? trace();
  traces.set(value, known);
  return known;
}

const withBook = (pointer: FieldPointer | undefined, { id }: CaseBook): FieldPointer | undefined =>
  pointer && { bookId: id, ...pointer };

/** The field at `charges.c1.norm` and below; what stands beside the records has none. */
function pointerAt(
  [list, id, ...field]: Path,
  kinds: Readonly<Record<string, ReferenceKind>>,
): FieldPointer | undefined {
  const kind = Object.hasOwn(kinds, String(list)) ? kinds[String(list)] : undefined;
  return kind === undefined || id === undefined || field.length === 0
    ? undefined
    : { record: { kind, id: String(id) }, field: field.join('.') };
}

function tracing(pointTo: (path: Path) => FieldPointer | undefined): Visitor {
  const locate = (value: unknown, path: Path) => {
    const pointer = pointTo(path);
    return pointer !== undefined && isObject(value) ? located(value, pointer) : value;
  };
  return {
    sparing: true,
    text: (value, { path }) => (isText(value) ? new Phrase(value, pointTo(path)) : value),
    date: (value, { path }) => locate(value, path),
    term: (value, { path }) => locate(value, path),
    whole: (value, { path }) => locate(value, path),
  };
}

const isText = (value: unknown): value is LocalText => typeof value === 'string' || isObject(value);
