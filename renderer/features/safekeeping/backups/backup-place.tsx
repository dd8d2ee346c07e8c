import { FolderOpen } from 'lucide-react';
import type { BackupPlan } from '#shared/contract/backup-api';
import { useTranslator } from '../../../program/translation';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/fields/checkbox';
import { Notice } from '../../../ui/notice';
import { type BackupDesk, type Backups, opensWithoutTyping } from './backup-desk';
import { sizeInWords } from '../facts/in-words';

type BackupPlaceProps = {
  readonly desk: BackupDesk;
  readonly backups: Backups;
  readonly plan: BackupPlan;
  /** Nothing is asked about the backups that are to come. */
  readonly isForOnce?: boolean;
};

/** The folder or stick that backups go to, whether it is here now, and whether they are made without being asked for. */
export function BackupPlaceFields({ desk, backups, plan, isForOnce = false }: BackupPlaceProps) {
  const { say } = useTranslator();
  const isChosen = backups.place === 'there' || backups.place === 'away';
  const canBeAutomatic = isChosen && opensWithoutTyping(plan);
  return (
    <div className="stack-small">
      <h3>{say('safekeeping.place.title')}</h3>
      <PlaceInWords backups={backups} plan={plan} isForOnce={isForOnce} />
      <div>
        <Button icon={<FolderOpen size={16} aria-hidden />} onPress={() => void desk.choosePlace()}>
          {say(isChosen ? 'safekeeping.place.change' : 'safekeeping.place.choose')}
        </Button>
      </div>
      {isForOnce ? null : canBeAutomatic ? (
        <Checkbox
          label={say('safekeeping.place.automatic')}
          hint={say('safekeeping.place.automaticMore')}
          isSelected={plan.isAutomatic}
          onChange={(isAutomatic) => void desk.changePlan({ isAutomatic })}
        />
      ) : (
        isChosen && <p className="field-hint">{say('safekeeping.place.automaticNeeds')}</p>
      )}
    </div>
  );
}

function PlaceInWords({ backups, plan, isForOnce }: Omit<BackupPlaceProps, 'desk'>) {
  const translator = useTranslator();
  const { say } = translator;
  const { place, look } = backups;
  if (place === 'none') return <p>{say('safekeeping.place.none')}</p>;
  if (place === 'gone') return <p>{say('safekeeping.place.gone')}</p>;
  const size = look?.freeBytes === undefined ? undefined : sizeInWords(look.freeBytes, translator);
  return (
    <>
      <p>
        <strong className="selectable">{plan.placeName ?? look?.name}</strong>
        <br />
        {place === 'away'
          ? say('safekeeping.place.away')
          : size === undefined
            ? say('safekeeping.place.there')
            : say('safekeeping.place.thereFree', { size })}
      </p>
      {look?.isOnThisDisk === true && !isForOnce && <Notice title={say('safekeeping.place.sameDisk')} strong still />}
    </>
  );
}
