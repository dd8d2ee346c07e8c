import { FileText, Plus } from 'lucide-react';
import type { StoredSubmission } from '#shared/contract/vault-api';
import { textIn } from '#shared/values/texts/text';
import { useTranslator } from '../../program/translation';
import { Button } from '../../ui/button';
import { TextLink } from '../../ui/text-link';

type SubmissionListProps = {
  readonly submissions: readonly StoredSubmission[];
  readonly openSubmission: string | undefined;
  readonly onOpenSubmission: (id: string) => void;
  readonly onNewSubmission: () => void;
  /** Leads to all of them, those that lack something and those that were removed too. */
  readonly onAllSubmissions: () => void;
};

/** The submissions of the vault, each over several case books. */
export function SubmissionList({ submissions, openSubmission, onOpenSubmission, ...on }: SubmissionListProps) {
  const { say, language } = useTranslator();
  return (
    <section className="case-list-foot" aria-labelledby="submissions-heading">
      <div className="row case-list-count">
        <h2 className="list-heading" id="submissions-heading">
          <TextLink onPress={on.onAllSubmissions}>{say('caseList.submissions')}</TextLink>
        </h2>
        <Button look="quiet" small icon={<Plus size={15} aria-hidden />} onPress={on.onNewSubmission}>
          {say('caseList.newSubmission')}
        </Button>
      </div>
      {submissions.length === 0 && <p className="list-empty">{say('caseList.noSubmissions')}</p>}
      <ul>
        {submissions.map(({ id, submission }) => (
          <li key={id}>
            <button
              type="button"
              className="list-item list-item-line"
              aria-current={id === openSubmission ? 'page' : undefined}
              onClick={() => {
                onOpenSubmission(id);
              }}
            >
              <FileText size={15} aria-hidden />
              <span className="list-item-words">
                {say('caseList.submission', { state: textIn(submission.state, language) ?? '' })}
                {submission.session !== undefined && (
                  <span className="list-item-more">{say('caseList.session', { session: submission.session })}</span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
