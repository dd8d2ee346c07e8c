import type { Attribution, Citation } from '#shared/model/record';
import type { Language } from '#shared/model/text';
import type { Message } from '../message';
import type { Voice } from '../voice';

/**
 * Everything that depends on the language of a document. Patterns hand over messages; a module makes them text.
 * A new language is a new module of this type: nothing outside `language/` knows a word.
 */
export type LanguageModule = {
  readonly code: Language;
  /**
   * One message as one sentence (or two, where the language needs it), with its capital and full stop. An attribution
   * says in whose voice. Empty where the facts of the message are not enough for a sentence.
   */
  say(message: Message, voice: Voice, attribution?: Attribution): string;
  /** The text of a note that cites sources, in their order, without doubles. */
  sayNote(citations: readonly Citation[], voice: Voice): string;
};
