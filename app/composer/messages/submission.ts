import type { Organisation } from '#shared/kinds/registers/organisation';
import type { LocalText } from '#shared/values/texts/text';

/** Sentences of a submission that no record of a case makes. */
export interface SubmissionMessages {
  readonly 'submission-opening': {
    readonly submitters: readonly LocalText[];
    readonly state: LocalText;
    readonly cycle: number | undefined;
  };
  readonly 'submission-focus': {
    readonly submitters: number;
    readonly state: LocalText;
    readonly subject: LocalText;
  };
  readonly 'submission-issues': { readonly count: number };
  readonly 'submitter-introduced': {
    readonly organisation: Pick<
      Organisation,
      'name' | 'shortName' | 'founded' | 'activity' | 'ecosocStatus' | 'city' | 'country'
    >;
  };
  readonly 'recommendations-opening': {
    readonly submitters: readonly LocalText[];
    readonly state: LocalText;
    readonly single: boolean;
  };
}
