import { HardDriveDownload } from 'lucide-react';
import { useTranslator } from '../../foundation/translation';
import { Button } from '../../ui/button';
import type { BackupDesk } from './backup-desk';
import { daysSince } from './in-words';
import { useBackups } from './use-backups';
import './safekeeping.css';

type BackupLineProps = { readonly desk: BackupDesk; readonly onOpen: () => void };

/** After so many days a line that was quiet asks for a backup. */
const patientDays = 7;

/** One line that says how old the last backup is; quiet while it is fresh. */
export function BackupLine({ desk, onOpen }: BackupLineProps) {
  const { say } = useTranslator();
  const { state, making } = useBackups(desk);
  if (state === undefined) return null;
  const { last, lastIncomplete, isDue, missing } = state;
  if (last === undefined && lastIncomplete === undefined && !isDue) return null;
  const days = last === undefined ? undefined : daysSince(last.madeAt);
  const words =
    making !== undefined
      ? say('safekeeping.backup.makingItself')
      : missing !== undefined
        ? say(`safekeeping.backup.${missing.is}`, { place: missing.placeName })
        : lastIncomplete !== undefined
          ? say('safekeeping.backup.incomplete')
          : days === undefined
            ? say('safekeeping.backup.none')
            : say('safekeeping.backup.last', { days });
  const isPressing =
    missing !== undefined || lastIncomplete !== undefined || (isDue && (days ?? patientDays) >= patientDays);
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
