import { useEffect, useEffectEvent, useState } from 'react';
import type { BackupPreview, BackupRecord } from '#shared/contract/backup-api';
import { FailureNotice } from '../../../program/failure-notice';
import { useTranslator } from '../../../program/translation';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { Progress } from '../../../ui/progress';
import { useDialogBusy } from '../../../ui/use-dialog-busy';
import { countsInWords } from '../facts/in-words';
import { BackupSecret } from '../restore/backup-secret';
import { useFoundBackup } from '../restore/use-found-backup';

type TravelProofProps = {
  readonly made: BackupRecord;
  readonly place: string;
  readonly onProved: (preview: BackupPreview) => void;
  readonly onClose: () => void;
};

/**
 * The backup is opened from where it lies, with what opens it, typed by the person: whoever cannot do that now cannot do
 * it on the other computer. Main follows the reading and lets nothing be erased without it.
 */
export function TravelProof({ made, place, onProved, onClose }: TravelProofProps) {
  const translator = useTranslator();
  const { say } = translator;
  const [start] = useState({ place, name: made.name });
  const search = useFoundBackup(start);
  const { found } = search;
  useDialogBusy(found.at === 'opening');
  const proved = useEffectEvent(onProved);
  useEffect(() => {
    if (found.at === 'preview') proved(found.preview);
  }, [found]);
  return (
    <div className="stack">
      <p>{say('travel.made', { counts: countsInWords(made, translator), place: made.placeName })}</p>
      {made.lost !== undefined && <Notice title={say('travel.incomplete', { count: made.lost })} strong still />}
      <p>{say('travel.prove')}</p>
      {found.at === 'looking' && <Progress label={say('travel.looking')} />}
      {found.at === 'choose' && found.failure !== undefined && <FailureNotice failure={found.failure} />}
      {(found.at === 'secret' || found.at === 'opening') && <BackupSecret search={search} found={found} isFixed />}
      <div className="row row-end">
        <Button look="quiet" isPending={found.at === 'opening'} onPress={onClose}>
          {say('travel.stop')}
        </Button>
      </div>
    </div>
  );
}
