import type { UnlockedVault } from '#app/vault/unlocked-vault';
import type { BookId } from '#shared/schema/ids';
import { expectValue } from '#shared/result';
import type { Result } from '#shared/result';
import { aVault, anEntry } from '../../builders/a-vault';

type Vault = Awaited<ReturnType<typeof aVault>>;

/** A vault that is used: what was done last, and what counts of all that was acknowledged. */
export type Life = Vault & { readonly acknowledged: Map<BookId, string[]>; steps: number };

export async function aLife(): Promise<Life> {
  const vault = await aVault();
  return { ...vault, acknowledged: new Map([[vault.book, []]]), steps: 0 };
}

/** One thing that a person or the program does: mostly a save; now and then a book made or erased, or a compaction. */
export async function live(life: Life, random: () => number): Promise<void> {
  life.steps += 1;
  const { store, acknowledged } = life;
  const books = [...acknowledged.keys()];
  const book = books[Math.floor(random() * books.length)];
  const dice = random();
  if (dice < 0.12 || book === undefined) {
    const [made] = expectValue(await store.createBooks('case-book', 1));
    if (made !== undefined) acknowledged.set(made, []);
    return;
  }
  if (dice < 0.16 && books.length > 2) {
    expectValue(await store.eraseBooks([book]));
    acknowledged.delete(book);
    return;
  }
  if (dice < 0.24) {
    expectValue(await store.compact());
    return;
  }
  const text = `text ${life.steps}`;
  expectValue(await save(store, book, text, random));
  acknowledged.get(book)?.push(text);
}

/** Saves a text into a book; its card is written with it, behind it, or not before the program ends. */
export async function save(
  store: UnlockedVault,
  book: BookId,
  text: string,
  random: () => number,
): Promise<Result<void>> {
  const dice = random();
  const [change, card] = [anEntry(book, 'change', text), anEntry(book, 'card', text)];
  const saved = await store.write(dice < 0.3 ? [change, card] : [change]);
  if (saved.ok && dice > 0.6) expectValue(await store.write([card]));
  return saved;
}

export function textsIn({ acknowledged }: Life): readonly string[] {
  return [...acknowledged.values()].flat();
}

/** Numbers from 0 to 1 that a seed repeats (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
