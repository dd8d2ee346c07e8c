import type { Language } from '#shared/values/texts/text';
import type { Message } from '../messages/message';
import type { Voice } from './voice';
import type { Words } from '../words/words';
import type { PaperWords } from './paper-words';
import type { Attribution, Citation, Recommendation } from '../case-file/records';

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
  readonly say: (message: Message, voice: Voice, attribution?: Attribution) => Words;
  /** The text of a note that cites UPR recommendations by paragraph and State, then sources, without doubles. */
  readonly sayNote: (
    citations: readonly Citation[],
    voice: Voice,
    recommendations?: readonly Recommendation[],
  ) => Words;
  /** The title of the paragraphs on single cases. */
  readonly caseParagraphs: string;
  /** Headings, labels and lines of a cover, which are no sentences. */
  readonly papers: PaperWords;
};
