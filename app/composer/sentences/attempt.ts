import type { RecordPointer } from '#shared/document/document';
import { isInAnotherAlphabet } from '#shared/values/texts/script';
import type { CaseFile } from '../case-file/case-file';
import { phraseAt } from '../case-file/phrase-at';
import { type Run, runsOf, type Words } from '../words/words';
import type { ComposeContext } from './context';

/** Where words of a document are said: `records` are those that they are about. */
type Place = {
  readonly context: ComposeContext;
  readonly files: readonly CaseFile[];
  readonly records: readonly RecordPointer[];
};

/**
 * Says words of the document. What says nothing leaves nothing behind; what people typed in another language or
 * alphabet than that of the document is remarked, with its field.
 */
export function sayWords({ context, files, records }: Place, say: () => Words): Words {
  const words = context.telling.attempt(records, say);
  for (const run of runsOf(words)) if (isForeign(run, context, files, records)) remark(run, context);
  return words;
}

function isForeign(
  { text, of, typed }: Run,
  { language }: ComposeContext,
  files: readonly CaseFile[],
  records: readonly RecordPointer[],
): boolean {
  if (typed !== true) return false;
  // Of what a note is made, the plain texts of its sources, `checks/unused.ts` reports with their fields.
  const isNote = records.length > 0 && records.every(({ record }) => record.kind === 'source');
  if (isInAnotherAlphabet(text, language.code)) return of !== undefined || !isNote;
  const phrase = of && phraseAt(of, fileOf(of, files));
  return phrase !== undefined && !phrase.isIn(language.code);
}

function remark({ text, of }: Run, { checks }: ComposeContext): void {
  const code = 'language-fallback';
  if (of === undefined) checks.add({ code, blocking: false, records: [], values: { text } });
  else {
    const { field, ...pointer } = of;
    checks.add({ code, blocking: false, records: [pointer], values: { field, text } });
  }
}

const fileOf = ({ bookId }: NonNullable<Run['of']>, files: readonly CaseFile[]) =>
  files.find(({ book }) => bookId === undefined || book.id === bookId);
