import type { BackupRecord, BackupState } from '#shared/contract/backup-api';
import { useTranslator } from '../../../program/translation';
import { classes } from '../../../ui/classes';
import { Notice } from '../../../ui/notice';
import type { BackupDesk, Backups } from './backup-desk';
import { countsInWords, daysSince, momentInWords, sizeInWords } from '../facts/in-words';
import { IncompleteBackup } from './incomplete-backup';
import { OlderBackups } from './older-backups';
import { useIsRecent } from './use-is-recent';
import { wrongsOf } from './wrongs';

type BackupStatusProps = { readonly desk: BackupDesk; readonly backups: Backups; readonly state: BackupState };

/** So long something was just now. */
const justNow = 2 * 60 * 1000;

/** How old the last backup is and how it was tested, in words. */
export function BackupStatus({ desk, backups, state }: BackupStatusProps) {
  const { say } = useTranslator();
  const { last, lastIncomplete, missing } = state;
  const made = wholeAtHand(backups);
  return (
    <>
      {missing !== undefined && <Missing missing={missing} />}
      {last === undefined ? missing === undefined && <NoBackup /> : <LastBackup last={last} state={state} />}
      {lastIncomplete !== undefined && <IncompleteBackup desk={desk} made={lastIncomplete} state={state} />}
      {wrongsOf(state).includes('oldKey') && (
        <Notice title={say('safekeeping.backup.oldKey')} strong still>
          <p>{say('safekeeping.backup.oldKeyMore')}</p>
        </Notice>
      )}
      <OlderBackups desk={desk} backups={backups} state={state} />
      {made !== undefined && <Proof made={made} />}
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

/** What was made in this run, as long as it can be seen in its place. */
function wholeAtHand({ made, place, files }: Backups): BackupRecord | undefined {
  const isAtHand = place === 'there' && files.some(({ name }) => name === made?.name);
  return isAtHand && made?.lost === undefined ? made : undefined;
}

type LastBackupProps = { readonly last: BackupRecord; readonly state: BackupState };

function LastBackup({ last, state: { isChanged, isForOldKey, missing } }: LastBackupProps) {
  const translator = useTranslator();
  const { say } = translator;
  const days = daysSince(last.madeAt);
  const isPressing = isForOldKey || (isChanged && days >= 7);
  return (
    <div className="stack-small">
      <p className={classes('backup-state', isPressing && 'backup-state-pressing')}>
        {say(missing === undefined ? 'safekeeping.backup.last' : 'safekeeping.backup.left', { days })}
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
  const isJustNow = useIsRecent(made.testedAt, justNow);
  const counts = countsInWords(made, translator);
  const title = isJustNow
    ? say('safekeeping.backup.testedNow', { counts })
    : say('safekeeping.backup.testedAt', { moment: momentInWords(made.testedAt, translator), counts });
  return (
    <Notice title={title} takesLostFocus>
      <p>
        {say('safekeeping.backup.testedNowMore', {
          place: made.placeName,
          size: sizeInWords(made.bytes, translator),
        })}
      </p>
    </Notice>
  );
}
