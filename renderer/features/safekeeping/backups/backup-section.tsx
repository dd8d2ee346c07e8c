import { FailureNotice } from '../../../program/failure-notice';
import { useSay } from '../../../program/translation';
import type { BackupDesk } from './backup-desk';
import { BackupKeys } from './backup-keys';
import { BackupList } from './backup-list';
import { BackupPlaceFields } from './backup-place';
import { BackupStatus } from './backup-status';
import { MakeBackup } from './make-backup';
import { useFreshBackups } from './use-backups';

type BackupSectionProps = {
  readonly desk: BackupDesk;
  /** What the backups are looked at again for when it changes. */
  readonly following: unknown;
  /** Leads to bringing back from a backup in the place. */
  readonly onBringBack: (from: { readonly place: string; readonly name: string }) => void;
};

/** How old the last backup is, where they go, what opens them, and making one. */
export function BackupSection({ desk, following, onBringBack }: BackupSectionProps) {
  const say = useSay();
  const backups = useFreshBackups(desk, following);
  return (
    <section className="panel panel-body stack" aria-labelledby="backup-heading">
      <div className="stack-small">
        <h2 id="backup-heading">{say('safekeeping.backup.title')}</h2>
        <p className="muted">{say('safekeeping.backup.lead')}</p>
      </div>
      {backups.failure !== undefined && <FailureNotice failure={backups.failure} />}
      {backups.lookFailure !== undefined && <FailureNotice failure={backups.lookFailure} />}
      {backups.state !== undefined && (
        <>
          <BackupStatus desk={desk} backups={backups} state={backups.state} />
          <MakeBackup desk={desk} backups={backups} plan={backups.state.plan} />
          <BackupPlaceFields desk={desk} backups={backups} plan={backups.state.plan} />
          <BackupKeys desk={desk} plan={backups.state.plan} />
          {backups.place === 'there' && (
            <BackupList backups={backups} state={backups.state} onBringBack={onBringBack} />
          )}
        </>
      )}
    </section>
  );
}
