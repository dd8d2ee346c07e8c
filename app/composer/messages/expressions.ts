import type { Expression } from '../case-file/records';

/** A text or a deed as far as a sentence mentions it: what its first mention may say, and what it is later called. */
export type ExpressionFacts = {
  /** Something put before the public, or else something said or done. */
  readonly as: 'text' | 'deed';
  /** More than one: "the articles". */
  readonly isSeveral: boolean;
  /** A text that has neither title nor number, and one author, is called by its author: "her blogs". */
  readonly isByAuthor: boolean;
  /** Told in one breath with another that is called alike: "the book" would not say which. */
  readonly isAmongAlike?: boolean;
  /** Read where it is said: what a language leaves out does not count as told. */
  readonly told: Pick<
    Expression,
    | 'id'
    | 'kind'
    | 'titles'
    | 'numberOfTexts'
    | 'authors'
    | 'outlet'
    | 'url'
    | 'date'
    | 'place'
    | 'subject'
    | 'circumstances'
    | 'copies'
    | 'copiesAnnounced'
  >;
};
