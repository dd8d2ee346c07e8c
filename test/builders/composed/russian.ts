import { citedLaws } from '#app/composer/case-file/cited-laws';
import type { Audience } from '#shared/kinds/party';
import type { CaseBook } from '#shared/records/case-book';
import { noRegisters, type Registers } from '#shared/records/registers';
import { type CaseFile, openCaseFile } from '#app/composer/case-file/case-file';
import { createChecks } from '#app/composer/memory/checks';
import { createMemory, type Memory } from '#app/composer/memory/memory';
import { createNotes } from '#app/composer/memory/notes';
import { createShortNames } from '#app/composer/memory/short-names';
import { createTelling } from '#app/composer/memory/telling';
import { createVoice } from '#app/composer/sentences/create-voice';
import type { Voice } from '#app/composer/voice/voice';
import { finish } from '#app/composer/languages/ru/grammar/prose';
import { russian } from '#app/composer/languages/ru/russian';
import type { Message } from '#app/composer/messages/message';
import { plainText, type Words } from '#app/composer/words/words';
import { aCaseBook } from '../a-case';

type Speaking = {
  readonly voice: Voice;
  readonly memory: Memory;
  /** The forms that were asked for, as `Атабек: ru.genitive`. */
  readonly doubts: () => readonly string[];
};

/** A voice that speaks Russian of one case book, for tests of nouns and phrases. */
export function russianVoice(
  book: CaseBook,
  registers: Registers = noRegisters,
  audience: Audience = 'court',
): Speaking {
  const [memory, checks] = [createMemory(), createChecks()];
  const context = {
    language: { code: 'ru' },
    audience,
    registers,
    laws: citedLaws(registers),
    memory,
    checks,
    shortNames: createShortNames(),
    unusedShortNames: new Set<string>(),
    notes: createNotes(),
    telling: createTelling(),
  } as const;
  return {
    voice: createVoice(context, openCaseFile(book, registers, audience)),
    memory,
    doubts: () =>
      checks
        .list()
        .filter(({ code }) => code === 'form-missing')
        .map(({ values }) => `${values?.['text'] ?? ''}: ${values?.['form'] ?? ''}`),
  };
}

/** A clause as a sentence, with common spaces. */
export const sentence = (clause: Words): string => plainText(finish(clause)).replaceAll('\u00a0', ' ');

type Given = { readonly message: Message };

/** Messages about law, figures and recommendations as Russian sentences, and the forms that had to be asked for. */
export function papersInRussian(make: (file: CaseFile) => readonly Given[], registers: Registers = noRegisters) {
  const { voice, doubts } = russianVoice(aCaseBook({}), registers);
  const sentences = make(voice.file).map(({ message }) => plainText(russian.say(message, voice)));
  return { sentences: sentences.map((text) => text.replaceAll('\u00a0', ' ')), doubts: doubts() };
}
