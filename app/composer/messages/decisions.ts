import type { PartialDate } from '#shared/values/dates/partial-date';
import type { NormCitation } from '#shared/schema/record';
import type { Phrase } from '../words/phrase';
import type { Charge, CourtOrder, Decision, JudgmentFailure, Sanction } from '../case-file/records';
import type { ExpressionFacts } from './expressions';

/** One accusation of several. The offence is told in the words of the charge, else by what its norm is about. */
export type Count = Pick<Charge, 'offence' | 'aggravation' | 'norm'>;

/** Of what some of several were found guilty or not guilty. */
export type CountsOf = { readonly persons: readonly string[]; readonly counts: readonly Count[] };

/** What some of the convicted were sentenced to. */
export type SentenceOf = { readonly persons: readonly string[]; readonly sanctions: readonly Sanction[] };

/** What a court ordered, and the texts that are to be taken back. */
export type Ordered = {
  readonly order: Pick<CourtOrder, 'kind' | 'amount' | 'to' | 'for'>;
  /** Who has to do it; nobody where the decision leaves open who of several. */
  readonly by: readonly string[];
  readonly texts: readonly ExpressionFacts[];
};

/** A sum that is left to be paid. */
export type Sum = Pick<CourtOrder, 'kind' | 'amount' | 'to'>;

/** What a judgment failed to do. */
export type Failure = {
  readonly what: Pick<JudgmentFailure, 'failure' | 'detail' | 'norm'>;
  /** Those whom the verdict was against that others had no part in and could not appeal. */
  readonly against: readonly string[];
};

/** Under which law somebody was tried: an offence, or no more than an administrative one. */
export type Law = 'criminal' | 'administrative';

type Given = {
  readonly date: PartialDate | undefined;
  readonly courts: readonly string[];
  readonly persons: readonly string[];
};

type Guilt = {
  /** The accusations that all of them share. */
  readonly counts: readonly Count[];
  /** Where they do not: the accusations of each. */
  readonly ofEach: readonly CountsOf[];
};

/** Sentences about verdicts, judgments, orders and what became of them. Names of parties, bodies and norms are ids. */
export interface DecisionMessages {
  /** A verdict against one or several, with the same sentence for all. */
  readonly conviction: Given & {
    readonly counts: readonly Count[];
    readonly law: Law;
    /** Told where no count names a norm or an offence. */
    readonly norms: readonly NormCitation[];
    readonly sanctions: readonly Sanction[];
    /** A later case of the same kind in the document is told as "another …, on a similar charge". */
    readonly similarity: string | undefined;
    /** The event that it came before. */
    readonly before: string | undefined;
  };
  readonly acquittal: Given & Guilt;
  /** The accusation in the words of the papers. */
  readonly accusation: {
    readonly persons: readonly string[];
    readonly offence: Phrase | undefined;
    readonly wording: Phrase;
  };
  /** Several people in one trial, with different sentences. */
  readonly groupTrial: Given & Guilt & { readonly name: Phrase | undefined };
  readonly groupSentences: { readonly law: Law; readonly groups: readonly SentenceOf[] };
  /** What else the court ordered the convicted to do. */
  readonly alsoOrdered: { readonly orders: readonly Ordered[] };
  /** A civil award: the whole decision is the order. */
  readonly award: Given & { readonly orders: readonly Ordered[] };
  /** The outcome of a higher court. */
  readonly review: Omit<Given, 'persons'> & {
    /** Where the court is not recorded. */
    readonly instance: Decision['instance'];
    readonly outcome: NonNullable<Decision['outcome']>;
    /** Under which law it was taken. */
    readonly law: Law;
    /** What was reviewed: a sentence, a conviction without one, a judgment, an order. */
    readonly reviewed: 'sentence' | 'conviction' | 'acquittal' | 'judgment' | 'award' | 'order' | 'ruling' | 'decision';
    /** Whose, where what was reviewed concerned others too. */
    readonly of: readonly string[];
    /** The sums and sanctions that it was changed to. */
    readonly sums: readonly Sum[];
    readonly sanctions: readonly Sanction[];
    readonly after: Phrase | undefined;
  };
  /** A sanction on outlets or sites. */
  readonly outletSanction: Given & {
    readonly sanction: Sanction;
    readonly norms: readonly NormCitation[];
    readonly ground: Phrase | undefined;
    /** The conviction that it followed, by the person convicted. */
    readonly followingConvictionOf: readonly string[];
    /** The earlier sanction on the same that it followed. */
    readonly followingSanction: Pick<Sanction, 'kind'> | undefined;
    readonly withoutCourt: boolean;
  };
  /** A sanction on a person outside a criminal trial: in prison, by an administrative court. */
  readonly punishment: Given & {
    readonly sanctions: readonly Sanction[];
    readonly norms: readonly NormCitation[];
    readonly ground: Phrase | undefined;
    readonly following: readonly ExpressionFacts[];
  };
  /** What an order rests on: a verdict against others. */
  readonly orderBasis: {
    /** More than one order, as several courts issued it. */
    readonly several: boolean;
    readonly convictionOf: readonly string[];
    /** The indictment against them too. */
    readonly indictment: boolean;
    /** What the verdict held besides. */
    readonly held: readonly Phrase[];
  };
  /** What the judgment, or the side that won, failed to do. */
  readonly shortcomings: {
    readonly by: 'court' | 'prosecution' | 'body';
    /** The one who failed, by name where no sentence before was about the same. */
    readonly courts: readonly string[];
    readonly failures: readonly Failure[];
    /** More than one order, as several courts issued it. */
    readonly several: boolean;
  };
  readonly perception: {
    readonly of: 'proceeding' | 'decision';
    readonly as: Phrase;
    readonly by: Phrase | undefined;
    readonly widely: boolean;
  };
  readonly plea: { readonly persons: readonly string[]; readonly plea: NonNullable<Charge['plea']> };
  readonly refusedPardon: {
    readonly date: PartialDate | undefined;
    readonly by: readonly string[];
    readonly person: string;
    readonly condition: Phrase | undefined;
  };
  readonly pardon: Given & { readonly grace: 'pardon' | 'amnesty'; readonly after: Phrase | undefined };
  /** A sanction that lasted longer than it should have. */
  readonly overrun: {
    readonly persons: readonly string[];
    readonly sanction: Pick<Sanction, 'kind' | 'term'>;
    readonly dueEnd: PartialDate;
    readonly realEnd: PartialDate;
    readonly courts: readonly string[];
    readonly ordered: PartialDate | undefined;
    readonly norms: readonly NormCitation[];
    readonly ground: Phrase | undefined;
  };
  /** A decision that no other sentence fits. */
  readonly decision: Given & { readonly what: Decision['kind']; readonly ground: Phrase | undefined };
}
