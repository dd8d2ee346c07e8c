import type { CaseBook } from '#shared/records/case-book';
import type { Language } from '#shared/values/texts/text';
import { noRegisters, type Registers } from '#shared/records/registers';
import { expectValue } from '#shared/result';
import { openCaseFile } from '#app/composer/case-file/case-file';
import { createContext } from '#app/composer/sentences/create-context';
import { createVoice } from '#app/composer/sentences/create-voice';

/** A voice that tells of one case book in a language, whether documents can be had in it yet or not. */
export function aVoice(code: Language, book: CaseBook, registers: Registers = noRegisters) {
  const context = expectValue(createContext({ language: 'en', audience: 'un-public', registers }));
  const file = openCaseFile(book, registers, 'un-public');
  context.memory.startParagraph();
  context.memory.startSentence();
  const voice = createVoice({ ...context, language: { ...context.language, code } }, file);
  return { voice, file, checks: context.checks, startSentence: context.memory.startSentence };
}
