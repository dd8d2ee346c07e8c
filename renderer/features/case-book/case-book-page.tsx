import type { CaseBookState } from '#shared/contract/vault-api';
import { FailureNotice } from '../../program/failure-notice';
import { useSession } from '../../session/use-session';
import { useSay } from '../../program/translation';
import { Progress } from '../../ui/progress';
import { OpenCaseBook } from './open-case-book';
import type { CaseBookPageProps } from './view/view-props';
import './case-book.css';

/** A case book: its parts beside, and one of them. */
export function CaseBookPage(props: CaseBookPageProps) {
  const say = useSay();
  const snapshot = useSession(props.session);
  const state: CaseBookState | undefined = snapshot.state;
  if (snapshot.loadFailure !== undefined) {
    return (
      <div className="page">
        <FailureNotice failure={snapshot.loadFailure} />
      </div>
    );
  }
  if (state === undefined) {
    return (
      <div className="page">
        <Progress label={say('caseBook.loading')} />
      </div>
    );
  }
  return <OpenCaseBook {...props} snapshot={snapshot} state={state} />;
}
