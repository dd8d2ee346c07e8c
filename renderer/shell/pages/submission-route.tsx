import { useStable } from '../../forms/desk/use-stable';
import { registerOf } from '#shared/records/registers';
import type { AnyReference } from '#shared/schema/ids';
import { SubmissionPage } from '../../features/submissions/submission-page';
import { SubmissionsPage } from '../../features/submissions/submissions-page';
import type { OpenVault } from '../vault/use-open-vault';
import { beginSubmission } from '../vault/begin-submission';
import type { Trail } from '../way/use-trail';

type SubmissionRouteProps = {
  /** Absent where all of them are asked for. */
  readonly submissionId: string | undefined;
  readonly opened: OpenVault;
  readonly trail: Trail;
};

/** All submissions, or one to be made by hand. */
export function SubmissionRoute({ submissionId, opened, trail }: SubmissionRouteProps) {
  const { go } = trail;
  const { sessions, contents } = opened;
  const openEntry = useStable((to: AnyReference) => {
    if (registerOf(to.kind) !== undefined) go({ at: 'registers', view: { at: 'record', to } });
  });
  if (submissionId === undefined) {
    return (
      <SubmissionsPage
        session={sessions.registers}
        onNew={() => {
          go({ at: 'submission', submissionId: beginSubmission(sessions.registers) });
        }}
        onOpen={(id) => {
          go({ at: 'submission', submissionId: id });
        }}
      />
    );
  }
  return (
    <SubmissionPage
      key={submissionId}
      id={submissionId}
      session={sessions.registers}
      cards={contents.cards}
      onSeeDocument={() => {
        trail.backTo({ at: 'document', request: { kind: 'upr-submission', submissionId } });
      }}
      onLeave={() => {
        trail.backTo({ at: 'submissions' });
      }}
      onOpenEntry={openEntry}
    />
  );
}
