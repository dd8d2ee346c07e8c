import { useState } from 'react';
import type { BackupState } from '#shared/contract/backup-api';
import { isOlderBackup } from '#shared/contract/older-backups';
import { momentInWords } from '../../../program/moments';
import { useTranslator } from '../../../program/translation';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import type { BackupDesk, Backups } from './backup-desk';
import { listedBackups, type ListedBackup } from './listed-backup';
import { OlderDialog } from './older-dialog';

type OlderBackupsProps = { readonly desk: BackupDesk; readonly backups: Backups; readonly state: BackupState };

/** Backups that an old secret may open; once all are said to be destroyed, that nothing more is said of them. */
export function OlderBackups({ desk, backups, state }: OlderBackupsProps) {
  const translator = useTranslator();
  const [forgotten, setForgotten] = useState<string>();
  const since = state.olderMayBeReadSince;
  if (since !== undefined)
    return <Warning desk={desk} backups={backups} state={state} since={since} onForgotten={setForgotten} />;
  if (forgotten === undefined) return null;
  const moment = momentInWords(forgotten, translator);
  return <Notice title={translator.say('safekeeping.older.forgotten', { moment })} takesLostFocus />;
}

type WarningProps = OlderBackupsProps & {
  /** An old secret may open backups made before this instant. */
  readonly since: string;
  /** Somebody said that all backups made before this instant are destroyed. */
  readonly onForgotten: (since: string) => void;
};

/** How many are here, deleting those, and saying that all of them are destroyed. */
function Warning({ desk, backups, state, since, onForgotten }: WarningProps) {
  const translator = useTranslator();
  const { say } = translator;
  const [asked, setAsked] = useState<'remove' | 'destroyed'>();
  const moment = momentInWords(since, translator);
  const place = state.plan.placeName ?? '';
  const older = backups.files.filter(({ name }) => isOlderBackup(name, state.vaults, since));
  const own = older.filter(({ name }) => isOlderBackup(name, state.vaults.slice(0, 1), since));
  const hasNewer = listedBackups(backups.files, state).some((file) => isNewer(file, state.vaults, since));
  const isMadeSince = state.last !== undefined && !isOlderBackup(state.last.name, state.vaults, since);
  return (
    <Notice title={say('safekeeping.older.title', { moment })} strong still>
      <p>{say('safekeeping.older.more')}</p>
      {!isMadeSince && <p>{say('safekeeping.older.first')}</p>}
      {backups.place === 'there' && <p>{say('safekeeping.older.here', { count: older.length, place })}</p>}
      {backups.place === 'away' && <p>{say('safekeeping.older.away', { place })}</p>}
      <p>{say('safekeeping.older.elsewhere')}</p>
      <div className="row">
        {hasNewer && own.length > 0 && (
          <Button
            small
            onPress={() => {
              setAsked('remove');
            }}
          >
            {say('safekeeping.older.remove', { count: own.length, place })}
          </Button>
        )}
        <Button
          small
          onPress={() => {
            setAsked('destroyed');
          }}
        >
          {say('safekeeping.older.destroyed')}
        </Button>
      </div>
      {asked !== undefined && (
        <OlderDialog
          asked={asked}
          moment={moment}
          place={place}
          here={older.length}
          act={asked === 'remove' ? desk.removeOlder : () => desk.forgetOlder(since)}
          onDone={() => {
            setAsked(undefined);
            if (asked === 'destroyed') onForgotten(since);
          }}
          onClose={() => {
            setAsked(undefined);
          }}
        />
      )}
    </Notice>
  );
}

/** Made whole since, and as large as it was then. */
function isNewer({ name, known, isComplete }: ListedBackup, vaults: readonly string[], since: string): boolean {
  return known === 'as-made' && isComplete && !isOlderBackup(name, vaults, since);
}
