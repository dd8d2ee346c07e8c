import type { FieldPointer } from '#shared/document/document';
import { typed, type Words } from './words';
import { type Language, type LocalText, textIn } from '#shared/values/texts/text';

/** A text of a record in whatever languages it was written, with the field that it stands in. */
export class Phrase {
  readonly #written: LocalText;

  /** `undefined` of a text that stands in no record: a line of a submission. */
  readonly of: FieldPointer | undefined;

  constructor(written: LocalText, of?: FieldPointer) {
    this.#written = written;
    this.of = of;
  }

  /** The text in a language, or else in one that it was written in; empty where nothing was. */
  in(language: Language): string {
    return textIn(this.#written, language) ?? '';
  }

  /** The same as words that know their field. */
  wordsIn(language: Language): Words {
    return typed(this.in(language), this.of);
  }

  /** Whether it was written in a language, or in one that nobody named. */
  isIn(language: Language): boolean {
    return typeof this.#written === 'string' || this.#written[language] !== undefined;
  }

  /** In each language that it was written in. */
  get wordings(): readonly string[] {
    if (typeof this.#written === 'string') return [this.#written];
    return Object.values(this.#written).filter((wording) => wording !== undefined);
  }

  /** As it was written, so that two phrases of the same words are told as one. */
  toJSON(): LocalText {
    return this.#written;
  }
}
