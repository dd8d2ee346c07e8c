import type { ReactNode } from 'react';
import { FailureNotice } from '../../program/failure-notice';
import { useSession } from '../../session/use-session';
import type { HolderSession } from '../../session/holder-session';
import { Progress } from '../../ui/progress';
import type { OpenedHolder } from '../desk/holder-desk';

type WhenOpenedProps = {
  readonly session: HolderSession;
  /** What is said while it is read. */
  readonly loading: string;
  readonly children: (opened: OpenedHolder) => ReactNode;
};

/** What is shown of a holder as soon as it was read; until then that it is read, or why it cannot be. */
export function WhenOpened({ session, loading, children }: WhenOpenedProps) {
  const snapshot = useSession(session);
  const { state, loadFailure } = snapshot;
  if (state !== undefined && loadFailure === undefined) return children({ snapshot, state });
  return (
    <div className="page">
      {loadFailure === undefined ? <Progress label={loading} /> : <FailureNotice failure={loadFailure} />}
    </div>
  );
}
