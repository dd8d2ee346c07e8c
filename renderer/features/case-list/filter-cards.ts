import type { CaseBookCard } from '#shared/contract/vault-api';

export const cardFilters = ['all', 'custody', 'archived'] as const;
export type CardFilter = (typeof cardFilters)[number];

const passes: Readonly<Record<CardFilter, (card: CaseBookCard) => boolean>> = {
  all: ({ state }) => state !== 'archived',
  custody: ({ state, inCustody }) => state !== 'archived' && inCustody,
  archived: ({ state }) => state === 'archived',
};

/**
 * The cards of a filter in which every word of the query begins a word of the title, the name or a variant.
 * Case and accents do not matter. The last changed comes first.
 */
export function filterCards(
  cards: readonly CaseBookCard[],
  filter: CardFilter,
  query: string,
): readonly CaseBookCard[] {
  const wanted = wordsOf(query);
  return cards
    .filter((card) => passes[filter](card) && matches(card, wanted))
    .toSorted((one, other) => other.changedAt.localeCompare(one.changedAt) || one.title.localeCompare(other.title));
}

function matches({ title, subjectName, variants }: CaseBookCard, wanted: readonly string[]): boolean {
  const words = wordsOf([title, subjectName ?? '', ...variants].join(' '));
  return wanted.every((part) => words.some((word) => word.startsWith(part)));
}

function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
