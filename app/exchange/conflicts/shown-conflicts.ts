import { succeed, type Result } from '#shared/result';
import { patched } from '../../book/stored/plain';
import { conflictsIn, type CellConflict } from '../copy/conflicts';
import type { EntryDifference } from '../copy/met-entries';
import { letGoOfCopy } from '../copy/shared-copy';
import type { Share } from '../ledger/ledger';
import { takeStep, type ExchangeParts, type Step } from '../shares/merging';
import { differencesIn } from './entry-conflicts';
import { conflictPlace } from './value-here';

/** The places of a case book that a person is asked about: in the copy, and where entries here and there differ. */
type ShownConflicts = { readonly cells: readonly CellConflict[]; readonly differences: readonly EntryDifference[] };

/** What a person is asked once a step is written. A place that this program does not know is not among it. */
export function shownConflicts(step: Step): ShownConflicts {
  const cells = conflictsIn(step.copy).filter(({ key }) => conflictPlace(key) !== undefined);
  return { cells, differences: differencesIn(asWritten(step)) };
}

/** In how many places somebody has to choose once a step is written. */
export function countConflicts(step: Step): number {
  const { cells, differences } = shownConflicts(step);
  return cells.length + differences.length;
}

/** In how many places of a share somebody has to choose; counted anew only once something of it was written. */
export function conflictsOfShare(parts: ExchangeParts, share: Share): Promise<Result<number>> {
  const { library, store, copies } = parts;
  const madeOf = [share.book, ...store.bookIds('registers')].map((book) => library.copies.revision(book)).join();
  return copies.counted(share.id, madeOf, async () => {
    const step = await takeStep(parts, share);
    if (!step.ok) return step;
    const count = countConflicts(step.value);
    letGoOfCopy(step.value.copy);
    return succeed(count);
  });
}

function asWritten({ arrivals, share, sides, ...step }: Step): Step {
  const book = arrivals.book.reduce(patched, sides.book.now);
  const registers = arrivals.registers.reduce(patched, sides.registers.now);
  return {
    ...step,
    arrivals,
    share: { ...share, ids: Object.fromEntries(arrivals.ids) },
    sides: { book: { ...sides.book, now: book }, registers: { ...sides.registers, now: registers } },
  };
}
