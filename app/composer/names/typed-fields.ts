import { kindOf, kinds } from '#shared/kinds/index';
import { kindNames } from '#shared/schema/kind-names';
import { CaseBook } from '#shared/records/case-book';
import { collectionKinds } from '#shared/records/lists';
import type { AnyReference, BookId, ReferenceKind } from '#shared/schema/ids';
import { registerKinds } from '#shared/records/lists';
import { Registers } from '#shared/records/registers';
import { Submission } from '#shared/document/submission';
import { typedTexts, withTexts, type TypedText } from '#shared/records/typed-texts';
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

const teamLists = new Set<string>(
  kindNames.filter((kind) => kindOf(kind).told.as === 'team').map((kind) => kinds[kind].list),
);

/** What no document tells: remarks on a record, notes and tasks. Long texts, which need not be searched. */
function isForTheTeam(path: TypedText['path']): boolean {
  return path.includes('privateNote') || teamLists.has(String(path[0]));
}

type Kinds = Partial<Readonly<Record<string, ReferenceKind>>>;

function fieldAt([list, id, ...field]: TypedText['path'], text: string, kinds: Kinds, bookId?: BookId): TypedField {
  const kind = kinds[String(list)];
  if (kind === undefined || id === undefined) return { text, isName: false };
  const record: AnyReference = { kind, id: String(id) };
  const isPseudonym = field[0] === 'consents' && field[2] === 'pseudonym';
  return {
    text,
    typedIn: { ...(bookId !== undefined && { bookId }), record, field: field.join('.') },
    isName: kindOf(kind).names?.includes(String(field[0])) === true || isPseudonym,
  };
}
