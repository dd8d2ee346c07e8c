import { CaseBook, collectionKinds } from '#shared/model/case-book';
import type { AnyReference, BookId, ReferenceKind } from '#shared/model/ids';
import { registerKinds, Registers } from '#shared/model/registers';
import { Submission } from '#shared/model/submission';
import { typedTexts, withTexts, type TypedText } from '#shared/model/typed-texts';
import type { TypedIn } from './name-place';

/** Everything that a document is written from. */
export type Typed = {
  readonly caseBooks: readonly CaseBook[];
  readonly registers: Registers;
  readonly submission?: Submission;
};

/** A text that somebody typed, and what it is a text of. */
export type TypedField = {
  readonly text: string;
  readonly typedIn?: TypedIn;
  /** The name of what it stands in: the name that a document calls it by, and not words about anything. */
  readonly isName: boolean;
};

/** What everything reads when each text that was typed is changed. What does not change stays the same object. */
export function mapTyped<Input extends Typed>(input: Input, change: (field: TypedField) => string): Input {
  const edit = <Value extends object>(value: Value, texts: readonly TypedText[], kinds: Kinds, bookId?: BookId) =>
    withTexts(
      value,
      texts.flatMap(({ path, text }) => {
        if (isForTheTeam(path)) return [];
        const changed = change(fieldAt(path, text, kinds, bookId));
        return changed === text ? [] : [{ path, text: changed }];
      }),
    );
  const { caseBooks, registers, submission } = input;
  return {
    ...input,
    caseBooks: caseBooks.map((book) => edit(book, typedTexts(CaseBook, book), collectionKinds, book.id)),
    registers: edit(registers, typedTexts(Registers, registers), registerKinds),
    ...(submission && { submission: edit(submission, typedTexts(Submission, submission), {}) }),
  };
}

/** What no document tells: remarks on a record, notes and tasks. Long texts, which need not be searched. */
function isForTheTeam(path: TypedText['path']): boolean {
  return path.includes('privateNote') || path[0] === 'notes' || path[0] === 'tasks';
}

type Kinds = Partial<Readonly<Record<string, ReferenceKind>>>;

const nameFields = new Set(['name', 'variants', 'shortName', 'nameForms']);
const namedKinds = new Set<ReferenceKind>(['party', 'body', 'organisation', 'counsel']);

function fieldAt([list, id, ...field]: TypedText['path'], text: string, kinds: Kinds, bookId?: BookId): TypedField {
  const kind = kinds[String(list)];
  if (kind === undefined || id === undefined) return { text, isName: false };
  const record: AnyReference = { kind, id: String(id) };
  const isPseudonym = field[0] === 'consents' && field[2] === 'pseudonym';
  return {
    text,
    typedIn: { ...(bookId !== undefined && { bookId }), record, field: field.join('.') },
    isName: namedKinds.has(kind) && (nameFields.has(String(field[0])) || isPseudonym),
  };
}
