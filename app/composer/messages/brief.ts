import type { NormCitation } from '#shared/schema/record';
import type { Phrase } from '../words/phrase';
import type { Charge, ExpertOpinion, InternationalStep, Motion, Party } from '../case-file/records';

type Evidence = NonNullable<NonNullable<Motion['arguments']>[number]['evidence']>;
type Defect = NonNullable<ExpertOpinion['defects']>[number];

/** What an opinion is, by whom, on whom, and what it found. */
export type OpinionFacts = Pick<
  ExpertOpinion,
  'kinds' | 'number' | 'date' | 'experts' | 'institutions' | 'examined' | 'conclusion' | 'finding' | 'result'
>;

/** Sentences of a brief to a court. */
export interface BriefMessages {
  readonly 'brief-person': {
    readonly person: string;
    readonly particulars: Partial<Pick<Party, 'birthDate' | 'age' | 'nationality' | 'occupation' | 'address'>>;
  };
  readonly 'brief-charge': Pick<
    Charge,
    'norm' | 'stage' | 'offence' | 'aggravation' | 'wording' | 'brought' | 'broughtBy' | 'outcome'
  > & { readonly against: readonly string[] };
  readonly 'brief-requalified': {
    readonly from: NormCitation | undefined;
    readonly to: NormCitation | undefined;
    readonly on: Charge['requalifiedOn'];
  };
  readonly 'argument-law': { readonly norms: readonly NormCitation[] };
  readonly 'argument-evidence': { readonly evidence: Evidence };
  readonly 'opinion-introduced': OpinionFacts & Pick<ExpertOpinion, 'for' | 'certainty'>;
  readonly 'opinion-experts': Pick<ExpertOpinion, 'education' | 'speciality' | 'experience' | 'independence'>;
  readonly 'opinion-research': Pick<ExpertOpinion, 'questions' | 'materials' | 'methods'>;
  readonly 'opinion-defect': { readonly defect: Defect['defect']; readonly detail: Phrase | undefined };
  /** Other opinions that contest this one. */
  readonly 'opinion-contested': {
    readonly by: readonly OpinionFacts[];
  };
  readonly 'standards-apply': { readonly norms: readonly NormCitation[] };
  readonly 'international-finding': Pick<
    InternationalStep,
    'body' | 'outcomeDate' | 'outcomeNumber' | 'outcome' | 'finding' | 'caseNumber'
  >;
}
