import type { NormCitation } from '#shared/schema/record';
import type { BriefPart } from './brief-parts';
import type { Evidence } from './proceedings';
import type { Phrase } from '../words/phrase';
import type { Charge, ExpertOpinion, InternationalStep, Party } from '../case-file/records';

type Defect = NonNullable<ExpertOpinion['defects']>[number];

/** What an opinion is, by whom, on whom, and what it found. */
export type OpinionFacts = Pick<
  ExpertOpinion,
  'kinds' | 'number' | 'date' | 'experts' | 'institutions' | 'examined' | 'conclusion' | 'finding' | 'result'
>;

/** Sentences of a brief to a court. */
export interface BriefMessages {
  /** Particulars of the person; an age only where no day of birth is recorded, as of its day or of the detention. */
  readonly 'brief-person': {
    readonly person: string;
    /** Whether a detention is recorded, so that the age can be told as of it. */
    readonly isDetained: boolean;
    readonly particulars: Partial<
      Pick<Party, 'birthDate' | 'age' | 'ageOn' | 'nationality' | 'occupation' | 'address'>
    >;
  };
  readonly 'brief-requalified': {
    readonly from: NormCitation | undefined;
    readonly to: NormCitation | undefined;
    readonly on: Charge['requalifiedOn'];
  };
  readonly 'argument-law': { readonly norms: readonly NormCitation[] };
  /** The paragraphs above, and the part of the brief below, that hold the facts of an argument. */
  readonly 'argument-facts': { readonly paragraphs: readonly number[]; readonly part: BriefPart | undefined };
  /** What shows it, each with its place in the papers of the case. */
  readonly 'argument-evidence': { readonly evidence: readonly Evidence[] };
  readonly 'opinion-introduced': OpinionFacts & Pick<ExpertOpinion, 'for' | 'certainty'>;
  readonly 'opinion-experts': Pick<ExpertOpinion, 'education' | 'speciality' | 'experience' | 'independence'>;
  readonly 'opinion-research': Pick<ExpertOpinion, 'orderedBy' | 'orderedOn' | 'questions' | 'materials' | 'methods'>;
  readonly 'opinion-defect': { readonly defect: Defect['defect']; readonly detail: Phrase | undefined };
  /** Other opinions that contest this one. */
  readonly 'opinion-contested': {
    readonly by: readonly OpinionFacts[];
  };
  readonly 'standards-apply': { readonly norms: readonly NormCitation[] };
  /** What a body of the UN found in the case; its outcome only where no words of a finding are recorded. */
  readonly 'international-finding': Pick<InternationalStep, 'body' | 'outcomeDate' | 'outcome' | 'finding'> & {
    /** The number of the outcome, else that of the case. */
    readonly number: string | undefined;
  };
}
