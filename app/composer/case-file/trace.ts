import type { FieldPointer } from '#shared/document/document';
import { CaseBook } from '#shared/records/case-book';
import { collectionKinds, registerKinds } from '#shared/records/lists';
import { Submission } from '#shared/document/submission';
import { Registers } from '#shared/records/registers';
import type { ReferenceKind } from '#shared/schema/ids';
import { isObject, type Path, type Visitor, walk } from '#shared/schema/walk-schema';
import { inTerms, listAt, readThesaurus, type Thesaurus } from '#shared/records/thesaurus';
import type { LocalText } from '#shared/values/texts/text';
import { Phrase } from '../words/phrase';
import { located, type Traced } from '../words/traced';

/**
 * A case book in which each value knows the field that it stands in, and own words are said in the terms of the
 * thesaurus. The same book gives the same records.
 */
export function traceBook(book: CaseBook, thesaurus?: Thesaurus): Traced<CaseBook>;
export function traceBook(book: CaseBook, thesaurus = noThesaurus): unknown {
  const pointTo = (path: Path) => withBook(pointerAt(path, collectionKinds), book);
  return remembered(book, thesaurus, () => walk(CaseBook, book, tracing(pointTo, thesaurus)));
}

/** The same for the registers. The same registers give the same entries. */
export function traceRegisters(registers: Registers, thesaurus?: Thesaurus): Traced<Registers>;
export function traceRegisters(registers: Registers, thesaurus = noThesaurus): unknown {
  const pointTo = (path: Path) => pointerAt(path, registerKinds);
  return remembered(registers, thesaurus, () => walk(Registers, registers, tracing(pointTo, thesaurus)));
}

/** A submission whose texts are phrases; it is no record, so they have no field to lead to. */
export function traceSubmission(submission: Submission): Traced<Submission>;
export function traceSubmission(submission: Submission): unknown {
  return walk(
    Submission,
    submission,
    tracing(() => undefined, noThesaurus),
  );
}

const noThesaurus = readThesaurus([]);
const traces = new WeakMap<Thesaurus, WeakMap<object, unknown>>();

/** Records are told apart by identity, and one document opens the same registers many times. */
function remembered(value: object, thesaurus: Thesaurus, trace: () => unknown): unknown {
  const ofThese = traces.get(thesaurus) ?? new WeakMap<object, unknown>();
  traces.set(thesaurus, ofThese);
  const known = ofThese.get(value) ?? trace();
  ofThese.set(value, known);
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

function tracing(pointTo: (path: Path) => FieldPointer | undefined, thesaurus: Thesaurus): Visitor {
  const locate = (value: unknown, path: Path) => {
    const pointer = pointTo(path);
    return pointer !== undefined && isObject(value) ? located(value, pointer) : value;
  };
  return {
    sparing: true,
    text: (value, { path }) => (isText(value) ? phraseAt(value, path, thesaurus, pointTo(path)) : value),
    date: (value, { path }) => locate(value, path),
    term: (value, { path }) => locate(value, path),
    whole: (value, { path }) => locate(value, path),
  };
}

/** A text as documents say it: own words in the terms that they mean, whose forms are recorded with the term. */
function phraseAt(written: LocalText, path: Path, thesaurus: Thesaurus, of: FieldPointer | undefined): Phrase {
  const list = listAt(path);
  if (list === undefined) return new Phrase(written, of);
  const { text, from } = inTerms(written, thesaurus(list, written));
  return new Phrase(text, of, (language) => {
    const term = from[language];
    return term && { record: { kind: 'thesaurusTerm', id: term.id }, field: 'name' };
  });
}

const isText = (value: unknown): value is LocalText => typeof value === 'string' || isObject(value);
