import { describe, expect, it } from 'vitest';
import type { CaseBookCard } from '#shared/contract/vault-api';
import { BookId } from '#shared/schema/ids';
import type { PartialDate } from '#shared/values/dates/partial-date';
import { type CardQuestion, filterCards } from './filter-cards';
import { lastChanged } from './open-order';

const aCard = (title: string, overrides: Partial<CaseBookCard> = {}): CaseBookCard => ({
  id: BookId.parse(title),
  title,
  state: 'active',
  variants: [],
  inCustody: false,
  isSample: false,
  isAnotherCopy: false,
  records: 1,
  changedAt: '2026-01-01T00:00:00Z',
  ...overrides,
});
const on = (day: string, precision: PartialDate['precision'] = 'day'): PartialDate => ({
  written: day,
  earliest: day,
  latest: day,
  precision,
  spread: 'moment',
});

const cards = [
  aCard('Zhumabayev', { variants: ['Жұмабаев'], inCustody: true, reference: '12/2013' }),
  aCard('Respublika newspaper', { changedAt: '2026-02-01T00:00:00Z', nextHearing: on('2026-03-09') }),
  aCard('Closed case', { state: 'closed', nextHearing: on('2026-03-10') }),
  aCard('Old case', { state: 'archived', inCustody: true }),
];
const question: CardQuestion = {
  filter: 'all',
  query: '',
  today: '2026-03-03',
  isArchiveShown: false,
  order: lastChanged,
};
const titles = (asked: Partial<CardQuestion>) =>
  filterCards(cards, { ...question, ...asked }).map(({ title }) => title);

describe('the list of case books', () => {
  it('shows the last used first and leaves the archive out', () => {
    expect(titles({})).toEqual(['Respublika newspaper', 'Closed case', 'Zhumabayev']);
    expect(titles({ filter: 'active' })).toEqual(['Respublika newspaper', 'Zhumabayev']);
  });

  it('shows the archive when asked for it alone or among the others', () => {
    expect(titles({ filter: 'archived' })).toEqual(['Old case']);
    expect(titles({ filter: 'custody' })).toEqual(['Zhumabayev']);
    expect(titles({ filter: 'custody', isArchiveShown: true })).toEqual(['Old case', 'Zhumabayev']);
  });

  it('knows a hearing of the next seven days by its day', () => {
    expect(titles({ filter: 'week' })).toEqual(['Respublika newspaper']);
    expect(titles({ filter: 'week', today: '2026-03-04' })).toEqual(['Respublika newspaper', 'Closed case']);
    expect(
      filterCards([aCard('Some day', { nextHearing: on('2026-03-04', 'month') })], { ...question, filter: 'week' }),
    ).toEqual([]);
  });

  it('finds a name in another script, beginnings of words and the reference', () => {
    expect(titles({ query: 'джумаб' })).toEqual(['Zhumabayev']);
    expect(titles({ query: 'news resp' })).toEqual(['Respublika newspaper']);
    expect(titles({ query: '12/2013' })).toEqual(['Zhumabayev']);
    expect(titles({ query: 'old', isArchiveShown: false })).toEqual([]);
    expect(titles({ query: 'old', isArchiveShown: true })).toEqual(['Old case']);
  });
});
