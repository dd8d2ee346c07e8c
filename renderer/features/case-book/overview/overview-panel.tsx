import type { ReactNode } from 'react';
import type { CaseBookCard } from '#shared/contract/vault-api';
import type { MessageKey } from '#shared/i18n/messages';
import type { CaseBook } from '#shared/records/case-book';
import { ReferenceLink } from '../../../records/reference-link';
import { useTranslator } from '../../../program/translation';
import { localDay } from '../../../program/local-day';
import { type OverviewLine, overviewOf } from './overview';

type OverviewPanelProps = { readonly book: CaseBook; readonly card: CaseBookCard | undefined };

/** The first page of a case: who, charge, court, custody, what comes next. */
export function OverviewPanel({ book, card }: OverviewPanelProps) {
  const translator = useTranslator();
  const overview = overviewOf({ book, card, today: localDay() }, translator);
  return (
    <div className="overview">
      <Line name="caseBook.who" line={overview.who} isNameFirst />
      <Line name="caseBook.charge" line={overview.charge} empty="caseBook.noCharge" />
      <Line name="caseBook.custody" line={overview.custody} />
      <Line name="caseBook.court" line={overview.court} empty="caseBook.noCourt" />
      <Line name="caseBook.nextDate" line={overview.nextDate} />
      <Line name="caseBook.latest" line={overview.latest} empty="caseBook.noDecision" />
      <Line name="caseBook.number" line={overview.number} empty="caseBook.noNumber" />
      <Line name="caseBook.openTasks" line={overview.openTasks} empty="caseBook.noTasks" />
      {book.note !== undefined && (
        <Box name="field.book.note">
          <p className="value-text selectable">{book.note}</p>
        </Box>
      )}
    </div>
  );
}

const shown = 4;

type LineProps = {
  readonly name: MessageKey;
  readonly line: OverviewLine;
  readonly empty?: MessageKey;
  readonly isNameFirst?: boolean;
};

function Line({ name, line, empty, isNameFirst = false }: LineProps) {
  const { say } = useTranslator();
  const { records, words = '', isUrgent = false } = line;
  const text = words !== '' && <p className={isUrgent ? 'tag tag-soon' : undefined}>{words}</p>;
  return (
    <Box name={name}>
      {records.length === 0 && words === '' && empty !== undefined && <p className="muted">{say(empty)}</p>}
      {!isNameFirst && text}
      {records.slice(0, shown).map((to) => (
        <p key={to.id}>
          <ReferenceLink to={to} />
        </p>
      ))}
      {isNameFirst && text}
      {records.length > shown && (
        <p className="muted small">{say('document.moreRecords', { count: records.length - shown })}</p>
      )}
    </Box>
  );
}

function Box({ name, children }: { readonly name: MessageKey; readonly children: ReactNode }) {
  const { say } = useTranslator();
  return (
    <section className="overview-box">
      <h2 className="overview-name">{say(name)}</h2>
      {children}
    </section>
  );
}
