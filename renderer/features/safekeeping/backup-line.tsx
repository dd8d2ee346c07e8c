import { HardDriveDownload } from 'lucide-react';
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
  const { last, lastIncomplete, isDue, isForOldKey } = state;
  if (last === undefined && lastIncomplete === undefined && !isDue) return null;
  const days = last === undefined ? undefined : daysSince(last.madeAt);
  const words =
    making !== undefined
      ? say('safekeeping.backup.makingItself')
      : lastIncomplete !== undefined
        ? say('safekeeping.backup.incomplete')
        : isForOldKey
          ? say('safekeeping.backup.oldKey')
          : days === undefined
            ? say('safekeeping.backup.none')
            : say('safekeeping.backup.last', { days });
  const isPressing = lastIncomplete !== undefined || isForOldKey || (isDue && (days ?? patientDays) >= patientDays);
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
