import type { BackupRecord } from '#shared/contract/backup-api';
import { FailureNotice } from '../../../program/failure-notice';
import { useSay } from '../../../program/translation';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { useDialogBusy } from '../../../ui/use-dialog-busy';
import { type BackupDesk, type Backups, opensWithoutTyping } from '../backups/backup-desk';
import { BackupPlaceFields } from '../backups/backup-place';
import { MakeBackup } from '../backups/make-backup';

type TravelBackupProps = {
  readonly desk: BackupDesk;
  readonly backups: Backups;
  readonly onMade: (made: BackupRecord) => void;
  readonly onClose: () => void;
};

/** Says what will happen, and makes the backup that everything will come back from. */
export function TravelBackup({ desk, backups, onMade, onClose }: TravelBackupProps) {
  const say = useSay();
  const { state } = backups;
  const isMaking = backups.making === 'asked';
  useDialogBusy(isMaking);
  return (
    <div className="stack">
      <ol className="travel-steps">
        <li>{say('travel.willBackUp')}</li>
        <li>{say('travel.willProve')}</li>
        <li>{say('travel.willErase')}</li>
      </ol>
      <p>{say('travel.remains')}</p>
      {state !== undefined && (
        <>
          <BackupPlaceFields desk={desk} backups={backups} plan={state.plan} isForOnce />
          {backups.look?.isOnThisDisk === true && <Notice title={say('travel.sameDisk')} strong still />}
          {opensWithoutTyping(state.plan) && <p className="field-hint">{say('travel.keyTravels')}</p>}
          <MakeBackup desk={desk} backups={backups} plan={state.plan} onMade={onMade} />
        </>
      )}
      {backups.failure !== undefined && <FailureNotice failure={backups.failure} />}
      {backups.lookFailure !== undefined && <FailureNotice failure={backups.lookFailure} />}
      <div className="row row-end">
        <Button look="quiet" isPending={isMaking} onPress={onClose}>
          {say('app.cancel')}
        </Button>
      </div>
    </div>
  );
}
