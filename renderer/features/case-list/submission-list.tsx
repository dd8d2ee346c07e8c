import { FileText } from 'lucide-react';
import type { StoredSubmission } from '#shared/contract/vault-api';
import { textIn } from '#shared/values/texts/text';
import { useTranslator } from '../../program/translation';

type SubmissionListProps = {
  readonly submissions: readonly StoredSubmission[];
  readonly openSubmission: string | undefined;
  readonly onOpenSubmission: (id: string) => void;
};

/** The submissions of the vault, each over several case books. */
export function SubmissionList({ submissions, openSubmission, onOpenSubmission }: SubmissionListProps) {
  const { say, language } = useTranslator();
  return (
    <section className="case-list-foot" aria-labelledby="submissions-heading">
      <h2 className="list-heading" id="submissions-heading">
        {say('caseList.submissions')}
      </h2>
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
