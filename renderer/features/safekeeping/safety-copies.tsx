import { useState } from 'react';
import type { SafetyCopy } from '#shared/contract/backup-api';
import { FailureNotice } from '../../program/failure-notice';
import { useTranslator } from '../../program/translation';
import { Button } from '../../ui/button';
import type { BackupDesk } from './backups/backup-desk';
import type { GoBack } from './go-back';
import { GoBackDialog } from './go-back-dialog';
import { countsInWords, daysSince, momentInWords } from './facts/in-words';
import { useBackups } from './backups/use-backups';
import { useSafetyCopies } from './use-safety-copies';

type SafetyCopiesProps = { readonly desk: BackupDesk; readonly goBack: GoBack };

/** The copies of everything that were made before something that changes much, and the way back to each. */
export function SafetyCopies({ desk, goBack }: SafetyCopiesProps) {
  const translator = useTranslator();
  const { say } = translator;
  // They go with case books that are erased and with the keys of the vault; the desk looks again after both.
  const { copies, failure } = useSafetyCopies(useBackups(desk).state);
  const [asked, setAsked] = useState<SafetyCopy>();
  const when = asked === undefined ? '' : momentInWords(asked.madeAt, translator);
  return (
    <section className="panel panel-body stack" aria-labelledby="copies-heading">
      <div className="stack-small">
        <h2 id="copies-heading">{say('safekeeping.copies.title')}</h2>
        <p className="muted">{say('safekeeping.copies.more')}</p>
      </div>
      {failure !== undefined && <FailureNotice failure={failure} />}
      {copies?.length === 0 && <p className="muted">{say('safekeeping.copies.none')}</p>}
      {copies !== undefined && copies.length > 0 && <CopyTable copies={copies} onAsk={setAsked} />}
      {asked !== undefined && (
        <GoBackDialog
          name={asked.name}
          title={say('safekeeping.copies.ask')}
          more={say('safekeeping.copies.askMore', { when, counts: countsInWords(asked, translator) })}
          goLabel={say('safekeeping.copies.go')}
          told={say('safekeeping.copies.gone', { when })}
          goBack={goBack}
          onClose={() => {
            setAsked(undefined);
          }}
        />
      )}
    </section>
  );
}

type CopyTableProps = { readonly copies: readonly SafetyCopy[]; readonly onAsk: (copy: SafetyCopy) => void };

function CopyTable({ copies, onAsk }: CopyTableProps) {
  const translator = useTranslator();
  const { say } = translator;
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{say('safekeeping.copies.when')}</th>
          <th scope="col">{say('safekeeping.copies.why')}</th>
          <th scope="col">{say('safekeeping.copies.holds')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {copies.map((copy) => (
          <tr key={copy.name}>
            <th scope="row">
              {momentInWords(copy.madeAt, translator)}
              <div className="muted">{say('safekeeping.days', { days: daysSince(copy.madeAt) })}</div>
            </th>
            <td>{say(`safekeeping.copies.before-${copy.before}`, { of: copy.of ?? 'none' })}</td>
            <td className="numbers">{countsInWords(copy, translator)}</td>
            <td className="cell-number">
              <Button
                small
                aria-label={say('safekeeping.copies.goBackTo', { when: momentInWords(copy.madeAt, translator) })}
                onPress={() => {
                  onAsk(copy);
                }}
              >
                {say('safekeeping.copies.goBack')}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
