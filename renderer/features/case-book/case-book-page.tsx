import type { CaseBookCard, CaseBookState } from '#shared/contract/vault-api';
import type { DocumentKind } from '#shared/model/document';
import type { AnyReference, BookId } from '#shared/model/ids';
import { FailureNotice } from '../../foundation/failure-notice';
import type { BookSession, RegistersSession } from '../../foundation/session/holders';
import { useSession } from '../../foundation/session/use-session';
import { useSay } from '../../foundation/translation';
import { Progress } from '../../ui/progress';
import type { CaseView } from './case-view';
import { OpenCaseBook } from './open-case-book';
import './case-book.css';

/** A way from one view of the case to another. */
export type Going = {
  readonly view: CaseView;
  /** What to come back to: the view that is left, with its place in it. */
  readonly left: { readonly view: CaseView; readonly scroll: number };
  /** `instead`: the way back leads past what is left. `back`: to where one came from, if that was it. */
  readonly how: 'on' | 'instead' | 'back';
};

export type CaseBookPageProps = {
  readonly bookId: BookId;
  readonly session: BookSession;
  readonly registers: RegistersSession;
  readonly card: CaseBookCard | undefined;
  readonly view: CaseView;
  /** How far the view was scrolled when it was left. */
  readonly scroll: number | undefined;
  readonly onGo: (going: Going) => void;
  readonly onOpenRegister: (to: AnyReference, left: Going['left']) => void;
  readonly onDocument: (kind: DocumentKind) => void;
};

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
