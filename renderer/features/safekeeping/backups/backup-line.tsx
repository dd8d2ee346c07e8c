import { HardDriveDownload } from 'lucide-react';
import type { BackupState } from '#shared/contract/backup-api';
import type { Translator } from '#shared/i18n/translator';
import { useTranslator } from '../../../program/translation';
import { Button } from '../../../ui/button';
import type { BackupDesk } from './backup-desk';
import { daysSince } from '../facts/in-words';
import { useFreshBackups } from './use-backups';
import { type Wrong, wrongsOf } from './wrongs';
import '../safekeeping.css';

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
  const { last, lastIncomplete, isDue } = state;
  if (last === undefined && lastIncomplete === undefined && !isDue) return null;
  const days = last === undefined ? undefined : daysSince(last.madeAt);
  const words = making !== undefined ? say('safekeeping.backup.makingItself') : stateInWords(state, days, say);
  const isPressing = wrongsOf(state).length > 0 || (isDue && (days ?? patientDays) >= patientDays);
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

function stateInWords(state: BackupState, days: number | undefined, say: Translator['say']): string {
  const wrongs = wrongsOf(state).map((wrong) => wrongInWords(wrong, state, say));
  if (wrongs.length > 0) return wrongs.join('. ');
  return days === undefined ? say('safekeeping.backup.none') : say('safekeeping.backup.last', { days });
}

function wrongInWords(wrong: Wrong, { missing }: BackupState, say: Translator['say']): string {
  if (wrong !== 'missing') return say(`safekeeping.backup.${wrong}`);
  return say(`safekeeping.backup.${missing?.is ?? 'gone'}`, { place: missing?.placeName ?? '' });
}
