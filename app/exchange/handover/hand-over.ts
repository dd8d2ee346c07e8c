import type { Handover, HandoverOrder } from '#shared/contract/exchange-api';
import { fail, succeed, type Result } from '#shared/result';
import type { KeepingBook } from '../../keeping/keeping-book';
import { cellsOf } from '../copy/shared-copy';
import { plainSide } from '../copy/plain-side';
import type { Share } from '../ledger/ledger';
import { readCardCode } from '../packet/keys';
import { sealPacket, type PacketLock } from '../packet/seal-packet';
import { newShare, shareWith } from '../shares/find-share';
import type { ExchangeParts } from '../shares/merging';
import { bringUpToDate } from '../shares/up-to-date';
import type { Colleagues } from './colleagues';
import { copyHolder } from './copy-holder';
import { unknownOf } from './unknown-holders';

export type HandoverTools = {
  /** Name and version of the program. */
  readonly madeWith: string;
  /** How much work the phrase of a packet takes; absent for what age uses. */
  readonly workFactor?: number;
};

/** Makes a packet of what is shared of a case book, once the shared copy says what the book says now. */
export async function handOver(
  parts: ExchangeParts & { readonly colleagues: Colleagues; readonly keeping: KeepingBook },
  { book, terms, lock }: HandoverOrder,
  { madeWith, workFactor }: HandoverTools,
): Promise<Result<Handover>> {
  const shut = lockFor(lock);
  if (!shut.ok) return shut;
  const keys = await parts.colleagues.keys();
  const name = await parts.colleagues.ownName();
  if (!keys.ok) return keys;
  if (!name.ok) return name;
  const share = await shareOf(parts, book, terms);
  if (!share.ok) return share;
  const shared = await bringUpToDate(parts, share.value);
  if (!shared.ok) return shared;
  const side = plainSide(cellsOf(shared.value.copy));
  const head = {
    purpose: 'handover' as const,
    madeAt: new Date(parts.clock.now()).toISOString(),
    madeWith,
    from: { name: name.value },
  };
  const unknown = await unknownOf(parts, shared.value.share.id);
  if (!unknown.ok) return unknown;
  const holders = [copyHolder(shared.value.share, shared.value.copy, side), ...unknown.value];
  const sealed = await sealPacket({ head, holders }, keys.value, shut.value, workFactor);
  if (!sealed.ok) return sealed;
  const records = Object.values(side.book.lists).reduce((sum, list) => sum + Object.keys(list).length, 0);
  return succeed({ ...sealed.value, name: fileName(head.madeAt), records });
}

/** The share with these terms; made where there is none. */
export async function shareOf(
  { store, ledger }: ExchangeParts,
  book: HandoverOrder['book'],
  terms: HandoverOrder['terms'],
): Promise<Result<Share>> {
  const read = await ledger.read();
  if (!read.ok) return read;
  const there = shareWith(read.value, book, terms);
  if (there && store.bookIds('shared-copy').some((id) => id === there.id)) return succeed(there);
  const made = await store.createBooks('shared-copy', 1);
  if (!made.ok) return made;
  const [id] = made.value;
  return id === undefined ? fail({ code: 'internal' }) : succeed(newShare(id, book, terms));
}

function lockFor(lock: HandoverOrder['lock']): Result<PacketLock> {
  if (lock.kind === 'phrase') return succeed({ kind: 'phrase', phrase: lock.phrase });
  const card = readCardCode(lock.code);
  return card ? succeed({ kind: 'recipients', recipients: [card.recipient] }) : fail({ code: 'exchange/not-a-code' });
}

/** Says when it was made and nothing else. */
function fileName(madeAt: string): string {
  return `handover-${madeAt.slice(0, 16).replaceAll(/[-:]/gu, '').replace('T', '-')}.dcx`;
}
