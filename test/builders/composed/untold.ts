import { composeDocument } from '#app/documents/compose-document';
import type { CaseBook } from '#shared/records/case-book';
import type { Registers } from '#shared/records/registers';
import { expectValue } from '#shared/result';
import type { Language } from '#shared/values/texts/text';

/** The fields of a book that its paragraphs are reported not to tell: `decision.kind`. Only a whole document knows them. */
export function untoldFields(book: CaseBook, registers: Registers, language: Language = 'en'): readonly string[] {
  const { checks } = expectValue(composeDocument({ kind: 'case-paragraphs', caseBooks: [book], registers, language }));
  return checks
    .filter(({ code }) => code === 'unused-field')
    .flatMap(({ records, values }) => records.map(({ record }) => `${record.kind}.${values?.['field'] ?? ''}`));
}
