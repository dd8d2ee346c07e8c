import type { Failure } from '#shared/failure';
import type { NamePlace, RecordPointer } from '#shared/document/document';
import type { NameAnswer } from '#shared/kinds/party';

/** An answer that somebody gave, with the person whose name it is about. */
export type GivenAnswer = { readonly person: RecordPointer; readonly answer: NameAnswer };

/** How places are answered; the shell knows where answers are kept. Each gives the failure, if there was one. */
export type NameAnswering = {
  readonly given: readonly GivenAnswer[];
  /** Whether the person is a record that can keep an answer. */
  readonly canAnswer: (person: RecordPointer) => boolean;
  readonly answer: (place: NamePlace, is: NameAnswer['is']) => Promise<Failure | undefined>;
  readonly takeBack: (given: GivenAnswer) => Promise<Failure | undefined>;
};
