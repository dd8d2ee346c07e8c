import type { Phrase } from '../words/phrase';
import type { Organisation } from '../case-file/records';

/** Sentences of a submission that no record of a case makes. */
export interface SubmissionMessages {
  readonly 'submission-opening': {
    readonly submitters: readonly Phrase[];
    readonly state: Phrase;
    readonly cycle: number | undefined;
  };
  readonly 'submission-focus': {
    readonly state: Phrase;
    readonly subject: Phrase;
  };
  readonly 'submission-issues': { readonly count: number };
  readonly 'submitter-introduced': {
    readonly organisation: Pick<
      Organisation,
      'name' | 'shortName' | 'founded' | 'activity' | 'ecosocStatus' | 'city' | 'country'
    >;
  };
  readonly 'recommendations-opening': {
    readonly submitters: readonly Phrase[];
    readonly state: Phrase;
    readonly single: boolean;
  };
}
