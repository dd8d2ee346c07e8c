import { inlineText } from '#shared/document/inline-text';
import type { Registers } from '#shared/records/registers';
import { expectValue } from '#shared/result';
import type { AnyRecord, CaseFile } from '#app/composer/case-file/case-file';
import { createContext } from '#app/composer/sentences/create-context';
import { openRegisters } from '#app/composer/case-file/register-file';
import { composeSentences, type Statement } from '#app/composer/sentences/sentence';

type Scope = { readonly file: CaseFile; readonly tell: <R extends AnyRecord>(record: R) => R };

/** What statements about entries of the registers become in English: sentences without marks, and the notes. */
export function registerText(registers: Registers, statements: (scope: Scope) => readonly Statement[]) {
  const context = expectValue(createContext({ language: 'en', audience: 'un-public', registers }));
  const file = openRegisters(registers, 'un-public');
  const tell = <R extends AnyRecord>(record: R): R => context.telling.tell(record, file.pointerTo(record));
  const sentences = composeSentences(context, file, statements({ file, tell }));
  return {
    sentences: sentences.map(({ inlines }) => inlineText(inlines)),
    notes: context.notes.list().map(({ inlines }) => inlineText(inlines)),
  };
}
