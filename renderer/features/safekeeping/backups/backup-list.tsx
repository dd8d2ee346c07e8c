import type { BackupState, NotedBackup } from '#shared/contract/backup-api';
import type { Translator } from '#shared/i18n/translator';
import { useTranslator } from '../../../program/translation';
import { Button } from '../../../ui/button';
import { Fold } from '../../../ui/fold';
import type { Backups } from './backup-desk';
import { dayInWords, daysSince, momentInWords, sizeInWords } from '../facts/in-words';
import { listedBackups, type ListedBackup } from './listed-backup';

type BackupListProps = {
  readonly backups: Backups;
  readonly state: BackupState;
  readonly onBringBack: (from: { readonly place: string; readonly name: string }) => void;
};

/** The backups in the place, the newest first: how old each is, what is known of it, what opens it. */
export function BackupList({ backups, state, onBringBack }: BackupListProps) {
  const translator = useTranslator();
  const { say } = translator;
  const { place } = state.plan;
  const files = listedBackups(backups.files, state);
  return (
    <Fold title={say('safekeeping.list.title', { count: files.length })}>
      {files.length === 0 && <p className="muted">{say('safekeeping.list.none')}</p>}
      {files.length > 0 && (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{say('safekeeping.list.made')}</th>
              <th scope="col">{say('safekeeping.list.size')}</th>
              <th scope="col">{say('safekeeping.list.state')}</th>
              <th scope="col">{say('safekeeping.list.opens')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {files.map((file) => (
              <tr key={file.name}>
                <th scope="row">
                  {momentInWords(file.madeAt, translator)}
                  <div className="muted">{say('safekeeping.days', { days: daysSince(file.madeAt) })}</div>
                </th>
                <td className="numbers">{sizeInWords(file.bytes, translator)}</td>
                <td>
                  <Known file={file} />
                </td>
                <td>{opensInWords(file.noted?.opensWith, translator)}</td>
                <td className="cell-number">
                  {place !== undefined && (
                    <Button
                      small
                      look="quiet"
                      aria-label={say('safekeeping.list.lookAt', { when: momentInWords(file.madeAt, translator) })}
                      onPress={() => {
                        onBringBack({ place, name: file.name });
                      }}
                    >
                      {say('safekeeping.list.look')}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Fold>
  );
}

function Known({ file: { known, noted, isComplete } }: { readonly file: ListedBackup }) {
  const translator = useTranslator();
  const { say } = translator;
  return (
    <>
      {known === 'altered' && noted !== undefined && (
        <strong>{say('safekeeping.list.altered', { size: sizeInWords(noted.bytes, translator) })}</strong>
      )}
      {known === 'as-made' && noted !== undefined && (
        <>{say('safekeeping.list.tested', { day: dayInWords(noted.testedAt, translator) })}</>
      )}
      {known === 'unknown' && <>{say('safekeeping.list.unknown')}</>}
      {known === 'other-vault' && <>{say('safekeeping.list.otherVault')}</>}
      {!isComplete && <div>{say('safekeeping.list.incomplete', { count: noted?.lost ?? 0 })}</div>}
    </>
  );
}

function opensInWords(opensWith: NotedBackup['opensWith'], { say }: Translator): string {
  if (opensWith === undefined) return say('safekeeping.list.opensUnknown');
  if (opensWith === 'passphrase') return say('safekeeping.list.opensPassphrase');
  return say('safekeeping.list.opensKeys', opensWith);
}
