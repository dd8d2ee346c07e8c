import { Ellipsis } from 'lucide-react';
import { memo, type MouseEvent } from 'react';
import { dateInWords } from '#shared/i18n/date-words';
import type { CaseBookCard } from '#shared/contract/vault-api';
import type { BookId } from '#shared/schema/ids';
import { useTranslator } from '../../program/translation';
import { MenuButton } from '../../ui/menu';

export const cardActions = ['handOver', 'archive', 'takeBack', 'erase', 'eraseSample'] as const;
export type CardAction = (typeof cardActions)[number];

type CaseCardProps = {
  readonly card: CaseBookCard;
  readonly isOpen: boolean;
  /** The Tab key stops here. */
  readonly isStop: boolean;
  readonly onOpen: (id: BookId) => void;
  readonly onFocus: (id: string) => void;
  readonly onAct: (card: CaseBookCard, action: CardAction) => void;
};

/** A few lines of a case book: what it is called, where it stands, what comes next; and what can be done with it. */
export const CaseCard = memo(function CaseCard({ card, isOpen, isStop, onOpen, onFocus, onAct }: CaseCardProps) {
  const translator = useTranslator();
  const { say } = translator;
  const marks = [
    card.isSample ? [say('caseList.sample')] : [],
    card.isAnotherCopy ? [say('caseList.anotherCopy')] : [],
    card.state === 'active' ? [] : [say(`caseList.${card.state}Mark`)],
  ].flat();
  const more = [
    card.reference === undefined ? [] : [card.reference],
    card.inCustody ? [say('caseList.inCustody')] : [],
    card.nextDate === undefined ? [] : [say('caseList.next', { date: dateInWords(card.nextDate, translator) })],
    [say('caseList.records', { count: card.records })],
  ].flat();
  const openMenu = (event: MouseEvent<HTMLElement>): void => {
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>('[aria-haspopup]')?.click();
  };
  return (
    <li className="case-card" onContextMenu={openMenu}>
      <button
        type="button"
        className="list-item"
        data-item
        tabIndex={isStop ? 0 : -1}
        aria-current={isOpen ? 'page' : undefined}
        onFocus={() => {
          onFocus(card.id);
        }}
        onClick={() => {
          onOpen(card.id);
        }}
      >
        <span className="list-item-title">{card.title}</span>
        <span className="list-item-more">
          {marks.map((mark) => (
            <span key={mark} className="tag case-card-mark">
              {mark}
            </span>
          ))}
          {more.join(' · ')}
        </span>
      </button>
      <div className="case-card-menu" data-stop={isStop || undefined}>
        <MenuButton
          look="quiet"
          small
          isTabStop={isStop}
          label={say('caseList.actions', { title: card.title })}
          icon={<Ellipsis size={15} aria-hidden />}
          choices={actionsFor(card).map((id) => ({ id, label: say(`caseList.${id}`) }))}
          onChoose={(id) => {
            const action = cardActions.find((each) => each === id);
            if (action !== undefined) onAct(card, action);
          }}
        />
      </div>
    </li>
  );
});

function actionsFor({ state, isSample }: CaseBookCard): readonly CardAction[] {
  return ['handOver', state === 'archived' ? 'takeBack' : 'archive', isSample ? 'eraseSample' : 'erase'];
}
