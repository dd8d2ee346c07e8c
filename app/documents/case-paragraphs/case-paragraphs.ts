import type { CaseBook } from '#shared/records/case-book';
import type { ComposedDocument } from '#shared/document/document';
import type { Registers } from '#shared/records/registers';
import type { Language } from '#shared/values/texts/text';
import { type Result, succeed } from '#shared/result';
import { numberParagraphs } from '../../composer/tree/blocks';
import { paragraphBlocks } from '../../composer/tree/quotations';
import { checkCase } from '../../composer/checks/case-checks';
import { openCaseFile } from '../../composer/case-file/case-file';
import { writeInContext } from '../../composer/sentences/create-context';
import type { ComposeContext } from '../../composer/sentences/context';
import { caseParagraphs } from './profile';
import { composeCase } from '../../composer/planning/plan';
import { countWords } from '#shared/document/word-count';

export type CaseParagraphsInput = {
  readonly caseBooks: readonly CaseBook[];
  readonly registers: Registers;
  readonly language: Language;
};

/**
 * The paragraphs that tell of one or more cases, numbered through, each case under no heading of its own: they are
 * made to be put into a report; none where no book has a fact that makes a sentence. Fails with
 * `document/language-unavailable`. What was not told, and what stands in the way, is in its checks.
 */
export function composeCaseParagraphs(input: CaseParagraphsInput): Result<ComposedDocument> {
  const { caseBooks, registers, language } = input;
  const { audience } = caseParagraphs;
  return writeInContext({ language, audience, registers, told: caseBooks }, (context) => write(input, context));
}

function write(
  { caseBooks, registers, language }: CaseParagraphsInput,
  context: ComposeContext,
): Result<ComposedDocument> {
  const { audience, noteStyle } = caseParagraphs;
  const files = caseBooks.map((book) => openCaseFile(book, registers, audience));
  const paragraphs = files.flatMap((file) => composeCase(context, file));
  const blocks = numberParagraphs(paragraphs.flatMap(paragraphBlocks));
  const notes = context.notes.list();
  checkCase(context, files, blocks);
  return succeed({
    kind: 'case-paragraphs',
    language,
    title: context.language.caseParagraphs,
    blocks,
    notes,
    noteStyle: noteStyle.value,
    words: countWords({ blocks, notes }, { counted: 'body' }),
    checks: context.checks.list(),
  });
}
