import { useEffect, useState } from 'react';
import type { BackupPreview, BackupRecord } from '#shared/contract/backup-api';
import { useProgram } from '../../../program/program';
import { useSay } from '../../../program/translation';
import { Dialog } from '../../../ui/dialog';
import { type BackupDesk, createBackupDesk } from '../backups/backup-desk';
import { useBackups } from '../backups/use-backups';
import { TravelBackup } from './travel-backup';
import { TravelErasing } from './travel-erasing';
import { TravelProof } from './travel-proof';

type TravelDialogProps = { readonly desk: BackupDesk; readonly onClose: () => void };

/** Three steps, one after the other: a backup, opening it as one will on the other computer, erasing. */
export function TravelDialog({ desk: ofWindow, onClose }: TravelDialogProps) {
  const say = useSay();
  const desk = useDeskForOnce(ofWindow);
  const backups = useBackups(desk);
  const [made, setMade] = useState<BackupRecord>();
  const [proved, setProved] = useState<BackupPreview>();
  const place = backups.state?.plan.place;
  const step = proved !== undefined ? 'erase' : made !== undefined && place !== undefined ? 'prove' : 'backup';
  return (
    <Dialog title={say('travel.title')} role="alertdialog" isWide isOpen onClose={onClose}>
      <p className="muted">{say(`travel.step-${step}`)}</p>
      {step === 'backup' && <TravelBackup desk={desk} backups={backups} onMade={setMade} onClose={onClose} />}
      {step === 'prove' && made !== undefined && place !== undefined && (
        <TravelProof made={made} place={place} onProved={setProved} onClose={onClose} />
      )}
      {proved !== undefined && <TravelErasing proved={proved} made={made} onClose={onClose} />}
    </Dialog>
  );
}

/** Where this backup goes is nothing to the later ones. What it knows follows the desk of the window, which hears of it. */
function useDeskForOnce(ofWindow: BackupDesk): BackupDesk {
  const program = useProgram();
  const [desk] = useState(() => createBackupDesk(program, { isForOnce: true }));
  useEffect(() => {
    const refresh = (): void => void desk.refresh();
    refresh();
    const unsubscribe = ofWindow.subscribe(refresh);
    return () => {
      unsubscribe();
      void ofWindow.refresh();
    };
  }, [desk, ofWindow]);
  return desk;
}
