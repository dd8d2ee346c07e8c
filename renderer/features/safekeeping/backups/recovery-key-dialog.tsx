import { type SubmitEvent, useState } from 'react';
import { useAnnounce } from '../../../program/announcer';
import { FailureNotice } from '../../../program/failure-notice';
import { RecoveryKeyField } from '../../../secrets/recovery-key-field';
import { useSay } from '../../../program/translation';
import { useTask } from '../../../program/use-task';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Progress } from '../../../ui/progress';
import { useDialogBusy } from '../../../ui/use-dialog-busy';
import type { BackupDesk } from './backup-desk';

type RecoveryKeyDialogProps = {
  readonly desk: BackupDesk;
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

/** Asks for the 24 words once, so that backups open with them. */
export function RecoveryKeyDialog({ desk, isOpen, onClose }: RecoveryKeyDialogProps) {
  const say = useSay();
  return (
    <Dialog title={say('safekeeping.keys.recoveryDialog')} isOpen={isOpen} onClose={onClose}>
      <RecoveryKeyForm desk={desk} onClose={onClose} />
    </Dialog>
  );
}

function RecoveryKeyForm({ desk, onClose }: Pick<RecoveryKeyDialogProps, 'desk' | 'onClose'>) {
  const say = useSay();
  const announce = useAnnounce();
  const [words, setWords] = useState('');
  const [checking, run] = useTask<true>();
  useDialogBusy(checking.isRunning);
  const use = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (words.trim() === '' || checking.isRunning) return;
    const used = await run(async () => {
      const result = await desk.useRecoveryKey(words);
      return result.ok ? { ok: true, value: true } : result;
    });
    if (used === undefined) return;
    announce(say('safekeeping.keys.recoveryDone'));
    onClose();
  };
  return (
    <form className="stack" onSubmit={(event) => void use(event)}>
      <p>{say('safekeeping.keys.recoveryDialogMore')}</p>
      <RecoveryKeyField value={words} onChange={setWords} isReadOnly={checking.isRunning} />
      {checking.failure !== undefined && <FailureNotice failure={checking.failure} />}
      {checking.isRunning && <Progress label={say('safekeeping.keys.recoveryChecking')} />}
      <div className="row row-end">
        <Button look="quiet" onPress={onClose} isPending={checking.isRunning}>
          {say('app.cancel')}
        </Button>
        <Button look="primary" type="submit" isDisabled={words.trim() === ''} isPending={checking.isRunning}>
          {say('safekeeping.keys.recoveryUse')}
        </Button>
      </div>
    </form>
  );
}
