import { describe, expect, it } from 'vitest';
import type { CaseBookCard } from '#shared/contract/vault-api';
import { BookId } from '#shared/model/ids';
import { filterCards } from './filter-cards';

const aCard = (title: string, overrides: Partial<CaseBookCard> = {}): CaseBookCard => ({
  id: BookId.parse(title),
  title,
  state: 'active',
  variants: [],
  inCustody: false,
  records: 1,
  changedAt: '2026-01-01T00:00:00Z',
  ...overrides,
});

const cards = [
  aCard('Zhumabayev', { variants: ['Жұмабаев', 'Jumabaev'], inCustody: true }),
  aCard('Respublika newspaper', { changedAt: '2026-02-01T00:00:00Z' }),
  aCard('Old case', { state: 'archived', inCustody: true }),
];
const titles = (...query: Parameters<typeof filterCards> extends [unknown, ...infer Rest] ? Rest : never) =>
  filterCards(cards, ...query).map(({ title }) => title);

describe('the list of case books', () => {
  it('shows the last changed first and leaves the archive out', () => {
    expect(titles('all', '')).toEqual(['Respublika newspaper', 'Zhumabayev']);
  });

  it('keeps those in custody and those archived apart', () => {
    expect(titles('custody', '')).toEqual(['Zhumabayev']);
    expect(titles('archived', '')).toEqual(['Old case']);
  });

  it('finds a name in another script and by the beginnings of its words', () => {
    expect(titles('all', 'жұмаб')).toEqual(['Zhumabayev']);
    expect(titles('all', 'news resp')).toEqual(['Respublika newspaper']);
    expect(titles('all', 'espublika')).toEqual([]);
  });
});
