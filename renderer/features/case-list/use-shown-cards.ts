import { useState } from 'react';
import type { CaseBookCard } from '#shared/contract/vault-api';
import type { BookId } from '#shared/schema/ids';
import { localDay } from '../../program/local-day';
import { usePreferences } from '../../program/preferences';
import { type CardFilter, filterCards } from './filter-cards';
import { useOpenOrder } from './open-order';

/** The case books of the list, and how they are narrowed. */
export type ShownCards = {
  readonly cards: readonly CaseBookCard[];
  readonly query: string;
  readonly search: (query: string) => void;
  readonly filter: CardFilter;
  readonly setFilter: (filter: CardFilter) => void;
  readonly isArchiveShown: boolean;
  /** Remembered from one day to the next. */
  readonly showArchive: (isShown: boolean) => void;
};

/** The case books that fit filter and search, in the order in which they were used. */
export function useShownCards(all: readonly CaseBookCard[], openBook: BookId | undefined): ShownCards {
  const { settings, change } = usePreferences();
  const [filter, setFilter] = useState<CardFilter>('all');
  const [query, search] = useState('');
  const order = useOpenOrder(all, openBook);
  const { isArchiveShown } = settings;
  return {
    cards: filterCards(all, { filter, query, today: localDay(), isArchiveShown, order }),
    query,
    search,
    filter,
    setFilter,
    isArchiveShown,
    showArchive: (isShown) => {
      change({ isArchiveShown: isShown });
    },
  };
}
