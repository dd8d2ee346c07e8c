import type { PartialDate } from '#shared/values/dates/partial-date';
import type { NormCitation } from '#shared/schema/record';
import type { Phrase } from '../words/phrase';
import type { Charge, CourtOrder, Decision, JudgmentFailure, Money, Sanction } from '../case-file/records';
import type { ExpressionFacts } from './expressions';
import type { ProceedingMessages } from './proceedings';

/** One accusation of several. The offence is told in the words of the charge, else by what its norm is about. */
export type Count = Pick<Charge, 'offence' | 'aggravation' | 'norm'> & {
  /** How many there are of the same. */
  readonly times?: number;
};

/** Of what some of several were found guilty or not guilty. */
export type CountsOf = { readonly persons: readonly string[]; readonly counts: readonly Count[] };

/** What some of the convicted were sentenced to. */
export type SentenceOf = { readonly persons: readonly string[]; readonly sanctions: readonly Sanction[] };

/** What a court ordered, and the texts that are to be taken back. */
export type Ordered = {
  readonly order: Pick<CourtOrder, 'kind' | 'amount' | 'amountInWords' | 'to' | 'for'>;
  /** Who has to do it; nobody where the decision leaves open who of several. */
  readonly by: readonly string[];
  readonly texts: readonly ExpressionFacts[];
};

/** A sum that is left to be paid. */
export type Sum = Pick<CourtOrder, 'kind' | 'amount' | 'amountInWords' | 'to'>;

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

/** What went before and moved those who decided, and why they decided so. */
type Reasons = { readonly after: Phrase | undefined; readonly ground: Phrase | undefined };

/** One decision that was reviewed, and what became of it. */
export type ReviewPart = {
  readonly outcome: NonNullable<Decision['outcome']>;
  /** What it was: a sentence, a conviction without one, a judgment, an order, a penalty outside a criminal trial. */
  readonly reviewed:
    'sentence' | 'conviction' | 'acquittal' | 'judgment' | 'award' | 'order' | 'penalty' | 'ruling' | 'decision';
  /** Whose, where what was reviewed or another decision of the book concerned others. */
  readonly of: readonly string[];
  /** Of which day it was, where another decision of its kind stands beside it. */
  readonly dated: PartialDate | undefined;
  /** Nothing says which of several decisions it was. */
  readonly isUnknown: boolean;
  /** The sums that it was changed to. */
  readonly sums: readonly Sum[];
  /** The sanctions that it was changed to; `persons` is empty where they are those of everybody it concerned. */
  readonly sentences: readonly SentenceOf[];
};

/** What the accused answered to some charges; to all that there are against them where none is named. */
export type Answer = {
  /** Nothing where only an agreement with the prosecution is recorded. */
  readonly plea: Charge['plea'];
  /** What they had answered before, where it was something else. */
  readonly from: Charge['earlierPlea'];
  readonly isAgreed: boolean;
  readonly counts: readonly Count[];
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
  readonly conviction: Given &
    Reasons & {
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
  readonly acquittal: Given & Guilt & Reasons;
  /** The accusation in the words of the papers. */
  readonly accusation: {
    readonly persons: readonly string[];
    readonly offence: Phrase | undefined;
    readonly wording: Phrase;
  };
  /** Several people in one trial, with different sentences. */
  readonly groupTrial: Given & Guilt & Reasons & { readonly name: Phrase | undefined };
  readonly groupSentences: { readonly law: Law; readonly groups: readonly SentenceOf[] };
  /** What else the court ordered the convicted to do. */
  readonly alsoOrdered: { readonly orders: readonly Ordered[] };
  /** A civil award: the whole decision is the order. */
  readonly award: Given & Reasons & { readonly orders: readonly Ordered[] };
  /** What those who decided held besides. */
  readonly holding: { readonly courts: readonly string[]; readonly held: readonly Phrase[] };
  /** What a higher court made of one decision, or at once of several. */
  readonly review: Omit<Given, 'persons'> &
    Reasons & {
      /** Where the court is not recorded. */
      readonly instance: Decision['instance'];
      /** Under which law it was taken. */
      readonly law: Law;
      readonly norms: readonly NormCitation[];
      readonly parts: readonly ReviewPart[];
    };
  /** A sanction on outlets or sites. */
  readonly outletSanction: Given &
    Reasons & {
      readonly sanction: Sanction;
      readonly norms: readonly NormCitation[];
      /** Those whom the decision is about, where no outlet is named on which the sanction falls. */
      readonly concerning: readonly string[];
      /** The texts whose copies were seized, where it is about nobody. */
      readonly copiesOf: readonly ExpressionFacts[];
      /** The conviction that it followed, by the person convicted. */
      readonly followingConvictionOf: readonly string[];
      /** The earlier sanction on the same that it followed. */
      readonly followingSanction: Pick<Sanction, 'kind'> | undefined;
      readonly withoutCourt: boolean;
    };
  /** A sanction on a person outside a criminal trial: in prison, by an administrative court. */
  readonly punishment: Given &
    Reasons & {
      readonly sanctions: readonly Sanction[];
      readonly norms: readonly NormCitation[];
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
    /** What they are failures of. */
    readonly what: Decision['kind'];
    /** Outlets stand in the place of a defendant. */
    readonly areTitlesSued: boolean;
    /** A claim was decided on, no charge. */
    readonly isCivil: boolean;
    /** The side that won brought a claim of its own; where nobody is recorded, a prosecutor may have. */
    readonly isClaimants: boolean;
  };
  readonly perception: {
    readonly of: 'trial' | 'criminal-case' | 'claim' | 'proceedings' | 'decision';
    /** Whose it is, where the book has others. */
    readonly against: readonly string[];
    readonly as: Phrase;
    readonly by: Phrase | undefined;
    readonly widely: boolean;
  };
  /** What the accused answered; nothing where what moved a court has said so already. */
  readonly plea: {
    readonly date: PartialDate | undefined;
    readonly persons: readonly string[];
    readonly answers: readonly Answer[];
    /** What went before decisions on these charges. */
    readonly moved: readonly Phrase[];
  };
  /** How a charge ended of which no decision tells. */
  readonly chargeOutcome: {
    readonly date: PartialDate | undefined;
    readonly persons: readonly string[];
    readonly counts: readonly Count[];
    /** It never came to a charge. */
    readonly suspected: boolean;
    readonly outcome: NonNullable<Charge['outcome']>;
  };
  readonly refusedPardon: {
    readonly date: PartialDate | undefined;
    readonly by: readonly string[];
    readonly person: string;
    readonly condition: Phrase | undefined;
  };
  /** What was offered in connection with a decision and refused, the price of it, or both. */
  readonly refusedOffer: {
    readonly person: string;
    readonly what: Phrase | undefined;
    readonly condition: Phrase | undefined;
  };
  /** `outcome`: how far it went, in words; without them it freed them of all. */
  readonly pardon: Given & Reasons & { readonly grace: 'pardon' | 'amnesty'; readonly outcome: Phrase | undefined };
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
  /** A motion and what was decided on it, of one day and in one sentence. */
  readonly answered: {
    readonly answer: { readonly kind: 'motionAnswer' } & ProceedingMessages['motionAnswer'];
    readonly decided:
      | ({ readonly kind: 'review' } & DecisionMessages['review'])
      | ({ readonly kind: 'decision' } & DecisionMessages['decision']);
  };
  /** A decision that no other sentence fits. */
  readonly decision: Given &
    Reasons & {
      readonly what: Decision['kind'];
      readonly outcome: Decision['outcome'];
      readonly norms: readonly NormCitation[];
      /** The claim that was dismissed. */
      readonly claim: { readonly isAgainst: boolean; readonly sum: Money | undefined } | undefined;
      readonly held: readonly Phrase[];
    };
}
