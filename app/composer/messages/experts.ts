import type { ExpertOpinion } from '../case-file/records';

/** Which opinion it is, and whose. */
type OpinionFacts = Pick<ExpertOpinion, 'kinds' | 'number' | 'institutions' | 'experts'>;

/** What it came to: the conclusion in its own words, or a short result. */
type Findings = Pick<ExpertOpinion, 'conclusion' | 'finding' | 'result'>;

export type Defect = Pick<NonNullable<ExpertOpinion['defects']>[number], 'defect' | 'detail'>;

/** Sentences about expert opinions, for whichever side. */
export interface ExpertMessages {
  /** The opinion that a charge rests on, with its conclusion quoted. */
  readonly chargeOpinion: {
    readonly opinion: OpinionFacts & Findings & Pick<ExpertOpinion, 'date' | 'certainty'>;
    /** Several analyses, or an opinion of each kind. */
    readonly isSeveral: boolean;
    /** Whether a recorded charge rests on it. */
    readonly charge: boolean;
  };
  readonly contraryOpinion: {
    readonly opinion: OpinionFacts & Findings & Pick<ExpertOpinion, 'date' | 'for' | 'certainty'>;
    readonly isSeveral: boolean;
    /** It was presented at a hearing. */
    readonly presented: boolean;
  };
  readonly examinations: {
    readonly person: string | undefined;
    readonly number: number;
    readonly forced: boolean;
    readonly afterArrest: boolean;
  };
  readonly examination: {
    readonly opinion: Pick<ExpertOpinion, 'date' | 'examined' | 'result' | 'institutions' | 'experts'>;
    /** It contests another. */
    readonly contrary: boolean;
  };
  readonly technical: {
    readonly opinion: Pick<ExpertOpinion, 'date' | 'examined' | 'institutions' | 'experts'> & Findings;
  };
  readonly opinionCourse: {
    readonly opinion: Pick<ExpertOpinion, 'orderedBy' | 'orderedOn' | 'questions' | 'materials' | 'methods'>;
  };
  readonly opinionDefects: { readonly defects: readonly Defect[] };
}
