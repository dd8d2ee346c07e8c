import type { Sentence } from '#shared/document/document';
import type { Submission } from '#shared/document/submission';
import type { CaseFile } from '../../composer/case-file/case-file';
import type { ComposeContext } from '../../composer/sentences/context';
import { composeSentences, type Statement } from '../../composer/sentences/sentence';

/** What the parts of one submission are written with. */
export type SubmissionDesk = {
  readonly submission: Submission;
  readonly context: ComposeContext;
  /** The case books that were given, by id, open for the readers of the submission. */
  readonly files: ReadonlyMap<string, CaseFile>;
  readonly registers: CaseFile;
};

/** The sentences of one paragraph about entries of the registers. */
export function sayOfRegisters(
  { context, registers }: SubmissionDesk,
  statements: readonly Statement[],
): readonly Sentence[] {
  return composeSentences(context, registers, statements);
}
