import type { Decision, ExpertOpinion } from '../case-file/records';

/** Which opinion it is, and whose. */
type OpinionFacts = Pick<ExpertOpinion, 'kinds' | 'number' | 'institutions' | 'experts'>;

/** What it came to: the conclusion in its own words, or a short result. */
type Findings = Pick<ExpertOpinion, 'conclusion' | 'finding' | 'result'>;

/** An opinion as far as another one that contests it names it: by its makers, else by the side that it was for. */
export type Contested = {
  readonly opinion: Pick<ExpertOpinion, 'institutions' | 'experts' | 'for'>;
  readonly isSeveral: boolean;
};

export type Defect = Pick<NonNullable<ExpertOpinion['defects']>[number], 'defect' | 'detail'>;

/** Sentences about expert opinions, for whichever side. */
export interface ExpertMessages {
  /** The opinion that a charge rests on, with its conclusion quoted. */
  readonly chargeOpinion: {
    readonly opinion: OpinionFacts & Findings & Pick<ExpertOpinion, 'date' | 'for' | 'certainty'>;
    readonly contested: readonly Contested[];
    /** Several analyses, or an opinion of each kind. */
    readonly isSeveral: boolean;
    /** Whether a recorded charge rests on it. */
    readonly charge: boolean;
  };
  /** On which opinions a decision rests: each of them is told by itself. */
  readonly decisionBasis: {
    readonly decision: Pick<Decision, 'kind'>;
    readonly opinions: readonly {
      readonly opinion: Pick<ExpertOpinion, 'kinds' | 'number' | 'date'>;
      readonly isSeveral: boolean;
    }[];
  };
  readonly contraryOpinion: {
    readonly opinion: OpinionFacts & Findings & Pick<ExpertOpinion, 'date' | 'for' | 'certainty'>;
    readonly contested: readonly Contested[];
    readonly isSeveral: boolean;
    /** It was presented at a hearing. */
    readonly presented: boolean;
  };
  readonly examinations: {
    readonly person: string | undefined;
    readonly number: number;
    readonly forced: boolean;
    /** What went before it. */
    readonly after: 'arrest' | 'detention' | undefined;
  };
  readonly examination: {
    readonly opinion: Pick<ExpertOpinion, 'date' | 'examined' | 'result' | 'institutions' | 'experts'>;
    /** It contests another. */
    readonly contrary: boolean;
  };
  readonly technical: {
    readonly opinion: Pick<ExpertOpinion, 'date' | 'for' | 'examined' | 'institutions' | 'experts'> & Findings;
  };
  readonly opinionCourse: {
    readonly opinion: Pick<ExpertOpinion, 'orderedBy' | 'orderedOn' | 'questions' | 'materials' | 'methods'>;
  };
  /** What is recorded of those who made it, and of what went rightly. */
  readonly opinionMakers: {
    readonly opinion: Pick<
      ExpertOpinion,
      'experts' | 'education' | 'speciality' | 'experience' | 'independence' | 'warnedOfLiability' | 'noticeToDefence'
    >;
  };
  readonly opinionDefects: { readonly defects: readonly Defect[] };
}
