import { HardDriveDownload } from 'lucide-react';
import type { BackupState } from '#shared/contract/backup-api';
import type { Translator } from '#shared/i18n/translator';
import { useTranslator } from '../../foundation/translation';
import { Button } from '../../ui/button';
import type { BackupDesk } from './backup-desk';
import { daysSince } from './in-words';
import { useFreshBackups } from './use-backups';
import './safekeeping.css';

type BackupLineProps = {
  readonly desk: BackupDesk;
  /** What the backups are looked at again for when it changes. */
  readonly following: unknown;
  readonly onOpen: () => void;
};

/** After so many days a line that was quiet asks for a backup. */
const patientDays = 7;

/** One line that says how old the last backup is; quiet while it is fresh. */
export function BackupLine({ desk, following, onOpen }: BackupLineProps) {
  const { say } = useTranslator();
  const { state, making } = useFreshBackups(desk, following);
  if (state === undefined) return null;
  const { last, lastIncomplete, isDue, isForOldKey, missing } = state;
  if (last === undefined && lastIncomplete === undefined && !isDue) return null;
  const days = last === undefined ? undefined : daysSince(last.madeAt);
  const words = making !== undefined ? say('safekeeping.backup.makingItself') : stateInWords(state, days, say);
  const isPressing =
    missing !== undefined ||
    lastIncomplete !== undefined ||
    isForOldKey ||
    (isDue && (days ?? patientDays) >= patientDays);
  return (
    <p className={isPressing && making === undefined ? 'backup-line backup-line-pressing' : 'backup-line muted'}>
      <HardDriveDownload size={16} aria-hidden />
      <span>{words}</span>
      <Button small look={isPressing && making === undefined ? 'plain' : 'quiet'} onPress={onOpen}>
        {say('safekeeping.line')}
      </Button>
    </p>
  );
}

function stateInWords(
  { missing, lastIncomplete, isForOldKey }: BackupState,
  days: number | undefined,
  say: Translator['say'],
): string {
  if (missing !== undefined) return say(`safekeeping.backup.${missing.is}`, { place: missing.placeName });
  if (lastIncomplete !== undefined) return say('safekeeping.backup.incomplete');
  if (isForOldKey) return say('safekeeping.backup.oldKey');
  return days === undefined ? say('safekeeping.backup.none') : say('safekeeping.backup.last', { days });
}
