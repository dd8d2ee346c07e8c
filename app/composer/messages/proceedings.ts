import type { PartialDate } from '#shared/values/dates/partial-date';
import type { Term } from '#shared/values/quantities/quantity';
import type { NormCitation } from '#shared/schema/record';
import type { Phrase } from '../words/phrase';
import type { AuthorityPaper } from './authorities';
import type { ExpressionFacts } from './expressions';
import type {
  Count,
  Decision,
  Event,
  Expression,
  Hearing,
  InternationalStep,
  Money,
  Motion,
  Payment,
  Proceeding,
} from '../case-file/records';

type Piece = NonNullable<NonNullable<Motion['arguments']>[number]['evidence']>[number];

/** Evidence by volume and sheets. */
export type Evidence = Pick<Piece, 'what' | 'volume' | 'sheets'> & { readonly isOneSheet: boolean };

type Step = NonNullable<Proceeding['steps']>[number];

/** What proceedings are called. */
export type CaseName = Pick<Proceeding, 'name'> & { readonly numbers: NonNullable<Proceeding['numbers']> };

/** What tells one case of a file from the others. */
export type WhichCase =
  | ({ readonly by: 'name' } & CaseName)
  | { readonly by: 'kind'; readonly what: Proceeding['kind'] }
  | { readonly by: 'day'; readonly started: PartialDate }
  | { readonly by: 'people'; readonly against: readonly string[] };

/** What somebody did that may be told as itself. */
export type Activity = 'speech' | 'protest' | 'membership' | 'religious-practice' | 'union-activity' | 'coverage';

/** Those who were at a hearing, or should have been. */
export type Attendance = {
  readonly presence: 'present' | 'by-video' | 'absent' | 'not-notified';
  readonly parties: readonly string[];
};

/** Who was there is told with each hearing, or once for several. */
type HearingFacts = Pick<
  Hearing,
  'kind' | 'date' | 'court' | 'judges' | 'openness' | 'closedGround' | 'held' | 'adjournedTo' | 'adjournedReason'
>;

export type InternationalResult =
  | { readonly as: 'finding'; readonly finding: Phrase; readonly outcome: Phrase | undefined }
  | { readonly as: 'outcome'; readonly outcome: Phrase };

/**
 * A decision by its kind and day: `the verdict of 3 May 2017`. `of`: whose it is, where another of that kind and day is
 * about others.
 */
export type DecisionNamed = Pick<Decision, 'kind' | 'date'> & { readonly of: readonly string[] };

/** Sentences about the course of a case: who began it, over what, and where it stands. */
export interface ProceedingMessages {
  readonly start: {
    readonly date: PartialDate | undefined;
    readonly by: string | undefined;
    readonly what: Proceeding['kind'];
    readonly named: CaseName | undefined;
    readonly subject: Phrase | undefined;
    readonly against: readonly string[];
    /** When their complaint was filed. */
    readonly filed: PartialDate | undefined;
    readonly complainants: readonly string[];
    readonly norms: readonly NormCitation[];
  };
  /** On whose complaint a case was brought, and over which publications or acts. */
  readonly origin: {
    readonly what: Proceeding['kind'];
    readonly subject: Phrase | undefined;
    readonly complainants: readonly string[];
    readonly filed: PartialDate | undefined;
    readonly texts: readonly ExpressionFacts[];
    readonly deeds: readonly ExpressionFacts[];
    /** Whom the texts need not name. */
    readonly known: readonly string[];
    readonly claimed: Money | undefined;
  };
  /** The texts, deeds and events that a charge or a whole case stems from. */
  readonly stemmedFrom: {
    readonly over: readonly ExpressionFacts[];
    readonly events: readonly string[];
    readonly known: readonly string[];
    /**
     * What was no charge yet was a suspicion. A case against several, or one without a charge, says nothing of what each of them is accused of. Proceedings
     * followed what their charges are not about.
     */
    readonly what: 'case' | 'suspicion' | 'charge' | 'charges' | 'proceedings';
  };
  /** How those who complained, or the court, called it: by name, else said to be so in the proceedings. */
  readonly assessment: {
    readonly of: ExpressionFacts;
    readonly expression: Pick<Expression, 'assessedAs' | 'assessedBy'>;
  };
  /** What was said: claims, each with its act. */
  readonly content: { readonly of: ExpressionFacts; readonly expression: Pick<Expression, 'claims'> };
  readonly disputed: { readonly expression: Pick<Expression, 'authors' | 'disputedStatement'> };
  /** A text, or what is of a kind in words of its own, told as itself: who brought it before the public, when and where. */
  readonly published: {
    readonly of: ExpressionFacts;
    /** Its authors, else the outlet; nobody where neither is recorded. */
    readonly by: readonly string[];
    readonly expression: Pick<Expression, 'audience' | 'manner' | 'repeated'>;
  };
  /** Something that somebody did, told as itself: a speech, a protest, a coverage. */
  readonly activity: {
    readonly what: Activity;
    /** Its authors, or the outlet. */
    readonly by: readonly string[];
    readonly expression: Pick<
      Expression,
      'id' | 'kind' | 'subject' | 'audience' | 'manner' | 'repeated' | 'outlet' | 'place' | 'date' | 'circumstances'
    >;
    /** The strike or other event that it was about. */
    readonly about: Pick<Event, 'kind' | 'name' | 'length'> | undefined;
    /** The event that what it was about came before. */
    readonly aboutBefore: string | undefined;
    /** The act that it came before, and by how long. */
    readonly priorTo:
      | { readonly act: 'arrest' | 'detention' | 'other'; readonly interval: Term; readonly lessThan: boolean }
      | undefined;
  };
  readonly printRun: {
    readonly printed: Count | undefined;
    readonly announced: Count | undefined;
    readonly outlet: string | undefined;
  };
  readonly step: {
    readonly step: Pick<Step, 'kind' | 'date' | 'by' | 'reason'>;
    readonly which: WhichCase | undefined;
    /** With which case it was joined, or from which it was severed. */
    readonly other: WhichCase | undefined;
  };
  readonly state: {
    readonly what: Proceeding['kind'];
    readonly which: WhichCase | undefined;
    /** Nothing where the case has ended, or nobody recorded where it stands. */
    readonly state: Exclude<Proceeding['state'], 'ended'>;
    readonly threat: Proceeding['threat'];
    readonly against: readonly string[];
  };
  readonly hearing: {
    readonly hearing: HearingFacts;
    readonly subject: string | undefined;
    /** It opens its trial, as far as hearings are recorded, goes on with one that was opened, or stands by itself. */
    readonly sitting: 'opens' | 'goes-on' | 'follows-first' | 'single';
  };
  readonly hearingRecord: {
    readonly hearing: Pick<Hearing, 'interpreter' | 'moved' | 'ruled'>;
    readonly attendance: readonly Attendance[];
  };
  /** Hearings of one case that were adjourned one after the other, with nothing else to tell them apart. */
  readonly adjournments: {
    readonly hearings: readonly HearingFacts[];
    readonly subject: string | undefined;
    readonly attendance: readonly Attendance[];
  };
  readonly motion: {
    readonly motion: Pick<Motion, 'kind' | 'filed' | 'by' | 'to' | 'norms' | 'asks'>;
    /** The decision that it is against. */
    readonly attacked: DecisionNamed | undefined;
    /** Nothing shows that it has been filed; `due` is the day by which it should be. */
    readonly isPlanned: boolean;
    readonly due: PartialDate | undefined;
    /** Whether counsel alone files it, so that what is asked is asked of somebody else. */
    readonly isByCounsel: boolean;
    /** Whom it is filed for, where counsel files it and records leave one. */
    readonly client: string | undefined;
  };
  /** What it argued, and what it rested that on: the law, findings elsewhere, evidence. */
  readonly motionArgument: {
    readonly motion: Pick<Motion, 'kind'>;
    readonly thesis: Phrase;
    readonly norms: readonly NormCitation[];
    readonly authorities: readonly AuthorityPaper[];
    readonly evidence: readonly Evidence[];
    /** An argument of the same paper was told before it. */
    readonly isFurther: boolean;
  };
  readonly motionAnswer: {
    readonly motion: Pick<Motion, 'kind' | 'answered' | 'answerReason'>;
    /** The day of the filing, where the answer stands apart from it. */
    readonly filed: PartialDate | undefined;
    readonly answer: NonNullable<Motion['answer']>;
  };
  /** A decision was handed or sent to whom it concerns. */
  readonly serving: { readonly decision: DecisionNamed; readonly date: PartialDate };
  readonly entryIntoForce: { readonly decision: DecisionNamed; readonly date: PartialDate };
  readonly internationalStep: {
    readonly step: Pick<
      InternationalStep,
      'by' | 'byWords' | 'body' | 'procedure' | 'sent' | 'caseNumber' | 'replyDue'
    >;
    /** Nothing shows that it has been sent. */
    readonly isPlanned: boolean;
  };
  /** The Government replied; `isApart` says that the reply does not stand beside what it answers. */
  readonly internationalReply: {
    readonly step: Pick<InternationalStep, 'procedure' | 'sent' | 'replyReceived'>;
    readonly isApart: boolean;
  };
  /** What was said or done of it later, in a sentence that somebody typed. */
  readonly internationalFollowUp: { readonly step: Pick<InternationalStep, 'followUp'> };
  /** What came of it: what the body held, else the outcome in a word. */
  readonly internationalFinding: {
    readonly step: Pick<InternationalStep, 'body' | 'outcomeDate' | 'outcomeNumber'>;
    /** What the body gives: opinions those of the Working Group, any other body decisions. */
    readonly paper: 'opinion' | 'decision';
    readonly result: InternationalResult;
  };
  readonly payment: {
    readonly payment: Pick<Payment, 'kind' | 'date' | 'from' | 'to' | 'for' | 'assessedAs' | 'effect'>;
    /** Nothing where nobody recorded how much. */
    readonly amount: Money | undefined;
  };
}
