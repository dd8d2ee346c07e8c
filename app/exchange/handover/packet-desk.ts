import type { HandedOverBook, PacketPreview, TakenIn } from '#shared/contract/exchange-api';
import { fail, succeed, type Result } from '#shared/result';
import type { Bytes } from '../../vault/crypto/bytes';
import { conflictsIn } from '../copy/conflicts';
import { plainSide } from '../copy/plain-side';
import { cellsOf } from '../copy/shared-copy';
import { keysIn } from '../ledger/ledger';
import { openPacket, type OpenedPacket, type PacketOpening } from '../packet/open-packet';
import type { ExchangeParts } from '../shares/merging';
import type { Colleagues } from './colleagues';
import { cameCopy, isCopyHolder, type CameCopy } from './copy-holder';
import { bringsNothing, stepOf, takeInCopy } from './take-in-copy';

type DeskParts = ExchangeParts & { readonly colleagues: Colleagues };

/** The packet that a person looked into last. */
export class PacketDesk {
  readonly #parts: DeskParts;
  #waiting: { readonly token: string; readonly packet: OpenedPacket } | undefined;

  constructor(parts: DeskParts) {
    this.#parts = parts;
  }

  /** Opens a packet and says what taking it in would do; writes nothing. Fails as `openPacket` does. */
  async look(file: Bytes, phrase: string | undefined): Promise<Result<PacketPreview>> {
    this.#waiting = undefined;
    const opening = await this.#opening(phrase);
    if (!opening.ok) return opening;
    const opened = await openPacket(file, opening.value);
    if (!opened.ok) return opened;
    const packet = opened.value;
    const books: HandedOverBook[] = [];
    for (const holder of packet.holders.filter(isCopyHolder)) {
      const came = cameCopy(holder, this.#parts.ids.nextActor());
      if (!came.ok) return came;
      const book = await this.#lookAtCopy(came.value);
      if (!book.ok) return book;
      books.push(book.value);
    }
    const from = await this.#parts.colleagues.sender(packet.from, packet.head.from.name);
    if (!from.ok) return from;
    const token = this.#parts.ids.nextId();
    this.#waiting = { token, packet };
    const unknown = packet.holders.length - books.length;
    return succeed({ token, from: from.value, madeAt: packet.head.madeAt, words: packet.words, books, unknown });
  }

  /** `before` runs when the packet is known to be the last one that was looked at; where it fails, nothing is written. */
  async takeIn(token: string, before: () => Promise<Result<void>>): Promise<Result<TakenIn>> {
    const waiting = this.#waiting;
    if (waiting?.token !== token) return fail({ code: 'exchange/preview-expired' });
    const ready = await before();
    if (!ready.ok) return ready;
    const books: TakenIn['books'][number][] = [];
    for (const holder of waiting.packet.holders.filter(isCopyHolder)) {
      const came = cameCopy(holder, this.#parts.ids.nextActor());
      if (!came.ok) return came;
      const taken = await takeInCopy(this.#parts, came.value);
      if (!taken.ok) return taken;
      books.push(taken.value);
    }
    this.#waiting = undefined;
    return succeed({ books });
  }

  async #opening(phrase: string | undefined): Promise<Result<PacketOpening>> {
    if (phrase !== undefined) return succeed({ phrase });
    const ledger = await this.#parts.ledger.read();
    if (!ledger.ok) return ledger;
    const keys = keysIn(ledger.value);
    return keys ? succeed({ identities: [keys.identity] }) : fail({ code: 'exchange/wrong-key' });
  }

  async #lookAtCopy(came: CameCopy): Promise<Result<HandedOverBook>> {
    const step = await stepOf(this.#parts, came);
    if (!step.ok) return step;
    const { arrivals, isAbsent, copy } = step.value;
    const { lists } = plainSide(cellsOf(came.copy)).book;
    const records = Object.values(lists).reduce((sum, list) => sum + Object.keys(list).length, 0);
    const { entriesAdded, entriesMet, ...counts } = arrivals.counts;
    return succeed({
      id: came.book,
      title: came.title,
      terms: came.terms,
      records,
      here: isAbsent ? 'absent' : bringsNothing(step.value) ? 'same' : 'other',
      ...counts,
      conflicts: conflictsIn(copy).length,
      entriesAdded,
      entriesMet,
      notUnderstood: arrivals.notUnderstood.length,
    });
  }
}
