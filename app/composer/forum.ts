import type { CaseBook } from '#shared/records/case-book';
import type { ComposedDocument } from '#shared/document/document';
import type { DocumentKind } from '#shared/document/document-kinds';
import type { MissingItem } from '#shared/contract/missing';
import type { PersonSetAside } from '#shared/records/consent';
import type { Registers } from '#shared/records/registers';
import type { Submission } from '#shared/document/submission';
import type { Result } from '#shared/result';
import type { Language } from '#shared/values/texts/text';
import type { ForumProfile } from './forum-profile';

/** What a document is written from. */
export type ComposeInput = {
  readonly kind: DocumentKind;
  readonly caseBooks: readonly CaseBook[];
  /** Nothing is told of them; what they want of their names still holds where free words name them. */
  readonly setAside?: readonly PersonSetAside[];
  readonly registers: Registers;
  readonly submission?: Submission;
  readonly language: Language;
};

/** What the program knows of one kind of document. Each has a folder of its own, and `forums.ts` is their list. */
export type Forum = {
  /** The rules of those who take it. */
  readonly profile: ForumProfile;
  /** Writes it. Names that its readers may not be told are out of the input already. */
  readonly compose: (input: ComposeInput) => Result<ComposedDocument>;
  /** What a case book lacks for it, before anything is written. */
  readonly missing?: (book: CaseBook, registers: Registers) => readonly MissingItem[];
};
