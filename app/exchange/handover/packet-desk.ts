import type { HandedOverBook, PacketPreview, TakenIn } from '#shared/contract/exchange-api';
import { fail, succeed, type Result } from '#shared/result';
import type { KeepingBook } from '../../keeping/keeping-book';
import type { Bytes } from '../../vault/crypto/bytes';
import { countConflicts } from '../conflicts/shown-conflicts';
import { plainSide } from '../copy/plain-side';
import { cellsOf } from '../copy/shared-copy';
import { keysIn } from '../ledger/ledger';
import { openPacket, type OpenedPacket, type PacketOpening } from '../packet/open-packet';
import { SharedBookId } from '../shares/about-share';
import type { ExchangeParts, Step } from '../shares/merging';
import type { Colleagues } from './colleagues';
import { cameCopy, isCopyHolder, type CameCopy } from './copy-holder';
import { bringsNothing, stepOf, takeInCopy } from './take-in-copy';
import { keepUnknown } from './unknown-holders';

type DeskParts = ExchangeParts & { readonly colleagues: Colleagues; readonly keeping: KeepingBook };

/** A packet that was looked into, and under which names each copy would be written: so it is written as it was shown. */
type Waiting = {
  readonly token: string;
  readonly packet: OpenedPacket;
  readonly actors: ReadonlyMap<string, Step['actors']>;
};

/** The packet that a person looked into last. */
export class PacketDesk {
  readonly #parts: DeskParts;
  #waiting: Waiting | undefined;

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
    const actors = new Map<string, Step['actors']>();
    for (const holder of packet.holders.filter(isCopyHolder)) {
      const came = cameCopy(holder, this.#parts.ids.nextActor());
      if (!came.ok) return came;
      const step = await stepOf(this.#parts, came.value);
      if (!step.ok) return step;
      actors.set(came.value.share, step.value.actors);
      books.push(handedOver(came.value, step.value));
    }
    const from = await this.#parts.colleagues.sender(packet.from, packet.head.from.name);
    if (!from.ok) return from;
    const token = this.#parts.ids.nextId();
    this.#waiting = { token, packet, actors };
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
      const taken = await takeInCopy(this.#parts, came.value, waiting.actors.get(came.value.share));
      if (!taken.ok) return taken;
      books.push(taken.value);
    }
    const [first] = waiting.packet.holders.filter(isCopyHolder);
    const unknown = waiting.packet.holders.filter((holder) => !isCopyHolder(holder));
    const kept = first ? await keepUnknown(this.#parts, SharedBookId.parse(first.id), unknown) : succeed(undefined);
    if (!kept.ok) return kept;
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
}

/** What a copy that came is, against what is here. */
function handedOver(came: CameCopy, step: Step): HandedOverBook {
  const { arrivals, isAbsent } = step;
  const { lists } = plainSide(cellsOf(came.copy)).book;
  const records = Object.values(lists).reduce((sum, list) => sum + Object.keys(list).length, 0);
  const { entriesAdded, entriesMet, ...counts } = arrivals.counts;
  return {
    id: came.book,
    title: came.title,
    terms: came.terms,
    records,
    here: isAbsent ? 'absent' : bringsNothing(step) ? 'same' : 'other',
    ...counts,
    conflicts: countConflicts(step),
    entriesAdded,
    entriesMet,
    notUnderstood: arrivals.notUnderstood.length,
  };
}
