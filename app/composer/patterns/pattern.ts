import type { AnyRecord, CaseFile } from '../case-file';
import type { Statement } from '../sentence';

/** Sentences that belong together and stay in their order. */
export type Passage = {
  /** First day of what it tells, ISO; passages stand in the order of their days. Without one it follows the last. */
  readonly day: string | undefined;
  readonly statements: readonly Statement[];
};

/** What a pattern works with: the file, which records still wait to be told, and the reader that marks what is told. */
export type Scope = {
  readonly file: CaseFile;
  /** The record, not yet told by a pattern that came before, and among those asked for. */
  isFree(record: AnyRecord): boolean;
  tell<R extends AnyRecord>(record: R): R;
};

/**
 * One way in which facts become sentences. A pattern finds the records it fits, picks their facts into messages, and
 * leaves out what is not recorded. It holds no word of any language.
 */
export type Pattern = {
  readonly name: string;
  match(scope: Scope): readonly Passage[];
};

/** The first day that a record's date can mean, for the order of passages. */
export const dayOf = (
  date: { readonly earliest?: string | undefined; readonly latest?: string | undefined } | undefined,
) => date?.earliest ?? date?.latest;
