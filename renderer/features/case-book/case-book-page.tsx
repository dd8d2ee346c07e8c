import { useMemo } from 'react';
import { caseBookFrom } from '#shared/records/from-lists';
import type { HolderState } from '#shared/contract/holder';
import type { BookId } from '#shared/schema/ids';
import { FailureNotice } from '../../program/failure-notice';
import { useSession } from '../../session/use-session';
import { useSay } from '../../program/translation';
import { Progress } from '../../ui/progress';
import { OpenCaseBook } from './open-case-book';
import type { CaseBookPageProps, OpenBook } from './view/view-props';
import './case-book.css';

/** A case book: its parts beside, and one of them. */
export function CaseBookPage(props: CaseBookPageProps) {
  const say = useSay();
  const snapshot = useSession(props.session);
  const state = useOpenBook(props.bookId, snapshot.state);
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

function useOpenBook(id: BookId, state: HolderState | undefined): OpenBook | undefined {
  return useMemo(() => {
    const book = state && caseBookFrom(id, state.own, state.lists);
    return book && { ...state, book };
  }, [id, state]);
}
