import type { CaseBookCard } from '#shared/contract/vault-api';
import { addDays } from '#shared/values/dates/calendar';
import { indexNames, searchNames } from '#shared/search/name-search';
import type { OpenOrder } from './open-order';

export const cardFilters = ['all', 'active', 'custody', 'week', 'archived'] as const;
export type CardFilter = (typeof cardFilters)[number];

export type CardQuestion = {
  readonly filter: CardFilter;
  readonly query: string;
  /** The local day. */
  readonly today: string;
  /** Archived case books stand among the others. */
  readonly isArchiveShown: boolean;
  readonly order: OpenOrder;
};

type Test = (card: CaseBookCard, today: string) => boolean;

const passes: Readonly<Record<CardFilter, Test>> = {
  all: () => true,
  active: ({ state }) => state !== 'closed',
  custody: ({ inCustody }) => inCustody,
  week: ({ nextHearing }, today) => nextHearing !== undefined && isWithinWeek(nextHearing, today),
  archived: () => true,
};

/**
 * The cards of a filter, the last used first; with a query those whose title, name, other spelling or reference fits,
 * in any script, the best first.
 */
export function filterCards(
  cards: readonly CaseBookCard[],
  { filter, query, today, isArchiveShown, order }: CardQuestion,
): readonly CaseBookCard[] {
  const isWanted = ({ state }: CaseBookCard): boolean =>
    filter === 'archived' ? state === 'archived' : isArchiveShown || state !== 'archived';
  const found = cards
    .filter((card) => isWanted(card) && passes[filter](card, today))
    .toSorted((one, other) => order(other).localeCompare(order(one)) || one.title.localeCompare(other.title));
  return query.trim() === '' ? found : searchCards(found, query);
}

function searchCards(cards: readonly CaseBookCard[], query: string): readonly CaseBookCard[] {
  const named = cards.map((card) => ({
    value: card,
    names: [card.title, card.subjectName, ...card.variants, card.reference].filter((name) => name !== undefined),
  }));
  return searchNames(query, indexNames(named)).map(({ value }) => value);
}

/** Today and the six days after it. A hearing known only by its month is in no week. */
function isWithinWeek(
  { earliest, latest, precision }: NonNullable<CaseBookCard['nextHearing']>,
  today: string,
): boolean {
  const [first, last] = [earliest ?? latest ?? '', latest ?? earliest ?? ''];
  return precision === 'day' && first <= addDays(today, 6) && last >= today;
}
