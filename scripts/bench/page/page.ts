import { proxy, wrap } from 'comlink';
import type { VaultApi } from '#shared/contract/vault-api';
import type { BookId } from '#shared/schema/ids';
import { expectValue } from '#shared/result';
import { mainProcess } from '../../../renderer/platform/bridge';
import { bridgeVaultFiles } from '../../../renderer/platform/vault-files';
import { allowClearing, startWorker } from '../../../renderer/platform/trusted-types';
import { startVault } from '../../../renderer/platform/vault-client';
import { measureSpelling } from './spelling';
import type { storeBench } from './store-worker';
import storeWorkerUrl from './store-worker?worker&url';

allowClearing();

async function timed(task: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await task();
  return performance.now() - started;
}

async function timedEach(times: number, task: (turn: number) => Promise<unknown>): Promise<readonly number[]> {
  const all: number[] = [];
  for (let turn = 0; turn < times; turn += 1) all.push(await timed(() => task(turn)));
  return all;
}

/** One of the three stores in a worker of its own; a program measures one store only, so that none warms another. */
function stores() {
  return wrap<typeof storeBench>(startWorker(storeWorkerUrl));
}

/** A new vault with the books of an interchange file, through the shipped worker and bridge. Times in milliseconds. */
async function fillVault(passphrase: string, interchange: Uint8Array<ArrayBuffer>) {
  const vault = startVault(mainProcess);
  expectValue(await vault.createVault(passphrase));
  const importMs = await timed(async () => {
    const preview = expectValue(await vault.previewImport(interchange));
    expectValue(await vault.confirmImport(preview.token));
  });
  return { importMs };
}

/** The same vault after a new start, when nothing of it is in memory yet. */
async function useVault(passphrase: string) {
  const vault = startVault(mainProcess);
  expectValue(await vault.unlock({ kind: 'passphrase', text: passphrase }));
  const books = expectValue(await vault.listCaseBooks());
  const openMs = await timedEach(books.length, async (turn) => {
    expectValue(await vault.open(bookAt(books, turn)));
  });
  const [submission] = expectValue(await vault.submissions());
  if (submission === undefined) throw new Error('no submission was imported');
  const request = { kind: 'upr-submission', submissionId: submission.id, language: 'en' } as const;
  const packMs = await timedEach(3, async () => expectValue(await vault.packDocument(request)));
  const book = bookAt(books, 0);
  const saveMs = await timedEach(200, async (turn) =>
    expectValue(await vault.change(book, [{ op: 'set-own', field: 'note', value: `Note number ${String(turn)}` }])),
  );
  return { openMs, packMs, saveMs, ...(await saveInEach(vault)) };
}

/** Saves in a small and in a large case book in turn, so that both are measured in the same weather. */
async function saveInEach(vault: VaultApi) {
  const [small, large] = [await bookOfNotes(vault, 50), await bookOfNotes(vault, 2000)];
  const [smallMs, largeMs]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < 60; turn += 1) {
    smallMs.push(await timed(() => saveNote(vault, small, turn)));
    largeMs.push(await timed(() => saveNote(vault, large, turn)));
  }
  expectValue(await vault.eraseCaseBooks([small, large]));
  return { smallMs, largeMs };
}

async function bookOfNotes(vault: VaultApi, count: number): Promise<BookId> {
  const { id } = expectValue(await vault.createCaseBook({ title: `${String(count)} notes`, subjectKind: 'person' }));
  const text = 'What the mother said on the telephone, as far as it could be heard. '.repeat(6);
  const notes = Array.from({ length: count }, (_, at) => ({ id: `n${String(at)}`, text: `${String(at)}. ${text}` }));
  expectValue(
    await vault.change(
      id,
      notes.map((record) => ({ op: 'add', list: 'notes', record })),
    ),
  );
  return id;
}

async function saveNote(vault: VaultApi, book: BookId, turn: number): Promise<void> {
  const value = `Changed ${String(turn)} times`;
  expectValue(await vault.change(book, [{ op: 'set', list: 'notes', id: 'n7', field: 'text', value }]));
}

function bookAt(books: readonly { readonly id: BookId }[], index: number): BookId {
  const book = books[index];
  if (book === undefined) throw new Error('nothing was imported');
  return book.id;
}

/** What the driver calls from outside. */
export const bench = {
  plain: () => stores().plain(),
  encrypted: () => stores().encrypted(),
  vault: () => stores().vault(proxy(bridgeVaultFiles(mainProcess))),
  fill: (passphrase: string, interchange: string) => fillVault(passphrase, new TextEncoder().encode(interchange)),
  use: (passphrase: string) => useVault(passphrase),
  spell: measureSpelling,
};

declare global {
  interface Window {
    bench: typeof bench;
  }
}
window.bench = bench;
