import type { CaseBook } from '#shared/records/case-book';
import type { Block, ComposedDocument } from '#shared/document/document';
import type { Registers } from '#shared/records/registers';
import type { Submission } from '#shared/document/submission';
import type { Language } from '#shared/values/texts/text';
import { type Result, succeed } from '#shared/result';
import { numberParagraphs } from '../../composer/tree/blocks';
import { heading } from '../../composer/tree/headings';
import { openCaseFile } from '../../composer/case-file/case-file';
import { writeInContext } from '../../composer/sentences/create-context';
import { uprStakeholder } from './profile';
import { openRegisters } from '../../composer/case-file/register-file';
import { countWords } from '#shared/document/word-count';
import { cover } from './cover';
import { executiveSummary, introduction } from './introduction';
import { itemBlocks } from './items';
import { recommendationBlocks } from './recommendations';
import { checkSubmission } from './submission-checks';
import { type Section, type SubmissionDesk, titleOf, typedIn } from './submission-desk';
import { traceSubmission } from '../../composer/case-file/trace';

export type SubmissionInput = {
  readonly submission: Submission;
  readonly caseBooks: readonly CaseBook[];
  readonly registers: Registers;
  readonly language: Language;
};

/**
 * A submission to the Universal Periodic Review as the OHCHR asks for it: cover, introduction, summary with the
 * balance of the last cycle, sections of law, practice and cases, recommendations; paragraphs counted through.
 * Fails with `document/language-unavailable`. What is wrong with it stands in its checks.
 */
export function composeUprSubmission(input: SubmissionInput): Result<ComposedDocument> {
  const { audience } = uprStakeholder;
  const { language, registers, caseBooks, submission } = input;
  return writeInContext({ language, audience, registers, told: [...caseBooks, submission] }, (context) => {
    const files = caseBooks.map((book) => openCaseFile(book, registers, audience));
    const desk: SubmissionDesk = {
      submission: traceSubmission(submission),
      context,
      files: new Map(files.map((file) => [file.book.id, file])),
      registers: openRegisters(registers, audience),
    };
    return succeed(composed(desk, input));
  });
}

function composed(desk: SubmissionDesk, { submission, language }: SubmissionInput): ComposedDocument {
  const blocks = numberParagraphs(write(desk));
  const notes = desk.context.notes.list();
  const words = countWords({ blocks, notes }, wordLimit(submission));
  checkSubmission(desk, blocks, words);
  return {
    kind: 'upr-submission',
    language,
    title: titleOf(desk),
    blocks,
    notes,
    noteStyle: uprStakeholder.noteStyle.value,
    words,
    checks: desk.context.checks.list(),
  };
}

function write(desk: SubmissionDesk): readonly Block[] {
  const { recommendations = [], recommendationsAt, sections } = desk.submission;
  const atEnd =
    recommendationsAt === 'end'
      ? [...sections.flatMap((section) => section.recommendations ?? []), ...recommendations]
      : recommendations;
  return [
    ...cover(desk),
    ...introduction(desk),
    ...executiveSummary(desk),
    ...sections.flatMap((section) => sectionBlocks(desk, section)),
    ...recommendationBlocks(desk, atEnd, 1),
  ];
}

function sectionBlocks(
  desk: SubmissionDesk,
  { heading: title, level, items, recommendations = [] }: Section,
): readonly Block[] {
  const own = desk.submission.recommendationsAt === 'section' ? recommendations : [];
  return [
    heading(level, typedIn(desk, title)),
    ...itemBlocks(desk, items),
    ...recommendationBlocks(desk, own, level === 1 ? 2 : 3),
  ];
}

function wordLimit({ submitters }: Submission) {
  const { words } = uprStakeholder;
  if (words === undefined) return { counted: 'body' } as const;
  return { limit: (submitters.length > 1 ? words.joint : words.alone).value, counted: words.counted.value };
}
