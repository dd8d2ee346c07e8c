import type { Sentence } from '#shared/document/document';
import type * as submissions from '#shared/document/submission';
import type { Traced } from '../../composer/words/traced';
import type { LineMessage } from '../../composer/messages/lines';
import { plainText, type Words } from '../../composer/words/words';
import type { CaseFile } from '../../composer/case-file/case-file';
import type { ComposeContext } from '../../composer/sentences/context';
import type { Phrase } from '../../composer/words/phrase';
import { composeLine, composeSentences, composeTyped, type Statement } from '../../composer/sentences/sentence';

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

/** A line of the submission that is no sentence. */
export function lineOfRegisters({ context, registers }: SubmissionDesk, message: LineMessage): Words {
  return composeLine(context, registers, message);
}

/** A title or heading as somebody typed it. */
export function typedIn({ context, registers }: SubmissionDesk, text: Phrase): string {
  return plainText(composeTyped(context, registers, text));
}

/** The title that was given to it, else the one that such a submission has. */
export function titleOf(desk: SubmissionDesk): string {
  const { title, state } = desk.submission;
  return title === undefined
    ? plainText(lineOfRegisters(desk, { kind: 'submission-title', state }))
    : typedIn(desk, title);
}
