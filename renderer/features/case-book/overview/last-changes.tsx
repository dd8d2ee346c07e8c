import { useEffect, useRef, useState } from 'react';
import type { HistoryEntry } from '#shared/contract/holder';
import type { MessageKey } from '#shared/i18n/messages';
import type { BookId } from '#shared/schema/ids';
import { ForgetButton } from '../../../holder/forget/forget-button';
import type { Forgetting } from '../../../holder/forget/forget-dialog';
import { useProgram } from '../../../program/program';
import { ReferenceLink } from '../../../records/reference-link';
import { momentInWords } from '../../../program/moments';
import { useRecordScope } from '../../../records/record-scope';
import { useTranslator } from '../../../program/translation';
import type { HolderSession } from '../../../session/holder-session';
import { ReleaseList } from './release-list';
import { recentRecords } from './recent-records';

type LastChangesProps = {
  readonly bookId: BookId;
  readonly title: string;
  readonly asOf: string;
  readonly session: HolderSession;
};

/** The records that were changed last, each with the time of its last change. */
export function LastChanges({ bookId, title, asOf, session }: LastChangesProps) {
  const translator = useTranslator();
  const { say } = translator;
  const { vault } = useProgram();
  const { find } = useRecordScope();
  const heading = useRef<HTMLHeadingElement>(null);
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
      <h2 id="changes-title" ref={heading} tabIndex={-1}>
        {say('caseBook.changes')}
      </h2>
      {first !== undefined && recent.length === 0 && (
        <p className="muted">
          {say(beginnings[first.kind] ?? 'caseBook.begun', { time: momentInWords(first.at, translator) })}
        </p>
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
      {history !== undefined && history.length > 1 && (
        <ForgetHistory
          title={title}
          session={session}
          work={() => vault.purgeHistory(bookId)}
          onDone={() => heading.current?.focus()}
        />
      )}
    </section>
  );
}

/** What a history says of its beginning. */
const beginnings: Partial<Record<HistoryEntry['kind'], MessageKey>> = {
  imported: 'caseBook.imported',
  purged: 'forget.before',
};

type ForgetHistoryProps = Omit<Forgetting, 'words'> & { readonly onDone: () => void; readonly title: string };

function ForgetHistory({ title, ...forgetting }: ForgetHistoryProps) {
  const { say } = useTranslator();
  const words = {
    title: say('forget.historyTitle'),
    lead: say('forget.historyLead', { title }),
    stays: say('forget.historyStays'),
    confirm: say('forget.historyNow'),
    done: say('forget.historyDone'),
  };
  return (
    <div className="forget-way">
      <ForgetButton label={say('forget.history')} words={words} {...forgetting} />
    </div>
  );
}
