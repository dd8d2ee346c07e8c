import type { PartialDate } from '#shared/values/dates/partial-date';
import type { Term } from '#shared/values/quantities/quantity';
import type { NormCitation } from '#shared/schema/record';
import type { Phrase } from '../words/phrase';
import type {
  Count,
  Expression,
  Hearing,
  InternationalStep,
  Money,
  Motion,
  Payment,
  Proceeding,
} from '../case-file/records';

type Step = NonNullable<Proceeding['steps']>[number];

/** Sentences about the course of a case: who began it, over what, and where it stands. */
export interface ProceedingMessages {
  readonly start: {
    readonly date: PartialDate | undefined;
    readonly by: string | undefined;
    readonly what: Proceeding['kind'];
    readonly subject: Phrase | undefined;
    readonly against: readonly string[];
    readonly complainants: readonly string[];
    readonly norms: readonly NormCitation[];
  };
  /** On whose complaint a case was brought, and over which publications or acts. */
  readonly origin: {
    readonly what: Proceeding['kind'];
    readonly subject: Phrase | undefined;
    readonly complainants: readonly string[];
    readonly filed: PartialDate | undefined;
    readonly over: readonly Expression[];
    readonly against: readonly string[];
    readonly claimed: Money | undefined;
    /** A sentence before has just told of the proceeding or its decision. */
    readonly decided: boolean;
  };
  /** The texts that a charge stems from. */
  readonly stemmedFrom: { readonly over: readonly Expression[]; readonly known: readonly string[] };
  /** How those who complained called it. */
  readonly assessment: { readonly expression: Expression };
  /** What was said: claims, each with its act. */
  readonly content: { readonly expression: Expression };
  readonly disputed: { readonly expression: Expression };
  /** Something that somebody did, told as itself: a speech, a protest, a coverage. */
  readonly activity: {
    readonly expression: Expression;
    /** The strike or other event that it was about. */
    readonly about: string | undefined;
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
  readonly step: { readonly step: Step };
  readonly state: {
    readonly what: Proceeding['kind'];
    readonly state: NonNullable<Proceeding['state']>;
    readonly threat: Proceeding['threat'];
    readonly against: readonly string[];
  };
  readonly hearing: {
    readonly hearing: Hearing;
    readonly subject: string | undefined;
    /** The first hearing of its proceeding, as far as hearings are recorded. */
    readonly opens: boolean;
  };
  readonly hearingRecord: { readonly hearing: Hearing };
  readonly motion: { readonly motion: Motion };
  readonly motionAnswer: { readonly motion: Motion };
  readonly internationalStep: { readonly step: InternationalStep };
  readonly internationalFinding: { readonly step: InternationalStep };
  readonly payment: { readonly payment: Payment };
}
