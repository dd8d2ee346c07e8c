import type { BackupRecord, BackupState } from '#shared/contract/backup-api';
import { useTranslator } from '../../foundation/translation';
import { classes } from '../../ui/classes';
import { Notice } from '../../ui/notice';
import type { BackupDesk, Backups } from './backup-desk';
import { countsInWords, daysSince, momentInWords, sizeInWords } from './in-words';
import { OlderBackups } from './older-backups';

type BackupStatusProps = { readonly desk: BackupDesk; readonly backups: Backups; readonly state: BackupState };

/** How old the last backup is and how it was tested, in words. */
export function BackupStatus({ desk, backups, state }: BackupStatusProps) {
  const { say } = useTranslator();
  const { last, lastIncomplete, missing } = state;
  return (
    <>
      {missing !== undefined && <Missing missing={missing} />}
      {last === undefined ? (
        missing === undefined && <NoBackup />
      ) : (
        <LastBackup last={last} isChanged={state.isChanged} isLeft={missing !== undefined} />
      )}
      {lastIncomplete !== undefined && (
        <Notice title={say('safekeeping.backup.incomplete')} strong still>
          <p>{say('safekeeping.backup.incompleteMore', { count: lastIncomplete.lost ?? 1 })}</p>
        </Notice>
      )}
      {state.olderMayBeReadSince !== undefined && (
        <OlderBackups desk={desk} backups={backups} state={state} since={state.olderMayBeReadSince} />
      )}
      {backups.made !== undefined && backups.made.lost === undefined && <Proof made={backups.made} />}
    </>
  );
}

function NoBackup() {
  const { say } = useTranslator();
  return (
    <div className="stack-small">
      <p className="backup-state backup-state-pressing">{say('safekeeping.backup.none')}</p>
      <p>{say('safekeeping.backup.noneMore')}</p>
    </div>
  );
}

function Missing({ missing: { is, madeAt, placeName } }: { readonly missing: NonNullable<BackupState['missing']> }) {
  const translator = useTranslator();
  const { say } = translator;
  return (
    <Notice title={say(`safekeeping.backup.${is}`, { place: placeName })} strong still>
      <p>{say(`safekeeping.backup.${is}More`, { when: momentInWords(madeAt, translator) })}</p>
    </Notice>
  );
}

type LastBackupProps = {
  readonly last: BackupRecord;
  readonly isChanged: boolean;
  /** A newer one is missing. */
  readonly isLeft: boolean;
};

function LastBackup({ last, isChanged, isLeft }: LastBackupProps) {
  const translator = useTranslator();
  const { say } = translator;
  const days = daysSince(last.madeAt);
  return (
    <div className="stack-small">
      <p className={classes('backup-state', isChanged && days >= 7 && 'backup-state-pressing')}>
        {say(isLeft ? 'safekeeping.backup.left' : 'safekeeping.backup.last', { days })}
      </p>
      <p>
        {say('safekeeping.backup.tested', {
          days: daysSince(last.testedAt),
          counts: countsInWords(last, translator),
        })}{' '}
        {say(isChanged ? 'safekeeping.backup.changed' : 'safekeeping.backup.unchanged')}
      </p>
      <p className="muted small selectable">
        {last.placeName === ''
          ? say('safekeeping.backup.restoredFrom', { name: last.name })
          : say('safekeeping.backup.lastMore', { name: last.name, place: last.placeName })}
      </p>
    </div>
  );
}

function Proof({ made }: { readonly made: BackupRecord }) {
  const translator = useTranslator();
  const { say } = translator;
  return (
    <Notice title={say('safekeeping.backup.testedNow', { counts: countsInWords(made, translator) })}>
      <p>
        {say('safekeeping.backup.testedNowMore', {
          place: made.placeName,
          size: sizeInWords(made.bytes, translator),
        })}
      </p>
    </Notice>
  );
}
