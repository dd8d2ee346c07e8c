import { Plus } from 'lucide-react';
import { type KeyboardEvent, type Ref, useCallback, useRef, useState } from 'react';
import type { CaseBookCard } from '#shared/contract/vault-api';
import type { CaseBook } from '#shared/records/case-book';
import type { BookId } from '#shared/schema/ids';
import { usePreferences } from '../../program/preferences';
import { localDay } from '../../program/local-day';
import { useSay } from '../../program/translation';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/fields/checkbox';
import { FilterChips } from '../../ui/fields/filter-chips';
import { SearchField } from '../../ui/fields/search-field';
import { type CardAction, CaseCard } from './case-card';
import { EraseBook, EraseSample } from './erase-book';
import { type CardFilter, cardFilters, filterCards } from './filter-cards';
import { useOpenOrder } from './open-order';
import { SubmissionList } from './submission-list';
import { useListKeys } from './use-list-keys';
import './case-list.css';

type CaseListProps = Parameters<typeof SubmissionList>[0] & {
  readonly cards: readonly CaseBookCard[];
  readonly openBook: BookId | undefined;
  readonly onOpenBook: (id: BookId) => void;
  readonly onNew: () => void;
  readonly onState: (id: BookId, state: CaseBook['state']) => void;
  /** These case books are gone for ever. */
  readonly onErased: (ids: readonly BookId[]) => void;
  readonly searchRef: Ref<HTMLInputElement>;
};

/** The list that stays while one moves between case books and documents. */
export function CaseList({ cards, openBook, onOpenBook, onNew, onState, onErased, searchRef, ...rest }: CaseListProps) {
  const say = useSay();
  const { settings, change } = usePreferences();
  const [filter, setFilter] = useState<CardFilter>('all');
  const [query, setQuery] = useState('');
  const [erasing, setErasing] = useState<CaseBookCard>();
  const list = useRef<HTMLUListElement>(null);
  const order = useOpenOrder(cards, openBook);
  const { isArchiveShown } = settings;
  const shown = filterCards(cards, { filter, query, today: localDay(), isArchiveShown, order });
  const keys = useListKeys(
    shown.map(({ id }) => id),
    openBook,
  );
  const act = useCallback(
    (card: CaseBookCard, action: CardAction): void => {
      if (action === 'archive') onState(card.id, 'archived');
      else if (action === 'takeBack') onState(card.id, 'active');
      else setErasing(card);
    },
    [onState],
  );
  const goToList = (event: KeyboardEvent): void => {
    const first = list.current?.querySelector<HTMLElement>('[data-item]');
    if (event.key === 'ArrowDown' && first) {
      event.preventDefault();
      first.focus();
    }
    const [best] = shown;
    if (event.key === 'Enter' && query.trim() !== '' && best !== undefined) onOpenBook(best.id);
  };
  const stopErasing = (): void => {
    setErasing(undefined);
  };
  const erased = (ids: readonly BookId[]): void => {
    stopErasing();
    onErased(ids);
    // The menu that the dialog was opened from has gone with its case book.
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[data-item]')?.focus());
  };
  return (
    <div className="case-list">
      <div className="case-list-head">
        <div onKeyDown={goToList}>
          <SearchField
            label={say('caseList.search')}
            clearLabel={say('caseList.clear')}
            value={query}
            onChange={setQuery}
            inputRef={searchRef}
          />
        </div>
        <FilterChips
          label={say('caseList.filter')}
          options={cardFilters.map((value) => ({ value, label: say(`caseList.${value}`) }))}
          value={filter}
          onChange={setFilter}
        />
        <Checkbox
          label={say('caseList.alsoArchive')}
          isSelected={isArchiveShown}
          onChange={(isSelected) => {
            change({ isArchiveShown: isSelected });
          }}
        />
        <div className="row case-list-count">
          <h2 className="list-heading" aria-live="polite">
            {say('caseList.count', { count: shown.length })}
          </h2>
          <Button look="quiet" small icon={<Plus size={15} aria-hidden />} onPress={onNew}>
            {say('caseList.new')}
          </Button>
        </div>
      </div>
      <div className="case-list-scroll">
        {shown.length === 0 && <p className="list-empty">{say(query === '' ? noneIn[filter] : 'caseList.none')}</p>}
        <ul ref={list} aria-label={say('caseList.title')} onKeyDown={keys.onKeyDown}>
          {shown.map((card) => (
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
      {erasing !== undefined && !erasing.isSample && (
        <EraseBook card={erasing} onClose={stopErasing} onErased={erased} />
      )}
      {erasing?.isSample === true && (
        <EraseSample sample={cards.filter(({ isSample }) => isSample)} onClose={stopErasing} onErased={erased} />
      )}
    </div>
  );
}

const noneIn = {
  all: 'caseList.noneInFilter',
  active: 'caseList.noneInFilter',
  custody: 'caseList.noneInCustody',
  week: 'caseList.noneThisWeek',
  archived: 'caseList.noneArchived',
} as const satisfies Record<CardFilter, string>;
