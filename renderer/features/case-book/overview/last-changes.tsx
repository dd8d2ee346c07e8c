import { useEffect, useState } from 'react';
import type { HistoryEntry } from '#shared/contract/holder';
import type { MessageKey } from '#shared/i18n/messages';
import type { BookId } from '#shared/schema/ids';
import { useProgram } from '../../../program/program';
import { ReferenceLink } from '../../../records/reference-link';
import { momentInWords } from '../../../program/moments';
import { useRecordScope } from '../../../records/record-scope';
import { useTranslator } from '../../../program/translation';
import { ReleaseList } from './release-list';
import { recentRecords } from './recent-records';

type LastChangesProps = { readonly bookId: BookId; readonly asOf: string };

/** The records that were changed last, each with the time of its last change. */
export function LastChanges({ bookId, asOf }: LastChangesProps) {
  const translator = useTranslator();
  const { say } = translator;
  const { vault } = useProgram();
  const { find } = useRecordScope();
  const [history, setHistory] = useState<readonly HistoryEntry[]>();
  useEffect(() => {
    let isCurrent = true;
    void vault.history(bookId).then((result) => {
      if (isCurrent && result.ok) setHistory(result.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [vault, bookId, asOf]);
  const recent = recentRecords(history ?? [], (to) => find(to) !== undefined);
  const first = history?.at(-1);
  return (
    <section className="case-part" aria-labelledby="changes-title">
      <h2 id="changes-title">{say('caseBook.changes')}</h2>
      {first !== undefined && recent.length === 0 && (
        <p className="muted">{say(begunBy(first), { time: momentInWords(first.at, translator) })}</p>
      )}
      <ul className="around-list">
        {recent.map(({ to, at, by }) => (
          <li key={`${to.kind} ${to.id}`}>
            <span className="muted small">{say(`kind.${to.kind}.one`)}</span> <ReferenceLink to={to} />{' '}
            <span className="muted small">
              {by === ''
                ? momentInWords(at, translator)
                : say('session.by', { time: momentInWords(at, translator), name: by })}
            </span>
          </li>
        ))}
      </ul>
      <ReleaseList history={history ?? []} />
    </section>
  );
}

/** How the case book came into the vault. */
function begunBy({ kind }: HistoryEntry): MessageKey {
  if (kind === 'imported') return 'caseBook.imported';
  return kind === 'merged' ? 'caseBook.takenIn' : 'caseBook.begun';
}
