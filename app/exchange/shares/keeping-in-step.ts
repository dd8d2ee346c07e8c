import type { Holder } from '#shared/contract/holder';
import { succeed, type Result } from '#shared/result';
import { bringUpToDate } from './up-to-date';
import { withShare, type Share } from '../ledger/ledger';
import type { ExchangeParts } from './merging';
import { pastOfBook, pastOfRegisters } from './own-past';

/**
 * Purges the history of a case book, or of the registers, by which shared copies are kept in step: what was changed before
 * goes into the copies first, and afterwards they are in step with what there is then.
 */
export async function keepingInStep(
  parts: ExchangeParts,
  holder: Holder,
  purge: () => Promise<Result<void>>,
): Promise<Result<void>> {
  const ledger = await parts.ledger.read();
  if (!ledger.ok) return ledger;
  const here = new Set<string>(parts.store.bookIds('case-book'));
  const touched = ledger.value.shares.filter(
    ({ book }) => here.has(book) && (holder === 'registers' || book === holder),
  );
  const inStep: Share[] = [];
  for (const share of touched) {
    const step = await bringUpToDate(parts, share);
    if (!step.ok) return step;
    inStep.push(step.value.share);
  }
  const purged = await purge();
  return purged.ok ? noteHeads(parts, inStep) : purged;
}

async function noteHeads(parts: ExchangeParts, shares: readonly Share[]): Promise<Result<void>> {
  const registers = await pastOfRegisters(parts, []);
  if (!registers.ok) return registers;
  const registerHeads = [...registers.value.heads];
  const noted: Share[] = [];
  for (const share of shares) {
    const book = await pastOfBook(parts.library, share.book, []);
    if (!book.ok) return book;
    noted.push({ ...share, bookHeads: [...book.value.heads], registerHeads });
  }
  if (noted.length === 0) return succeed(undefined);
  const changed = await parts.ledger.change((now) => noted.reduce(withShare, now));
  return changed.ok ? succeed(undefined) : changed;
}
