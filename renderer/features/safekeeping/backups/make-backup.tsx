import { HardDriveDownload, Square } from 'lucide-react';
import { useState } from 'react';
import type { BackupPlan, BackupRecord } from '#shared/contract/backup-api';
import { useAnnounce } from '../../../program/announcer';
import { NewPassphraseFields } from '../../../secrets/new-passphrase-fields';
import { useNewPassphrase } from '../../../secrets/use-new-passphrase';
import { useSay, useTranslator } from '../../../program/translation';
import { Button } from '../../../ui/button';
import { ChoiceField } from '../../../ui/fields/choice-field';
import { Notice } from '../../../ui/notice';
import { Progress } from '../../../ui/progress';
import { type BackupDesk, type Backups, opensWithoutTyping } from './backup-desk';
import { countsInWords } from '../facts/in-words';

type MakeBackupProps = {
  readonly desk: BackupDesk;
  readonly backups: Backups;
  readonly plan: BackupPlan;
  /** Hears of the backup that was asked for here. */
  readonly onMade?: (made: BackupRecord) => void;
};

type Lock = 'recipients' | 'passphrase';

/** Making a backup now: for the keys of the plan, or with a passphrase for this one. */
export function MakeBackup({ desk, backups, plan, onMade }: MakeBackupProps) {
  const translator = useTranslator();
  const { say } = translator;
  const announce = useAnnounce();
  const passphrase = useNewPassphrase();
  const hasKeys = opensWithoutTyping(plan);
  const [wanted, setWanted] = useState<Lock>('recipients');
  const lock: Lock = hasKeys ? wanted : 'passphrase';
  const isMaking = backups.making !== undefined;
  const isReady = backups.place === 'there' && (lock === 'recipients' || passphrase.usable !== undefined);

  const make = async (): Promise<void> => {
    const text = lock === 'passphrase' ? passphrase.usable : undefined;
    passphrase.clear();
    const made = await desk.make('asked', text === undefined ? undefined : { kind: 'passphrase', text });
    if (made?.ok !== true) return;
    if (made.value.lost !== undefined) announce(say('safekeeping.backup.incomplete'));
    else announce(say('safekeeping.backup.testedNow', { counts: countsInWords(made.value, translator) }));
    onMade?.(made.value);
  };

  if (backups.place === 'none' || backups.place === 'gone')
    return <p>{say(hasKeys ? 'safekeeping.backup.choosePlaceFirst' : 'safekeeping.backup.chooseFirst')}</p>;
  if (backups.place === 'away' && !isMaking) return <Stopped backups={backups} />;
  return (
    <div className="stack">
      {hasKeys && !isMaking && (
        <ChoiceField
          label={say('safekeeping.backup.shutFor')}
          options={(['recipients', 'passphrase'] as const).map((value) => ({
            value,
            label: say(`safekeeping.backup.shutFor-${value}`),
          }))}
          value={wanted}
          onChange={setWanted}
        />
      )}
      {lock === 'passphrase' && !isMaking && (
        <div className="stack">
          <p className="muted">{say('safekeeping.backup.passphraseMore')}</p>
          <NewPassphraseFields passphrase={passphrase} label={say('safekeeping.backup.passphrase')} />
        </div>
      )}
      {isMaking && <Making desk={desk} isStopping={backups.isStopping === true} />}
      <Stopped backups={backups} />
      <div>
        <Button
          look="primary"
          icon={<HardDriveDownload size={16} aria-hidden />}
          isDisabled={!isReady}
          isPending={isMaking}
          onPress={() => void make()}
        >
          {say('safekeeping.backup.make')}
        </Button>
      </div>
    </div>
  );
}

function Stopped({ backups }: { readonly backups: Backups }) {
  const say = useSay();
  if (backups.wasStopped !== true) return null;
  return (
    <Notice title={say('failure.backup/stopped.what')} takesLostFocus>
      <p>{say('failure.backup/stopped.safe')}</p>
    </Notice>
  );
}

function Making({ desk, isStopping }: { readonly desk: BackupDesk; readonly isStopping: boolean }) {
  const say = useSay();
  return (
    <div className="row">
      <Progress label={say(isStopping ? 'safekeeping.backup.stopping' : 'safekeeping.backup.making')} />
      <Button icon={<Square size={16} aria-hidden />} isPending={isStopping} onPress={() => void desk.stop()}>
        {say('safekeeping.backup.stop')}
      </Button>
    </div>
  );
}
