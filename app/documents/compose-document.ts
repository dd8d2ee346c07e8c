import type { CaseBook } from '#shared/records/case-book';
import type { PersonSetAside } from '#shared/records/consent';
import type { ComposedDocument, DocumentKind } from '#shared/document/document';
import type { Registers } from '#shared/records/registers';
import type { Submission } from '#shared/document/submission';
import type { Language } from '#shared/values/texts/text';
import { fail, type Result, succeed } from '#shared/result';
import { composeCaseParagraphs } from './case-paragraphs/case-paragraphs';
import { composeDefenceBrief } from './defence-brief/defence-brief';
import { forumOf } from './forums';
import { guardNames } from '../composer/names/guard-names';
import { printable } from '../composer/tree/printable';
import { composeUprSubmission } from './upr-submission/upr-submission';

export type ComposeInput = {
  readonly kind: DocumentKind;
  readonly caseBooks: readonly CaseBook[];
  /** Nothing is told of them; what they want of their names still holds where free words name them. */
  readonly setAside?: readonly PersonSetAside[];
  readonly registers: Registers;
  readonly submission?: Submission;
  readonly language: Language;
};

/**
 * Writes a document from case books and registers. The same input gives the same document.
 * Fails with `document/nothing-to-say` where there is no case book to tell of, `document/no-submission`,
 * `document/language-unavailable`.
 */
export function composeDocument(input: ComposeInput): Result<ComposedDocument> {
  const guard = guardNames(input, forumOf(input.kind).audience, input.setAside);
  const composed = compose(guard.input);
  if (!composed.ok) return composed;
  const document = guard.lookOver(printable(composed.value));
  return document.blocks.length === 0 ? fail({ code: 'document/nothing-to-say' }) : succeed(document);
}

function compose({ kind, caseBooks, registers, submission, language }: ComposeInput): Result<ComposedDocument> {
  switch (kind) {
    case 'case-paragraphs':
      return composeCaseParagraphs({ caseBooks, registers, language });
    case 'defence-brief': {
      const [book] = caseBooks;
      return book === undefined
        ? fail({ code: 'document/nothing-to-say' })
        : composeDefenceBrief({ book, registers, language });
    }
    case 'upr-submission':
      return submission === undefined
        ? fail({ code: 'document/no-submission' })
        : composeUprSubmission({ submission, caseBooks, registers, language });
  }
}
