import type { BookId } from '#shared/schema/ids';
import { succeed, type Result } from '#shared/result';
import type { KeepingBook } from '../keeping/keeping-book';
import { Colleagues } from './handover/colleagues';
import type { HandoverTools } from './handover/hand-over';
import { PacketDesk } from './handover/packet-desk';
import { LedgerBook } from './ledger/ledger-book';
import { SharedCopies } from './shares/shared-copies';
import type { ExchangeParts } from './shares/merging';
import { Teams, type TeamsParts } from './teams/teams';

/** Everything of an open vault that has to do with others. */
export type Exchange = {
  readonly parts: ExchangeParts & { readonly colleagues: Colleagues; readonly keeping: KeepingBook };
  readonly packets: PacketDesk;
  readonly teams: Teams;
  readonly tools: HandoverTools;
};

type Contents = Pick<TeamsParts, 'store' | 'library' | 'keeping'>;
type Tools = HandoverTools & Pick<TeamsParts, 'clock' | 'ids' | 'folders' | 'inTurn'>;

export function openExchange(contents: Contents, { clock, ids, folders, inTurn, ...tools }: Tools): Exchange {
  const { store, library, keeping } = contents;
  const ledger = new LedgerBook(store);
  const colleagues = new Colleagues(ledger, library);
  const parts = { store, library, ledger, copies: new SharedCopies(store, ids), clock, ids, colleagues, keeping };
  const teams = new Teams({ ...parts, folders, inTurn, madeWith: tools.madeWith });
  return { parts, packets: new PacketDesk(parts), teams, tools };
}

/** The books that hold what is shared of case books: they go when those are erased. */
export async function copiesOf({ parts }: Exchange, books: readonly BookId[]): Promise<Result<readonly BookId[]>> {
  const ledger = await parts.ledger.read();
  if (!ledger.ok) return ledger;
  const there = new Set<string>(parts.store.bookIds('shared-copy'));
  const wanted = new Set<string>(books);
  return succeed(ledger.value.shares.flatMap(({ id, book }) => (wanted.has(book) && there.has(id) ? [id] : [])));
}
