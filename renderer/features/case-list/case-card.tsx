import { dateInWords } from '#shared/i18n/date-words';
import type { CaseBookCard } from '#shared/contract/vault-api';
import { useTranslator } from '../../foundation/translation';

type CaseCardProps = { readonly card: CaseBookCard; readonly isOpen: boolean; readonly onOpen: () => void };

/** A few lines of a case book: what it is called, custody, what comes next. */
export function CaseCard({ card, isOpen, onOpen }: CaseCardProps) {
  const translator = useTranslator();
  const { say } = translator;
  const marks = [
    card.inCustody ? [say('caseList.inCustody')] : [],
    card.state === 'closed' ? [say('caseList.closed')] : [],
    card.nextDate === undefined ? [] : [say('caseList.next', { date: dateInWords(card.nextDate, translator) })],
  ].flat();
  return (
    <button type="button" className="list-item" aria-current={isOpen ? 'page' : undefined} onClick={onOpen}>
      <span className="list-item-title">{card.title}</span>
      <span className="list-item-more">{[...marks, say('caseList.records', { count: card.records })].join(' · ')}</span>
    </button>
  );
}
