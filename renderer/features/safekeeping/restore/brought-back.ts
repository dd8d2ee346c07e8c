import type { BackedUpBook, RestoredBook } from '#shared/contract/backup-api';
import type { BookId } from '#shared/model/ids';

/** What became of the case books of a backup. */
export type BroughtBack = {
  /** Those that came, by the ids that they have here. */
  readonly brought: readonly { readonly id: BookId; readonly title: string }[];
  /** Titles of those that are here just the same, so that nothing was to be done. */
  readonly same: readonly string[];
  /** Titles of those that were not chosen. */
  readonly left: readonly string[];
};

/** Every case book of the backup, told by what became of it. */
export function sortBroughtBack(books: readonly BackedUpBook[], restored: readonly RestoredBook[]): BroughtBack {
  const outcomeOf = new Map(restored.map((each) => [each.from, each]));
  const isSame = ({ id, here }: BackedUpBook): boolean => (outcomeOf.get(id)?.outcome ?? here) === 'same';
  const titlesOf = (some: readonly BackedUpBook[]) => some.map(({ title }) => title);
  return {
    brought: books.flatMap(({ id: from, title }) => {
      const became = outcomeOf.get(from);
      return became?.outcome === 'brought' ? [{ id: became.id, title }] : [];
    }),
    same: titlesOf(books.filter(isSame)),
    left: titlesOf(books.filter((book) => !outcomeOf.has(book.id) && !isSame(book))),
  };
}
