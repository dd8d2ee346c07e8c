import { useState } from 'react';
import type { BackupRecord, BackupState } from '#shared/contract/backup-api';
import { QuestionDialog } from '../../../program/question-dialog';
import { useSay } from '../../../program/translation';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import type { BackupDesk } from './backup-desk';
import { useDeed } from './use-deed';

type IncompleteBackupProps = { readonly desk: BackupDesk; readonly made: BackupRecord; readonly state: BackupState };

/** The last backup lacks something; where opening the vault found it lost, somebody can go on without it. */
export function IncompleteBackup({ desk, made, state: { lostAtOpening } }: IncompleteBackupProps) {
  const say = useSay();
  const [goneOn, setGoneOn] = useState(false);
  return (
    <>
      <Notice title={say('safekeeping.backup.incomplete')} strong still takesLostFocus>
        <p>{say('safekeeping.backup.incompleteMore', { count: made.lost ?? 1 })}</p>
        {lostAtOpening !== undefined && (
          <GoOn
            desk={desk}
            count={lostAtOpening}
            onGoneOn={() => {
              setGoneOn(true);
            }}
          />
        )}
      </Notice>
      {goneOn && lostAtOpening === undefined && <Notice title={say('safekeeping.lost.goneOn')} takesLostFocus />}
    </>
  );
}

type GoOnProps = { readonly desk: BackupDesk; readonly count: number; readonly onGoneOn: () => void };

/** The way on for whoever has no complete backup, or has looked and found nothing. */
function GoOn({ desk, count, onGoneOn }: GoOnProps) {
  const say = useSay();
  const [isAsking, setAsking] = useState(false);
  const [task, go] = useDeed(desk.goOnWithoutLost, onGoneOn);
  return (
    <>
      <p>{say('safekeeping.lost.more', { count })}</p>
      <div>
        <Button
          small
          onPress={() => {
            setAsking(true);
          }}
        >
          {say('safekeeping.lost.goOn')}
        </Button>
      </div>
      {isAsking && (
        <QuestionDialog
          title={say('safekeeping.lost.ask', { count })}
          go={say('safekeeping.lost.go')}
          look="primary"
          working={say('safekeeping.lost.working')}
          task={task}
          onGo={go}
          onClose={() => {
            setAsking(false);
          }}
        >
          <p>{say('safekeeping.lost.askMore')}</p>
        </QuestionDialog>
      )}
    </>
  );
}
