import type { PartialDate } from '#shared/values/dates/partial-date';
import type { NormCitation } from '#shared/schema/record';
import type { Term } from '#shared/values/quantities/quantity';
import type { Phrase } from '../words/phrase';
import type { Count } from './decisions';
import type { Charge, CoerciveAct, Detention, Expression, Money, Treatment } from '../case-file/records';

/** What an arrest or detention was for. */
export type Accusation = {
  readonly stage: 'suspicion' | 'charge' | 'indictment';
  readonly counts: readonly Count[];
  /** The wording of the papers: quoted in place of the offence, and behind it where a count says one. */
  readonly wording: Phrase | undefined;
  /** Told in full by the verdict: here only their number. */
  readonly only: 'number' | 'all';
  readonly events: readonly string[];
};

/** Who did it: bodies, and people by themselves. */
export type Agents = Pick<CoerciveAct, 'by' | 'byParties'>;

/** The kinds of acts that have a sentence of their own, and never share one. */
export type ApartKind = 'search' | 'seizure' | 'release' | 'restraint-changed' | 'blocking';

/** When a questioning or search ended, and how it was with counsel. */
export type Sitting = Pick<CoerciveAct, 'ended' | 'counselPresence'> & {
  /** On the day that the sentence stands on: the hour alone is told. */
  readonly endedThatDay: boolean;
};

/** The kinds of acts that share a sentence. */
export type ActKind = Exclude<CoerciveAct['kind'], ApartKind>;

/** One of the acts of a sentence, with what only the file around it knows. */
export type Act = {
  readonly act: { readonly kind: ActKind } & Agents &
    Pick<
      CoerciveAct,
      | 'firstTime'
      | 'again'
      | 'place'
      | 'statedReason'
      | 'legalBasis'
      | 'measureTo'
      | 'boundTo'
      | 'conditions'
      | 'until'
      | 'fine'
      | 'object'
      | 'facilityFrom'
      | 'facility'
      | 'warrantShown'
      | 'reasonsTold'
      | 'relativesTold'
      | 'itemsTaken'
      | 'afterwards'
    >;
  readonly accusation: Accusation | undefined;
  /** The release that the act is, with a reason other than the measure itself. */
  readonly release: Pick<CoerciveAct, 'releaseReason'> | undefined;
  /** Of a questioning: of any other act it has no place in the sentence. */
  readonly sitting: Sitting | undefined;
  /** It followed another of the same sentence and has no date of its own; where from is told by the one before. */
  readonly later: boolean;
  /** Those who did it have just been named. */
  readonly sameAgents: boolean;
  /** A court or a prosecutor ordered it, or the person was in custody before: an arrest is a committal then. */
  readonly isCommittal: boolean;
  /** A transfer from no other place: the person was placed somewhere. */
  readonly isPlacing: boolean;
};

/** With whom somebody in custody may have contact. */
export type ContactWith = 'counsel' | 'family' | 'doctor';

/** How long after or before something else. */
type Interval = { readonly interval: Term | undefined; readonly lessThan: boolean };

/** Things searched or taken: where, from whom, and on what ground. */
type Taken = Agents &
  Pick<CoerciveAct, 'date' | 'persons' | 'object' | 'itemsTaken' | 'place' | 'legalBasis' | 'statedReason'>;

/** Orders on one spell of custody that follow each other and do the same. */
export type CustodyOrders = {
  /** They went on with what an order or an act before them had begun. */
  readonly extend: boolean;
  readonly orders: readonly {
    readonly order: NonNullable<Detention['orders']>[number];
    /** It holds from its own day, or from the end of the order before it. */
    readonly startTold: boolean;
    /** The court has just been named. */
    readonly sameCourt: boolean;
  }[];
};

/** Sentences about what the State did to a person by force, and how the person was treated. */
export interface CoercionMessages extends TreatmentMessages {
  /** Acts on the same people on the same day, in one sentence. */
  readonly acts: {
    readonly date: PartialDate | undefined;
    readonly persons: readonly string[];
    readonly acts: readonly Act[];
    /** Others stand in the sentence, who say it or did it: what is theirs needs the name of those it was done to. */
    readonly hasOthers: boolean;
    /** Another sentence has just told of the same day. */
    readonly sameDay: boolean;
  };
  /** A place or a person was searched, and what was taken. */
  readonly search: {
    readonly act: Taken & Pick<CoerciveAct, 'warrantShown'>;
    readonly sitting: Sitting;
    readonly sameDay: boolean;
  };
  /** Things were taken from somebody: `object` says what, `itemsTaken` of which; or the items alone. */
  readonly seizure: { readonly act: Taken & Pick<CoerciveAct, 'warrantShown'>; readonly sameDay: boolean };
  /** Evidence had been found some time before an event. */
  readonly finding: Interval & {
    readonly act: Agents & Pick<CoerciveAct, 'date' | 'itemsTaken'>;
    readonly before: string | undefined;
  };
  readonly chargesBasis: {
    readonly persons: readonly string[];
    readonly stage: 'suspicion' | 'charge' | 'indictment';
    /** Kinds of evidence: leaflets, articles … */
    readonly expressions: readonly Pick<Expression, 'kind'>[];
    readonly words: Phrase | undefined;
    readonly later: boolean;
    /** Which charge it is, where there are others that do not rest on it. */
    readonly counts: readonly Count[];
    /** More than one charge. */
    readonly several: boolean;
    /** The sentence before tells that this charge, and no other, was brought. */
    readonly justTold?: boolean;
  };
  readonly charged: {
    readonly date: PartialDate | undefined;
    readonly by: string | undefined;
    readonly persons: readonly string[];
    readonly accusation: Accusation;
    readonly afterConvictionOf: readonly string[];
    /** It took the place of another charge on this day: of which, where there is one to name. */
    readonly requalified: boolean;
    readonly from: readonly Count[];
    /** How it ended, where no decision is told beside it. */
    readonly outcome: Extract<Charge['outcome'], 'acquitted' | 'dropped'> | undefined;
  };
  /** How long people were held after an act, and what they were fined. */
  readonly held: {
    readonly persons: readonly string[];
    readonly detention: Pick<Detention, 'kind' | 'length' | 'from' | 'to' | 'stays'>;
    /** The act before or the first place says since when. */
    readonly sinceTold: boolean;
    /** Another sentence tells that it ended on this day. */
    readonly untilTold: boolean;
    readonly fines: readonly Pick<CoerciveAct, 'fine'>[];
  };
  readonly fined: { readonly persons: readonly string[]; readonly fine: Money | undefined };
  /** A spell in custody by itself. */
  readonly custody: {
    /** Those who were held alike; the spell is that of the first. */
    readonly persons: readonly string[];
    readonly detention: Pick<Detention, 'person' | 'kind' | 'from' | 'to' | 'length' | 'stays'>;
  };
  readonly custodyOrders: {
    readonly detention: Pick<Detention, 'person' | 'kind'>;
    readonly runs: readonly CustodyOrders[];
  };
  /** Contact with counsel, family and a doctor. */
  readonly custodyContact: {
    readonly detention: Pick<Detention, 'person' | 'kind'>;
    readonly contacts: readonly { readonly with: ContactWith; readonly words: Phrase }[];
  };
  readonly custodyCourse: { readonly detention: Pick<Detention, 'person' | 'protocol' | 'firstBeforeJudge'> };
  readonly restraintChanged: {
    readonly act: Agents &
      Pick<
        CoerciveAct,
        'date' | 'persons' | 'measureFrom' | 'measureTo' | 'boundTo' | 'conditions' | 'until' | 'fine' | 'statedReason'
      >;
  };
  readonly release: Interval & {
    readonly act: Pick<CoerciveAct, 'date' | 'persons' | 'by' | 'releaseReason' | 'afterwards'>;
    readonly since: 'arrest' | 'other' | undefined;
    /** The admission that those released were forced to make: told in place of the reason. */
    readonly forced: Pick<Treatment, 'description' | 'attribution'> | undefined;
  };
  /** An outlet, or what `object` says of nobody in particular, was blocked, how long after what came before. */
  readonly blocking: Interval & {
    readonly act: Pick<CoerciveAct, 'date' | 'persons' | 'object' | 'by' | 'again' | 'statedReason'>;
    readonly words: Phrase | undefined;
  };
}

/** Sentences about how somebody was treated in the hands of the State, and how that is to be qualified. */
interface TreatmentMessages {
  /** How somebody was treated. Of a forced admission `description` is what they were forced to do. */
  readonly treatment: {
    readonly treatment: Pick<
      Treatment,
      | 'kind'
      | 'person'
      | 'period'
      | 'extent'
      | 'length'
      | 'facility'
      | 'facilityWords'
      | 'by'
      | 'manner'
      | 'description'
    >;
    /** A description that is a clause says all by itself. */
    readonly describedAlone: boolean;
  };
  /** How many visits, letters or parcels were let through. */
  readonly allowance: { readonly treatment: Pick<Treatment, 'kind' | 'person' | 'period' | 'allowed'> };
  readonly medicalFinding: { readonly treatment: Pick<Treatment, 'examination' | 'examinedOn' | 'findings'> };
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
