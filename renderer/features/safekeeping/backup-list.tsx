import type { BackupState } from '#shared/contract/backup-api';
import { useTranslator } from '../../foundation/translation';
import { Button } from '../../ui/button';
import { Fold } from '../../ui/fold';
import type { Backups } from './backup-desk';
import { readBackupName } from './backup-name';
import { daysSince, momentInWords, sizeInWords } from './in-words';

type BackupListProps = {
  readonly backups: Backups;
  readonly state: BackupState;
  readonly onBringBack: (from: { readonly place: string; readonly name: string }) => void;
};

/** The backups in the place, the newest first, with their age. */
export function BackupList({ backups, state, onBringBack }: BackupListProps) {
  const translator = useTranslator();
  const { say } = translator;
  const { place } = state.plan;
  const files = backups.files
    .flatMap((file) => {
      const about = readBackupName(file.name);
      return about === undefined ? [] : [{ ...file, ...about }];
    })
    .toSorted((one, other) => other.madeAt.localeCompare(one.madeAt));
  const stateInWords = ({ vault, isComplete }: (typeof files)[number]): string => {
    if (!state.vaults.includes(vault)) return say('safekeeping.list.otherVault');
    return say(isComplete ? 'safekeeping.list.complete' : 'safekeeping.list.incomplete');
  };
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
                <td>{stateInWords(file)}</td>
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
