import type { CaseBook } from '#shared/records/case-book';
import { inlineText } from '#shared/document/inline-text';
import type { Sentence } from '#shared/document/document';
import { noRegisters, type Registers } from '#shared/records/registers';
import { expectValue } from '#shared/result';
import { openCaseFile } from '#app/composer/case-file/case-file';
import { english } from '#app/composer/languages/en/english';
import { finish } from '#app/composer/languages/ru/grammar/prose';
import { attribute } from '#app/composer/languages/ru/nouns/attribution';
import type { Phrases } from '#app/composer/voice/language';
import type { Message, MessageKind } from '#app/composer/messages/message';
import { composeCase } from '#app/composer/planning/plan';
import { composeOverview } from '#app/composer/planning/overview';
import type { ComposeContext } from '#app/composer/sentences/context';
import { createContext } from '#app/composer/sentences/create-context';
import type { LanguageModule } from '#app/composer/voice/language';
import type { Voice } from '#app/composer/voice/voice';

type Sayings = Partial<Phrases<MessageKind>>;

function clause<Kind extends MessageKind>(message: Message<Kind>, voice: Voice, sayings: Sayings) {
  const phrase: Sayings[Kind] = sayings[message.kind];
  return phrase === undefined ? '' : phrase(message, voice);
}

/** Russian with the phrases of a test alone: all other kinds of message say nothing. */
const russianOf = (sayings: Sayings): LanguageModule => ({
  ...english,
  code: 'ru',
  say: (message, voice, attribution) => finish(attribute(() => clause(message, voice, sayings), attribution, voice)),
  sayNote: () => '',
});

const contextOf = (sayings: Sayings, registers: Registers): ComposeContext => ({
  ...expectValue(createContext({ language: 'en', audience: 'un-public', registers })),
  language: russianOf(sayings),
});

/** An unbreakable space is written like any other in a test. */
const textOf = (sentences: readonly Sentence[]) =>
  sentences.map(({ inlines }) => inlineText(inlines).replaceAll('\u00a0', ' ')).join(' ');

const doubtsOf = ({ checks }: ComposeContext) =>
  checks
    .list()
    .filter(({ code }) => code === 'form-missing')
    .map(({ values }) => `${values?.['text'] ?? ''}: ${values?.['form'] ?? ''}`);

/** What these phrases say of a case book, sentence by sentence and as a text, and the forms that they ask for. */
export function saidInRussian(sayings: Sayings, book: CaseBook, registers: Registers = noRegisters) {
  const context = contextOf(sayings, registers);
  const paragraphs = composeCase(context, openCaseFile(book, registers, 'un-public'));
  return {
    sentences: paragraphs.flat().map((sentence) => textOf([sentence])),
    text: paragraphs.map(textOf).join('\n'),
    doubts: doubtsOf(context),
  };
}

/** What they say of several books together. */
export function overviewInRussian(
  sayings: Sayings,
  books: readonly CaseBook[],
  { registers = noRegisters, atLeast = false }: { registers?: Registers; atLeast?: boolean } = {},
): string {
  const files = books.map((book) => openCaseFile(book, registers, 'un-public'));
  return textOf(composeOverview(contextOf(sayings, registers), files, atLeast));
}
