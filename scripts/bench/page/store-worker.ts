import { expose } from 'comlink';
import type { VaultFiles } from '#app/ports/vault-files';
import { benchRecords } from './records';
import { encryptedDexie, plainDexie, vaultStore, type MeasuredStore } from './stores';

export type StoreTimes = { readonly name: string; readonly writeMs: number; readonly readMs: number };

async function measure(open: () => Promise<MeasuredStore>): Promise<StoreTimes> {
  const store = await open();
  const books = benchRecords(200, 50);
  const started = performance.now();
  await store.write(books);
  const written = performance.now();
  const count = await store.read();
  const read = performance.now();
  if (count !== 10_000) throw new Error(`${store.name} gave back ${String(count)} records`);
  return { name: store.name, writeMs: written - started, readMs: read - written };
}

/** What the page asks of the worker in which the stores are measured. */
export const storeBench = {
  plain: () => measure(plainDexie),
  encrypted: () => measure(encryptedDexie),
  vault: (files: VaultFiles) => measure(() => vaultStore(files)),
};

expose(storeBench);
