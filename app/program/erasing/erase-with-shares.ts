import type { BookId } from '#shared/schema/ids';
import { fail, succeed, type Result } from '#shared/result';
import { eraseForGood } from '../../backup/erase-books';
import { copiesOf } from '../../exchange/exchange';
import { withoutBooks } from '../../exchange/ledger/ledger';
import type { OpenVault } from '../session/session';

/**
 * Erases case books with everything that was shared of them and with the manuscripts that tell of nothing else, and
 * forgets that they were.
 */
export async function eraseWithShares(
  { kept, exchange, manuscripts }: OpenVault,
  ids: readonly BookId[],
): Promise<Result<void>> {
  const here = new Set(kept.contents.store.bookIds('case-book'));
  if (!ids.every((id) => here.has(id))) return fail({ code: 'case-book/not-found' });
  const alone = await manuscripts.aloneWith(ids);
  if (!alone.ok) return alone;
  const copies = await copiesOf(exchange, ids);
  if (!copies.ok) return copies;
  const erased = await eraseForGood(kept.contents, kept.copies, [...ids, ...alone.value], copies.value);
  if (!erased.ok || copies.value.length === 0) return erased;
  const forgotten = await exchange.parts.ledger.change((now) => withoutBooks(now, new Set<string>(ids)));
  return forgotten.ok ? succeed(undefined) : forgotten;
}
