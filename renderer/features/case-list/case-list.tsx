import { type KeyboardEvent, type Ref, useCallback, useRef, useState } from 'react';
import type { CaseBookCard } from '#shared/contract/vault-api';
import type { CaseBook } from '#shared/records/case-book';
import type { BookId } from '#shared/schema/ids';
import { useSay } from '../../program/translation';
import { type CardAction, CaseCard } from './case-card';
import { CaseListHead } from './case-list-head';
import { EraseBook, EraseSample } from './erase-book';
import type { CardFilter } from './filter-cards';
import { SubmissionList } from './submission-list';
import { useListKeys } from './use-list-keys';
import { useShownCards } from './use-shown-cards';
import './case-list.css';

type CaseListProps = Parameters<typeof SubmissionList>[0] & {
  readonly cards: readonly CaseBookCard[];
  readonly openBook: BookId | undefined;
  readonly onOpenBook: (id: BookId) => void;
  readonly onNew: () => void;
  readonly onHandOver: (id: BookId) => void;
  readonly onState: (id: BookId, state: CaseBook['state']) => void;
  /** These case books are gone for ever. */
  readonly onErased: (ids: readonly BookId[]) => void;
  readonly searchRef: Ref<HTMLInputElement>;
};

/** The list that stays while one moves between case books and documents. */
export function CaseList({ cards, openBook, onOpenBook, onNew, searchRef, ...on }: CaseListProps) {
  const { onHandOver, onState, onErased, ...rest } = on;
  const say = useSay();
  const shown = useShownCards(cards, openBook);
  const [erasing, setErasing] = useState<CaseBookCard>();
  const list = useRef<HTMLUListElement>(null);
  const keys = useListKeys(
    shown.cards.map(({ id }) => id),
    openBook,
  );
  const act = useCallback(
    (card: CaseBookCard, action: CardAction): void => {
      if (action === 'handOver') onHandOver(card.id);
      else if (action === 'archive') onState(card.id, 'archived');
      else if (action === 'takeBack') onState(card.id, 'active');
      else setErasing(card);
    },
    [onHandOver, onState],
  );
  const firstItem = (): HTMLElement | null | undefined => list.current?.querySelector<HTMLElement>('[data-item]');
  const goToList = (event: KeyboardEvent): void => {
    const first = firstItem();
    if (event.key === 'ArrowDown' && first) {
      event.preventDefault();
      first.focus();
    }
    const [best] = shown.cards;
    if (event.key === 'Enter' && shown.query.trim() !== '' && best !== undefined) onOpenBook(best.id);
  };
  return (
    <div className="case-list">
      <CaseListHead shown={shown} searchRef={searchRef} onSearchKey={goToList} onNew={onNew} />
      <div className="case-list-scroll">
        {shown.cards.length === 0 && (
          <p className="list-empty">{say(shown.query === '' ? noneIn[shown.filter] : 'caseList.none')}</p>
        )}
        <ul ref={list} aria-label={say('caseList.title')} onKeyDown={keys.onKeyDown}>
          {shown.cards.map((card) => (
            <CaseCard
              key={card.id}
              card={card}
              isOpen={card.id === openBook}
              isStop={card.id === keys.stopAt}
              onOpen={onOpenBook}
              onFocus={keys.onFocus}
              onAct={act}
            />
          ))}
        </ul>
      </div>
      <SubmissionList {...rest} />
      {erasing !== undefined && (
        <Erasing
          card={erasing}
          cards={cards}
          onClose={() => {
            setErasing(undefined);
          }}
          onErased={(ids) => {
            setErasing(undefined);
            onErased(ids);
            // The menu that the dialog was opened from has gone with its case book.
            requestAnimationFrame(() => firstItem()?.focus());
          }}
        />
      )}
    </div>
  );
}

type ErasingProps = Parameters<typeof EraseBook>[0] & {
  /** All that are in the vault. */
  readonly cards: readonly CaseBookCard[];
};

/** Asks before a case book is erased. The sample goes as a whole. */
function Erasing({ card, cards, ...on }: ErasingProps) {
  if (!card.isSample) return <EraseBook card={card} {...on} />;
  return <EraseSample sample={cards.filter(({ isSample }) => isSample)} {...on} />;
}

const noneIn = {
  all: 'caseList.noneInFilter',
  active: 'caseList.noneInFilter',
  custody: 'caseList.noneInCustody',
  week: 'caseList.noneThisWeek',
  archived: 'caseList.noneArchived',
} as const satisfies Record<CardFilter, string>;
