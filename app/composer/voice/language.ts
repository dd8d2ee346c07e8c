import type { Language } from '#shared/values/texts/text';
import type { LineKind, LineMessage } from '../messages/lines';
import type { Wording } from '../messages/law';
import type { Message, MessageKind } from '../messages/message';
import type { Voice } from './voice';
import type { Words } from '../words/words';
import type { PaperWords } from './paper-words';
import type { Attribution, Authority, Citation, Recommendation } from '../case-file/records';

/**
 * Everything that depends on the language of a document. Patterns hand over messages; a module makes them text.
 * A new language is a new module of this type: nothing outside `language/` knows a word.
 */
export type LanguageModule = {
  readonly code: Language;
  /**
   * One message as one sentence (or two, where the language needs it), with its capital and full stop. An attribution
   * says in whose voice; an opening leads into it. Empty where the facts of the message are not enough for a sentence.
   */
  readonly say: (message: Message, voice: Voice, attribution?: Attribution, opening?: Opening) => Words;
  /** The sentences of one paragraph as they stand in a row: a day that the one before began with is not said again. */
  readonly inRow: (sentences: readonly Words[]) => readonly Words[];
  /**
   * A line that is no sentence: an addressee, a title, an annex. It may be several lines, with line feeds between them;
   * no capital and no full stop is added.
   */
  readonly line: (line: LineMessage, voice: Voice) => Words;
  /** The text of a note, without doubles. */
  readonly sayNote: (voice: Voice, cited: NoteMatter) => Words;
  /**
   * Every form of a person's name that a text of this language may hold, the name itself among them: the search for
   * names that may not be told asks each language.
   */
  readonly formsOf: (name: string) => readonly string[];
  /** The title of the paragraphs on single cases. */
  readonly caseParagraphs: string;
  /** Headings and labels, which hold no facts. */
  readonly papers: PaperWords;
};

/** What a note is made of, in its order: words of the law, authorities, UPR recommendations by paragraph and State, sources. */
export type NoteMatter = {
  readonly wordings?: readonly Wording[];
  readonly authorities?: readonly Authority['id'][];
  readonly recommendations?: readonly Recommendation[];
  readonly citations?: readonly CitedSource[];
};

/** What a sentence is to what stands before it: an example of the rule that was told there. */
export type Opening = 'example';

/** A place in a source; `book` where it is a source of another case book than that of the voice. */
export type CitedSource = Citation & { readonly book?: string };

/**
 * How each kind of message is said: a clause without capital and full stop, empty where its facts make none.
 * A kind without a phrase does not compile.
 */
export type Phrases<Kinds extends MessageKind> = {
  readonly [Kind in Kinds]: (message: Message<Kind>, voice: Voice) => Words;
};

/** How a language says each kind of line. A kind without an entry does not compile. */
export type Lines<Kinds extends LineKind> = {
  readonly [Kind in Kinds]: (line: LineMessage<Kind>, voice: Voice) => Words;
};
