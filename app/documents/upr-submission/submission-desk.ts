import type { Sentence } from '#shared/document/document';
import type * as submissions from '#shared/document/submission';
import type { Traced } from '../../composer/words/traced';
import type { CaseFile } from '../../composer/case-file/case-file';
import type { ComposeContext } from '../../composer/sentences/context';
import { composeSentences, type Statement } from '../../composer/sentences/sentence';

export type Submission = Traced<submissions.Submission>;
export type Section = Traced<submissions.Section>;
export type SectionItem = Traced<submissions.SectionItem>;
export type RecommendationGroup = Traced<submissions.RecommendationGroup>;

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
