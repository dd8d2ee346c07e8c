import type { ExchangeCard, PacketSender } from '#shared/contract/exchange-api';
import { fail, succeed, type Result } from '#shared/result';
import { authorIn } from '../../book/author';
import type { Library } from '../../book/library';
import { keysIn, withKeys, type Ledger } from '../ledger/ledger';
import type { LedgerBook } from '../ledger/ledger-book';
import {
  cardCode,
  newExchangeKeys,
  publicCard,
  readCardCode,
  wordsOfCard,
  type ExchangeKeys,
  type PublicCard,
} from '../packet/keys';

/** The keys of this vault, and those that it knows of others. */
export class Colleagues {
  readonly #ledger: LedgerBook;
  readonly #library: Library;

  constructor(ledger: LedgerBook, library: Library) {
    this.#ledger = ledger;
    this.#library = library;
  }

  /** The keys of this vault; they are made when they are first asked for. */
  async keys(): Promise<Result<ExchangeKeys>> {
    const ledger = await this.#ledger.read();
    if (!ledger.ok) return ledger;
    const there = keysIn(ledger.value);
    if (there) return succeed(there);
    const fresh = await newExchangeKeys();
    const changed = await this.#ledger.change((now) => (keysIn(now) ? now : withKeys(now, fresh)));
    return changed.ok ? succeed(keysIn(changed.value) ?? fresh) : changed;
  }

  async ownCard(): Promise<Result<ExchangeCard>> {
    const keys = await this.keys();
    if (!keys.ok) return keys;
    const name = await this.ownName();
    return name.ok ? succeed(await cardNamed(name.value, await publicCard(keys.value))) : name;
  }

  /** Under which name this vault makes changes; empty where the registers name no own counsel or organisation. */
  async ownName(): Promise<Result<string>> {
    const shared = await this.#library.shared.read();
    return shared.ok ? succeed(authorIn(shared.value.registers) ?? '') : shared;
  }

  async list(): Promise<Result<readonly ExchangeCard[]>> {
    const ledger = await this.#ledger.read();
    return ledger.ok ? succeed(await cardsIn(ledger.value)) : ledger;
  }

  /** Fails with `exchange/not-a-code` and `exchange/own-code`. */
  async add(name: string, code: string): Promise<Result<readonly ExchangeCard[]>> {
    const card = readCardCode(code);
    if (!card) return fail({ code: 'exchange/not-a-code' });
    const keys = await this.keys();
    if (!keys.ok) return keys;
    const written = cardCode(card);
    if (written === cardCode(await publicCard(keys.value))) return fail({ code: 'exchange/own-code' });
    return this.#change((colleagues) => [
      ...colleagues.filter((each) => each.code !== written),
      { name: name.trim(), code: written },
    ]);
  }

  remove(code: string): Promise<Result<readonly ExchangeCard[]>> {
    return this.#change((colleagues) => colleagues.filter((each) => each.code !== code));
  }

  /** The card behind a code, under the name that it is known by here; undefined for what is none. */
  async cardOf({ code, name }: { readonly code: string; readonly name: string }): Promise<ExchangeCard | undefined> {
    const card = readCardCode(code);
    const ledger = await this.#ledger.read();
    const known = ledger.ok ? ledger.value.colleagues.find((each) => each.code === code)?.name : undefined;
    return card && cardNamed(known ?? name, card);
  }

  /** Who made a packet, as far as is known here. */
  async sender(card: PublicCard, name: string): Promise<Result<PacketSender>> {
    const ledger = await this.#ledger.read();
    if (!ledger.ok) return ledger;
    const code = cardCode(card);
    const own = keysIn(ledger.value);
    const isOwn = own !== undefined && cardCode(await publicCard(own)) === code;
    const known = ledger.value.colleagues.find((each) => each.code === code)?.name;
    const is = isOwn ? 'own' : known === undefined ? 'unknown' : { known };
    return succeed({ name, card: await cardNamed(known ?? name, card), is });
  }

  async #change(
    make: (colleagues: Ledger['colleagues']) => Ledger['colleagues'],
  ): Promise<Result<readonly ExchangeCard[]>> {
    const changed = await this.#ledger.change((now) => ({ ...now, colleagues: make(now.colleagues) }));
    return changed.ok ? succeed(await cardsIn(changed.value)) : changed;
  }
}

function cardsIn({ colleagues }: Ledger): Promise<readonly ExchangeCard[]> {
  return Promise.all(
    colleagues.flatMap(({ name, code }) => {
      const card = readCardCode(code);
      return card ? [cardNamed(name, card)] : [];
    }),
  );
}

async function cardNamed(name: string, card: PublicCard): Promise<ExchangeCard> {
  return { name, code: cardCode(card), words: await wordsOfCard(card) };
}
