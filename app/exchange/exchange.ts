import type { BookId } from '#shared/schema/ids';
import { succeed, type Result } from '#shared/result';
import type { Library } from '../book/library';
import type { BookStore } from '../ports/book-store';
import type { Clock } from '../ports/clock';
import type { Ids } from '../ports/ids';
import { Colleagues } from './handover/colleagues';
import type { HandoverTools } from './handover/hand-over';
import { PacketDesk } from './handover/packet-desk';
import { LedgerBook } from './ledger/ledger-book';
import { SharedCopies } from './shares/shared-copies';
import type { ExchangeParts } from './shares/merging';

/** Everything of an open vault that has to do with others. */
export type Exchange = {
  readonly parts: ExchangeParts & { readonly colleagues: Colleagues };
  readonly packets: PacketDesk;
  readonly tools: HandoverTools;
};

export function openExchange(
  contents: { readonly store: BookStore; readonly library: Library },
  { clock, ids, ...tools }: HandoverTools & { readonly clock: Clock; readonly ids: Ids },
): Exchange {
  const ledger = new LedgerBook(contents.store);
  const colleagues = new Colleagues(ledger, contents.library);
  const copies = new SharedCopies(contents.store, ids);
  const parts = { ...contents, ledger, copies, clock, ids, colleagues };
  return { parts, packets: new PacketDesk(parts), tools };
}

/** The books that hold what is shared of case books: they go when those are erased. */
export async function copiesOf({ parts }: Exchange, books: readonly BookId[]): Promise<Result<readonly BookId[]>> {
  const ledger = await parts.ledger.read();
  if (!ledger.ok) return ledger;
  const there = new Set<string>(parts.store.bookIds('shared-copy'));
  const wanted = new Set<string>(books);
  return succeed(ledger.value.shares.flatMap(({ id, book }) => (wanted.has(book) && there.has(id) ? [id] : [])));
}
