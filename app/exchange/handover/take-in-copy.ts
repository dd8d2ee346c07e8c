import type { TakenIn } from '#shared/contract/exchange-api';
import type { BookId } from '#shared/schema/ids';
import { fail, succeed, type Result } from '#shared/result';
import { bookRoles, type BookRole, type BookStore } from '../../ports/book-store';
import { countConflicts } from '../conflicts/shown-conflicts';
import { headsOfCopy } from '../copy/shared-copy';
import type { Share } from '../ledger/ledger';
import { newShare } from '../shares/find-share';
import { takeStep, writeStep, type ExchangeParts, type Step } from '../shares/merging';
import type { CameCopy } from './copy-holder';

/** A shared copy that came, in a packet or in the folder of a team. */
export type ArrivedCopy = Omit<CameCopy, 'title'>;

export type TakenInBook = TakenIn['books'][number];

/** Takes in a copy that came, as one change of the case book and one of the registers. */
export async function takeInCopy(
  parts: ExchangeParts,
  came: ArrivedCopy,
  actors?: Step['actors'],
): Promise<Result<TakenInBook>> {
  const step = await stepOf(parts, came, actors);
  if (!step.ok) return step;
  const { isAbsent, by } = step.value;
  const conflicts = countConflicts(step.value);
  const id = came.book;
  if (!isAbsent && bringsNothing(step.value)) return succeed({ id, outcome: 'same', conflicts });
  const message = { kind: 'merged' as const, merge: parts.ids.nextId(), ...(by.length > 0 && { by: by.join(', ') }) };
  const written = await writeStep(parts, step.value, message);
  return written.ok ? succeed({ id, outcome: isAbsent ? 'added' : 'merged', conflicts }) : written;
}

/** What taking a copy in would come to. Writes nothing. */
export async function stepOf(parts: ExchangeParts, came: ArrivedCopy, actors?: Step['actors']): Promise<Result<Step>> {
  const share = await knownShare(parts, came);
  return share.ok ? takeStep(parts, share.value, { merge: came.copy, ...(actors && { actors }) }) : share;
}

/**
 * The share that a copy belongs to, as this vault knows it. Of a case book that is gone from here nothing is known. Fails
 * with `exchange/damaged` for one that names what is something else here: nothing may be written over.
 */
async function knownShare({ ledger, store }: ExchangeParts, came: ArrivedCopy): Promise<Result<Share>> {
  const read = await ledger.read();
  if (!read.ok) return read;
  const there = read.value.shares.find(({ id }) => id === came.share);
  const isOther = there !== undefined && there.book !== came.book;
  if (isOther || !mayBe(store, came.share, 'shared-copy') || !mayBe(store, came.book, 'case-book')) {
    return fail({ code: 'exchange/damaged' });
  }
  const isHere = there !== undefined && store.bookIds('case-book').includes(there.book);
  return succeed(isHere ? there : newShare(came.share, came.book, came.terms));
}

/** Whether a book of this role may have an id: nothing has it yet, or one of this role. */
export function mayBe(store: BookStore, id: BookId, role: BookRole): boolean {
  return bookRoles.every((each) => each === role || !store.bookIds(each).includes(id));
}

/** Whether the copy had everything already that came. */
export function bringsNothing({ copy, stored, arrivals }: Step): boolean {
  const nothingComes = arrivals.book.length === 0 && arrivals.registers.length === 0;
  return nothingComes && stored.entries > 0 && headsOfCopy(copy).join() === stored.heads.join();
}
