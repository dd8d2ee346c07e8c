import type { CaseBook } from '#shared/records/case-book';
import type { Registers } from '#shared/records/registers';
import type { Submission } from '#shared/document/submission';
import type { Language } from '#shared/values/texts/text';

export const interchangeFormat = 'defender-casebook';
export const interchangeVersion = 1;

/** What a file of the interchange format says, with every reference resolved. Ids are those of the file. */
export type Interchange = {
  /** The language in which the file was written, where it says so. */
  readonly language?: Language;
  /** The file is a pack of reference material: an entry that the vault knows already is not added in another state. */
  readonly pack?: true;
  readonly caseBooks: readonly CaseBook[];
  readonly registers: Registers;
  readonly submissions: readonly Submission[];
};
