import type { VaultFileName } from '#app/ports/vault-files';
import type { VaultNotice } from '#shared/contract/vault-api';
import type { BookId } from '#shared/schema/ids';
import { expectValue } from '#shared/result';
import { aVault, anEntry, reopen, textsOf, type inMemoryStores } from './a-vault';
import { damages } from './damages';

type Stores = ReturnType<typeof inMemoryStores>;

export const nothingLost = { code: 'nothing-lost' } as const;

/** What a vault with saves says, in the order of writing. */
export const savedTexts = ['1', '2', '3', '4', '5'];

/** A vault with five saves, of which the first three are in a snapshot when asked for. */
export async function aVaultWithSaves(compacted = false): Promise<{ stores: Stores; book: BookId }> {
  const { stores, store, book } = await aVault();
  for (const text of savedTexts.slice(0, 3)) expectValue(await store.write([anEntry(book, 'change', text)]));
  if (compacted) expectValue(await store.compact());
  for (const text of savedTexts.slice(3)) expectValue(await store.write([anEntry(book, 'change', text)]));
  expectValue(await store.settle());
  return { stores, book };
}

/** Opens a vault as after a restart, and reads all that a book says. */
export async function openAndRead(
  stores: Parameters<typeof reopen>[0],
  book: BookId,
): Promise<{ readonly notices: readonly VaultNotice[]; readonly texts: readonly string[] }> {
  const opened = expectValue(await reopen(stores));
  return { notices: opened.notices, texts: await textsOf(opened.store, book) };
}

/** Does one of the `damages` to a file of the vault. */
export function damageFile({ files }: Stores, name: VaultFileName, how: string): void {
  const bytes = files.contents.get(name) ?? new Uint8Array();
  const changed = damages[how]?.(bytes);
  if (changed) files.contents.set(name, changed);
  else files.contents.delete(name);
}
