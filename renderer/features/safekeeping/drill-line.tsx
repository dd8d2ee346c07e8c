import { KeyRound } from 'lucide-react';
import { useSay } from '../../foundation/translation';
import { Button } from '../../ui/button';
import type { BackupDesk } from './backup-desk';
import { daysSince } from './in-words';
import { useBackups } from './use-backups';

type DrillLineProps = { readonly desk: BackupDesk; readonly onOpen: () => void };

const year = 365;

/** One line once a year: whether the recovery key is still at hand. */
export function DrillLine({ desk, onOpen }: DrillLineProps) {
  const say = useSay();
  const provedAt = useBackups(desk).state?.recoveryProvedAt;
  if (provedAt === undefined || daysSince(provedAt) < year) return null;
  return (
    <p className="backup-line backup-line-pressing">
      <KeyRound size={16} aria-hidden />
      <span>{say('safekeeping.drill.line')}</span>
      <Button small onPress={onOpen}>
        {say('safekeeping.drill.check')}
      </Button>
    </p>
  );
}
