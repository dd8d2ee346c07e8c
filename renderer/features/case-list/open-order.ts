import { useState } from 'react';
import type { CaseBookCard } from '#shared/contract/vault-api';
import type { BookId } from '#shared/schema/ids';

/** The instant by which a case book is sorted, the latest first. */
export type OpenOrder = (card: CaseBookCard) => string;

export const lastChanged: OpenOrder = ({ changedAt }) => changedAt;

type Memory = { readonly openBook: BookId | undefined; readonly usedAt: ReadonlyMap<BookId, string> };

/**
 * Sorts by when a book was last changed or left. The book that is open keeps the place that it had, so that the list
 * stands still while one works in it.
 */
export function useOpenOrder(cards: readonly CaseBookCard[], openBook: BookId | undefined): OpenOrder {
  const [memory, setMemory] = useState<Memory>({ openBook: undefined, usedAt: new Map() });
  const isMoving = memory.openBook !== openBook;
  const now = isMoving ? moved(memory, cards, openBook) : memory;
  if (isMoving) setMemory(now);
  return ({ id, changedAt }) => {
    const used = now.usedAt.get(id) ?? '';
    return id === openBook || used > changedAt ? used : changedAt;
  };
}

function moved(
  { openBook: left, usedAt }: Memory,
  cards: readonly CaseBookCard[],
  openBook: BookId | undefined,
): Memory {
  const next = new Map(usedAt);
  if (left !== undefined) next.set(left, new Date().toISOString());
  const card = cards.find(({ id }) => id === openBook);
  if (card !== undefined) next.set(card.id, latest(usedAt.get(card.id) ?? '', card.changedAt));
  return { openBook, usedAt: next };
}

function latest(one: string, other: string): string {
  return one > other ? one : other;
}
