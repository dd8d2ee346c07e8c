import type { PartialDate } from '#shared/values/dates/partial-date';
import type { NormCitation } from '#shared/schema/record';
import type { Term } from '#shared/values/quantities/quantity';
import type { Phrase } from '../words/phrase';
import type { Count } from './decisions';
import type { Attribution, CoerciveAct, Detention, Money, Treatment } from '../case-file/records';

/** What an arrest or detention was for. */
export type Accusation = {
  readonly stage: 'suspicion' | 'charge' | 'indictment';
  readonly counts: readonly Count[];
  /** The wording of the papers, quoted in place of the offence. */
  readonly wording: Phrase | undefined;
  /** Told in full by the verdict: here only their number. */
  readonly only: 'number' | 'all';
  readonly events: readonly string[];
};

/** One of the acts of a sentence, with what only the file around it knows. */
export type Act = {
  readonly act: CoerciveAct;
  readonly accusation?: Accusation | undefined;
  /** It followed another of the same sentence and has no date of its own. */
  readonly later?: boolean;
  /** Those who did it have just been named. */
  readonly sameAgents?: boolean | undefined;
};

/** Sentences about what the State did to a person by force, and how the person was treated. */
export interface CoercionMessages {
  /** Acts on the same people on the same day, in one sentence. */
  readonly acts: {
    readonly date: PartialDate | undefined;
    readonly persons: readonly string[];
    readonly acts: readonly Act[];
    /** Another sentence has just told of the same day. */
    readonly sameDay: boolean;
  };
  readonly search: { readonly act: CoerciveAct; readonly sameDay: boolean };
  readonly finding: {
    readonly act: CoerciveAct;
    readonly before: string | undefined;
    readonly interval: Term | undefined;
    readonly lessThan: boolean;
  };
  readonly chargesBasis: {
    readonly persons: readonly string[];
    readonly stage: 'suspicion' | 'charge' | 'indictment';
    /** Kinds of evidence: leaflets, articles … */
    readonly expressions: readonly string[];
    readonly words: Phrase | undefined;
    readonly later: boolean;
  };
  readonly charged: {
    readonly date: PartialDate | undefined;
    readonly by: string | undefined;
    readonly persons: readonly string[];
    readonly accusation: Accusation;
    readonly afterConvictionOf: readonly string[];
    /** It took the place of another charge on this day. */
    readonly requalified: boolean;
  };
  readonly held: {
    readonly persons: readonly string[];
    readonly detention: Detention;
    readonly fines: readonly CoerciveAct[];
  };
  readonly fined: { readonly persons: readonly string[]; readonly fine: Money | undefined };
  /** A spell in custody by itself. */
  readonly custody: { readonly detention: Detention };
  readonly custodyOrders: { readonly detention: Detention };
  readonly custodyCourse: { readonly detention: Detention };
  readonly restraintChanged: { readonly act: CoerciveAct };
  readonly release: {
    readonly act: CoerciveAct;
    readonly interval: Term | undefined;
    readonly lessThan: boolean;
    readonly since: 'arrest' | 'other' | undefined;
    readonly forced: Phrase | undefined;
    readonly forcedAttribution: Attribution | undefined;
  };
  readonly blocking: {
    readonly act: CoerciveAct;
    readonly interval: Term | undefined;
    readonly lessThan: boolean;
    readonly words: Phrase | undefined;
  };
  readonly treatment: { readonly treatment: Treatment };
  readonly medicalFinding: { readonly treatment: Treatment };
  readonly qualification: {
    readonly person: string | undefined;
    readonly kinds: readonly Treatment['kind'][];
    readonly as: Phrase | undefined;
    readonly contraryTo: readonly NormCitation[];
    /** Some of them run against more standards than all do. */
    readonly moreover: readonly {
      readonly kinds: readonly Treatment['kind'][];
      readonly contraryTo: readonly NormCitation[];
    }[];
  };
}
