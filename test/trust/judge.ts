import type { VaultStores } from '#app/vault/records/record-access';
import type { UnlockedVault } from '#app/vault/unlocked-vault';
import type { VaultNotice } from '#shared/contract/vault-api';
import { anEntry, reopen, textsOf } from '../builders/a-vault';

type Code = VaultNotice['code'];

/** Each says that something is or may be gone. */
const warnings: readonly Code[] = ['records-lost', 'books-lost', 'beginning-lost', 'keyring-older', 'not-proved'];

/** What was shown as saved, text by text. No two are alike. */
type Acknowledged = readonly string[];

/**
 * Opens a vault after something was done to it, and says what is wrong with what comes of it: a loss that nobody is told
 * of, words that are not true, a door that stays shut, or a vault that does not go on working. `knownOf`: what the vault
 * may know to have existed, though nothing of it is left to read.
 */
export async function judge(
  stores: VaultStores,
  acknowledged: Acknowledged,
  knownOf: Acknowledged = acknowledged,
): Promise<readonly string[]> {
  const opened = await reopen(stores);
  if (!opened.ok) return [`stays shut: ${opened.failure.code}`];
  const { store, notices } = opened.value;
  const codes = notices.map(({ code }) => code);
  const there = new Set(await allTexts(store));
  const missing = acknowledged.filter((text) => !there.has(text));
  const told = codes.some((code) => warnings.includes(code));
  return [
    ...(missing.length > 0 && !told ? [`lost without a word: ${missing.join(', ')}`] : []),
    ...(missing.length > 0 && codes.includes('nothing-lost') ? ['says that nothing was lost'] : []),
    ...(knownOf.every((text) => there.has(text)) && codes.includes('records-lost')
      ? ['says that records are lost']
      : []),
    ...(await wrongAfterwards(stores, store, [...there])),
  ];
}

/** A new book, its first entry, another opening and a compaction must all work, and nothing may go meanwhile. */
async function wrongAfterwards(stores: VaultStores, store: UnlockedVault, there: readonly string[]) {
  const made = await store.createBooks('case-book', 1);
  const [book] = made.ok ? made.value : [];
  if (book === undefined) return ['makes no new book'];
  const written = await store.write([anEntry(book, 'change', 'made after')]);
  if (!written.ok) return ['saves nothing into a new book'];
  const again = await reopen(stores);
  if (!again.ok) return [`stays shut at the next opening: ${again.failure.code}`];
  const compacted = await again.value.store.compact();
  const last = await reopen(stores);
  if (!last.ok) return [`stays shut after a compaction: ${last.failure.code}`];
  const texts = new Set(await allTexts(last.value.store));
  const gone = [...there, 'made after'].filter((text) => !texts.has(text));
  return [
    ...(compacted.ok ? [] : [`cannot be compacted: ${compacted.failure.code}`]),
    ...(gone.length > 0 ? [`loses afterwards: ${gone.join(', ')}`] : []),
    ...again.value.notices.map(({ code }) => `tells again: ${code}`),
    ...last.value.notices.map(({ code }) => `tells after a compaction: ${code}`),
  ];
}

async function allTexts(store: UnlockedVault): Promise<readonly string[]> {
  const books = [...store.bookIds('registers'), ...store.bookIds('case-book')];
  return (await Promise.all(books.map((book) => textsOf(store, book)))).flat();
}
