import * as z from 'zod';
import type { SharingTerms } from '#shared/contract/exchange-api';
import { collectionNames } from '#shared/records/case-book';
import { registersFrom } from '#shared/records/from-lists';
import type { BookId } from '#shared/schema/ids';
import { fail, succeed, type Result } from '#shared/result';
import { caseBookIn } from '../../book/case-book-state';
import { writeInterchange } from '../../interchange/write-interchange';
import { plainSide } from '../copy/plain-side';
import { cellsOf, openCopy, saveCopy, type SharedCopy } from '../copy/shared-copy';
import type { OwnSide } from '../copy/own-side';
import { termsOf, type Share } from '../ledger/ledger';
import type { PacketHolder } from '../packet/packet';
import { aboutCopy, SharedBookId, WrittenTerms } from '../shares/about-share';

const role = 'shared-copy';

const Facts = z.looseObject({ book: SharedBookId, title: z.string(), terms: WrittenTerms });

/** A shared copy that came in a packet. */
export type CameCopy = {
  readonly share: BookId;
  readonly book: BookId;
  readonly title: string;
  readonly terms: SharingTerms;
  readonly copy: SharedCopy;
};

/** A shared copy as it travels: whole, and beside it the same in the open format. */
export function copyHolder(share: Share, copy: SharedCopy, side: OwnSide): PacketHolder {
  const readable = readableOf(share.book, side);
  return {
    id: share.id,
    role,
    facts: { book: share.book, title: textOf(side.book.fields['title']), terms: termsOf(share) },
    entries: [{ kind: 'snapshot', body: saveCopy(copy) }],
    ...(readable && { readable }),
  };
}

/** Whether a holder is a shared copy. */
export function isCopyHolder(holder: PacketHolder): boolean {
  return holder.role === role;
}

/** Understands a holder of this role. Fails as `openCopy` does, and with `exchange/damaged` where it is none of a case book. */
export function cameCopy(holder: PacketHolder, actor: string): Result<CameCopy> {
  const facts = Facts.safeParse(holder.facts);
  const share = SharedBookId.safeParse(holder.id);
  if (!facts.success || !share.success) return fail({ code: 'exchange/damaged' });
  const copy = openCopy(
    holder.entries.map(({ body }) => body),
    actor,
  );
  if (!copy.ok) return copy;
  // What the copy says counts: the facts are for a reader that does not open it.
  const about = aboutCopy(copy.value);
  const title = plainSide(cellsOf(copy.value)).book.fields['title'];
  const isSound = about?.book === facts.data.book && about.book !== share.data && typeof title === 'string';
  if (!isSound) return fail({ code: 'exchange/damaged' });
  return succeed({ share: share.data, title, ...about, copy: copy.value });
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The shared part in the interchange format; undefined where it is no case book without what was left out. */
function readableOf(book: BookId, { book: plain, registers: lists }: OwnSide): Uint8Array<ArrayBuffer> | undefined {
  const lacking = Object.fromEntries(collectionNames.map((name) => [name, {}]));
  const found = caseBookIn(book, { fields: plain.fields, lists: { ...lacking, ...plain.lists } });
  const registers = registersFrom(lists);
  if (!found.ok || registers === undefined) return undefined;
  return writeInterchange({ caseBooks: [found.value], registers, submissions: [] });
}
