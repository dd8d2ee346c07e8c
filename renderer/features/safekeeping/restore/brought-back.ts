import type { BackedUpBook, BackupPreview, BroughtOut } from '#shared/contract/backup-api';
import type { BookId } from '#shared/schema/ids';
import type { Choice } from './choice';

/** What became of what is in a backup. */
export type BroughtBack = {
  /** The case books that came, by the ids that they have here. */
  readonly brought: readonly { readonly id: BookId; readonly title: string }[];
  /** So many submissions and entries of the registers came, and half-typed things in the registers. */
  readonly submissions: number;
  readonly entries: number;
  readonly unfinished: number;
  /** Something came that is no case book. */
  readonly hasBesides: boolean;
  /** Titles of the case books and submissions that are here just the same, so that nothing was to be done. */
  readonly same: readonly string[];
  /** Titles of those that were not chosen. */
  readonly left: readonly string[];
  /** So many entries of the registers are not here and were not chosen. */
  readonly leftEntries: number;
};

/** Everything in the backup, told by what became of it. */
export function sortBroughtBack(
  { caseBooks, submissions, registers }: Pick<BackupPreview, 'caseBooks' | 'submissions' | 'registers'>,
  chosen: Choice,
  out: BroughtOut,
): BroughtBack {
  const outcomeOf = new Map(out.caseBooks.map((each) => [each.from, each]));
  const isSame = ({ id, here }: BackedUpBook): boolean => (outcomeOf.get(id)?.outcome ?? here) === 'same';
  const titlesOf = (some: readonly { readonly title: string }[]) => some.map(({ title }) => title);
  return {
    brought: caseBooks.flatMap(({ id: from, title }) => {
      const became = outcomeOf.get(from);
      return became?.outcome === 'brought' ? [{ id: became.id, title }] : [];
    }),
    submissions: out.submissions,
    entries: out.entries,
    unfinished: out.unfinished,
    hasBesides: out.submissions > 0 || out.entries > 0 || out.unfinished > 0,
    same: titlesOf([...caseBooks.filter(isSame), ...submissions.filter(({ here }) => here === 'same')]),
    left: titlesOf([
      ...caseBooks.filter((book) => !outcomeOf.has(book.id) && !isSame(book)),
      ...submissions.filter(({ id, here }) => here !== 'same' && !chosen.submissions.has(id)),
    ]),
    leftEntries: chosen.registers ? 0 : Math.max(0, registers.absent - out.entries),
  };
}

/** The line above it all. */
export function doneTitle({ brought, hasBesides }: Pick<BroughtBack, 'brought' | 'hasBesides'>) {
  return brought.length === 0 && hasBesides ? 'safekeeping.restore.doneNoBook' : 'safekeeping.restore.done';
}
