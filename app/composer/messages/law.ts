import type { RecordId } from '#shared/schema/ids';
import type { PartialDate } from '#shared/values/dates/partial-date';
import type { Term } from '#shared/values/quantities/quantity';
import type { Norm, NormChange, NormCritique, Penalty } from '../case-file/records';
import type { Phrase } from '../words/phrase';
import type { Located } from '../words/traced';

type NormId = RecordId<'norm'>;

/** A norm that a sentence is about. `silent`: its law was named by the sentence before and need not be named again. */
export type NormSubject = {
  readonly norm: NormId;
  /** What of it, where the sentence is not about the whole. */
  readonly part?: string | undefined;
  readonly paragraph?: string | undefined;
  readonly silent?: boolean;
  /** The sentence before was about this norm alone: a pronoun will do. */
  readonly again?: boolean;
};

/** The own words of a norm, to stand in a note. */
export type Wording = { readonly norm: NormId; readonly quotation: Phrase };

/** What is wrong with a norm or with the way it is used, as one more verb of the norm. */
export type Critique = Pick<
  NormCritique,
  'flaw' | 'detail' | 'including' | 'standards' | 'amount' | 'amountWords' | 'usedTo' | 'often' | 'whom'
>;

/** How long or how much a sanction is. Empty where the norm does not limit it. */
export type PenaltyRange = Pick<Penalty, 'from' | 'to' | 'amountFrom' | 'amountTo'>;

/** One sanction of a menu: "up to three years or for an indefinite term" are two ranges of one. */
export type MenuSanction = {
  readonly kind: Penalty['kind'];
  readonly consistsOf: readonly Phrase[];
  readonly ranges: readonly PenaltyRange[];
  /** What is threatened together with it, or may be. */
  readonly besides: readonly { readonly how: NonNullable<Penalty['beside']>; readonly sanction: MenuSanction }[];
};

/** What a norm threatens: plainly, then under each circumstance that aggravates the offence; by parts of the article. */
export type PenaltyMenu = readonly {
  readonly aggravatedBy: Phrase | undefined;
  readonly parts: readonly { readonly part: string | undefined; readonly sanctions: readonly MenuSanction[] }[];
}[];

/** Sentences that say what the law is, what is wrong with it, and how it changes. */
export interface LawMessages {
  /** What the articles of one law are about; `punishes` where a law of offences threatens a penalty. */
  readonly 'norm-subjects': { readonly norms: readonly NormId[]; readonly punishes: boolean };
  /** What an article does, whom it protects, and its own words behind it. */
  readonly 'norm-effects': {
    readonly subject: NormSubject;
    readonly effects: readonly Phrase[];
    readonly protects: readonly Phrase[];
    readonly quotation: Phrase | undefined;
  };
  /** The words of an article of which nothing else is told. */
  readonly 'norm-quotation': { readonly subject: NormSubject; readonly quotation: Phrase };
  /** A wording, or the heading alone, and the time in which it was in force. */
  readonly 'norm-version': {
    readonly subject: NormSubject;
    readonly from: (PartialDate & Located) | undefined;
    readonly to: (PartialDate & Located) | undefined;
    readonly wording: Phrase;
  };
  readonly 'norm-elements': { readonly subject: NormSubject; readonly elements: readonly Phrase[] };
  /** When a norm entered into force, was amended and repealed; what is only due is told as due. */
  readonly 'norm-life': {
    readonly subject: NormSubject;
    /** It is in force no longer, whether or not the day is known. */
    readonly isRepealed: boolean;
  } & Pick<Norm, 'inForceFrom' | 'dueInForce' | 'amended' | 'consolidatedAsOf' | 'repealed'>;
  /** What a norm lets one body do. */
  readonly 'norm-powers': { readonly subject: NormSubject; readonly body: string; readonly to: readonly Phrase[] };
  readonly 'norm-limitation': { readonly subject: NormSubject; readonly limitation: Term & Located };
  readonly 'norm-successors': { readonly subject: NormSubject; readonly successors: readonly NormId[] };
  /** The menu of sanctions of some norms that have the same one. */
  readonly 'norm-penalties': {
    readonly subjects: readonly NormSubject[];
    /** Of which of the norms just told of: the only one, all of them, or some that have to be named. */
    readonly of: 'the-only' | 'all' | 'some';
    /** Sanctions of an offence, those that a draft would bring, or measures that a norm allows to be taken. */
    readonly as: 'sanctions' | 'new-sanctions' | 'measures';
    readonly menu: PenaltyMenu;
    readonly outOfProportionTo: readonly Phrase[];
  };
  /** What some norms lack or do wrong, each as one more verb of the same subject. */
  readonly 'norm-critique': {
    readonly subjects: readonly NormSubject[];
    /** The subjects are all the several norms just told of, so "these provisions" will do. */
    readonly these: boolean;
    readonly critiques: readonly Critique[];
  };
  /** Not the norm but what it allows is wrong: it amounts to censorship. */
  readonly 'prior-censorship': { readonly what: readonly Phrase[]; readonly standards: NormCritique['standards'] };
  /** What a norm allows is so harsh that only some circumstances could justify it. */
  readonly 'justified-only': {
    readonly what: readonly Phrase[];
    readonly circumstances: readonly Phrase[];
    /** Even then it must be lawful. */
    readonly lawfulOnly: boolean;
  };
  /** The laws of these norms are being revised. */
  readonly 'law-under-revision': { readonly revised: readonly NormId[] };
  readonly 'law-change': {
    readonly subject: NormSubject;
    readonly revises: readonly NormId[];
    /** It is an article that takes the place of others, not a law as a whole, so those are named beside the changes. */
    readonly isArticle: boolean;
    readonly changes: readonly Pick<NormChange, 'change' | 'what'>[];
    /** Only proposed so far. */
    readonly isDraft: boolean;
    /** What is wrong with the change. */
    readonly critiques: readonly Critique[];
  };
}
