import type { FieldPointer } from '#shared/document/document';
import { typed, type Words } from './words';
import { type Language, type LocalText, type Wording, textIn, wordingIn, wordingsOf } from '#shared/values/texts/text';

/** Words and what was recorded of their grammar. */
export type RecordedWording = Readonly<Wording> & { readonly forms: Readonly<Record<string, string>> };

/** The name of the term of the thesaurus that says own words in a language. */
type TermField = (language: Language) => FieldPointer | undefined;

/** A text of a record in whatever languages it was written, with the field that it stands in. */
export class Phrase {
  readonly #written: LocalText;

  /** `undefined` of a text that stands in no record: a line of a submission. */
  readonly of: FieldPointer | undefined;

  readonly #term: TermField;

  constructor(written: LocalText, of?: FieldPointer, term: TermField = () => undefined) {
    this.#written = written;
    this.of = of;
    this.#term = term;
  }

  /** The field in which forms of its words in a language are recorded: that of the term that says them, or its own. */
  formsAt(language: Language): FieldPointer | undefined {
    return this.#term(language) ?? this.of;
  }

  /** The text in a language, or else in one that it was written in; empty where nothing was. */
  in(language: Language): string {
    return textIn(this.#written, language) ?? '';
  }

  /** The same as words that know their field. */
  wordsIn(language: Language): Words {
    return typed(this.in(language), this.of);
  }

  /** The same with the forms, gender and number that were recorded of it in that very language. */
  wordingIn(language: Language): RecordedWording {
    const { text = '', forms = {}, gender, number } = wordingIn(this.#written, language) ?? {};
    return { text, forms, ...(gender && { gender }), ...(number && { number }) };
  }

  /** Whether it was written in a language, or in one that nobody named. */
  isIn(language: Language): boolean {
    return typeof this.#written === 'string' || this.#written[language] !== undefined;
  }

  /** In each language that it was written in. */
  get wordings(): readonly string[] {
    return wordingsOf(this.#written).map(({ wording }) => wording.text);
  }

  /** As it was written, so that two phrases of the same words are told as one. */
  toJSON(): LocalText {
    return this.#written;
  }
}
