import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { inMemoryVaultFiles } from '#app/ports/in-memory-vault-files';
import { inMemoryWorkingSet } from '#app/ports/in-memory-working-set';
import type { RecordId, SealedBytes, WorkingSet } from '#app/ports/working-set';
import { openHeader } from '#app/vault/header/header';
import { productionKdfPolicy } from '#app/vault/crypto/kdf-policy';
import type { UnlockedVault } from '#app/vault/unlocked-vault';
import type { Secret } from '#shared/contract/vault-api';
import { expectValue } from '#shared/result';
import { reopen, testKdfPolicy } from '../builders/a-vault';
import { ProgramEnded, endingStores } from '../builders/stores/ending-stores';
import { readVault } from './foreign-reader';
import { frozenFiles } from './frozen-files';

const Secrets = z.object({ passphrase: z.string(), recoveryKey: z.string() });
const Book = z.object({ id: z.string(), entries: z.array(z.string()) });
const Expected = Secrets.extend({ registers: z.array(Book), caseBooks: z.array(Book) });

const json = (...path: string[]): unknown => JSON.parse(readFileSync(join(import.meta.dirname, ...path), 'utf8'));

async function frozenWorkingSet(vault: string): Promise<WorkingSet> {
  const workingSet = inMemoryWorkingSet();
  const records = z.record(z.string(), z.base64()).parse(json(vault, 'working-set.json'));
  const put = Object.entries(records).map(([id, bytes]) => ({
    id: id as RecordId,
    bytes: new Uint8Array(Buffer.from(bytes, 'base64')) as SealedBytes,
  }));
  expectValue(await workingSet.change({ put, remove: [] }));
  return workingSet;
}

async function booksOf(store: UnlockedVault, role: 'case-book' | 'registers', derived: boolean): Promise<unknown> {
  const kinds = ['change', 'snapshot', 'draft', ...(derived ? (['view', 'card'] as const) : [])] as const;
  const books = store.bookIds(role).map(async (id) => {
    const entries = expectValue(await store.read(id, kinds));
    return { id, entries: entries.map(({ kind, body }) => `${kind} ${new TextDecoder().decode(body)}`) };
  });
  return Promise.all(books);
}

/** Views and cards are in the working set only. */
function withoutDerived(books: readonly z.infer<typeof Book>[]): readonly z.infer<typeof Book>[] {
  return books.map(({ id, entries }) => ({ id, entries: entries.filter((entry) => !/^(view|card) /.test(entry)) }));
}

describe.each(['vault-1', 'vault-2'])('the frozen %s', (vault) => {
  const expected = Expected.parse(json(vault, 'expected.json'));
  const withPassphrase: Secret = { kind: 'passphrase', text: expected.passphrase };
  const withRecoveryKey: Secret = { kind: 'recovery-key', text: expected.recoveryKey };

  test.each([withPassphrase, withRecoveryKey])('opens with its $kind, and again in the present form', async (secret) => {
    const stores = { files: frozenFiles(vault), workingSet: await frozenWorkingSet(vault) };
    for (const next of [secret, withPassphrase, withRecoveryKey]) {
      const { store, notices } = expectValue(await reopen(stores, next));

      expect(notices).toEqual([]);
      expect(await booksOf(store, 'registers', true)).toEqual(expected.registers);
      expect(await booksOf(store, 'case-book', true)).toEqual(expected.caseBooks);
    }
    const { header } = expectValue(await openHeader(stores.files, secret, testKdfPolicy));
    expect(header.ring).toBeDefined();
  });

  test('opens from its journal alone', async () => {
    const opened = expectValue(
      await reopen({ files: frozenFiles(vault), workingSet: inMemoryWorkingSet() }, withPassphrase),
    );

    expect(opened.notices).toEqual([{ code: 'working-set-rebuilt', count: 6 }, { code: 'not-proved' }]);
    expect(await booksOf(opened.store, 'case-book', true)).toEqual(withoutDerived(expected.caseBooks));
  });

  test('opens from its working set alone', async () => {
    const files = frozenFiles(vault, /\.(dcv|dck)$/);
    const opened = expectValue(await reopen({ files, workingSet: await frozenWorkingSet(vault) }, withPassphrase));

    expect(opened.notices).toEqual([{ code: 'journal-rebuilt', count: 6 }, { code: 'not-proved' }]);
    expect(await booksOf(opened.store, 'case-book', true)).toEqual(expected.caseBooks);
  });

  test('opens by the specification, without the program', () => {
    const folder = join(import.meta.dirname, vault);
    const books = readVault(folder, expected.passphrase);

    const read = [...books].map(([id, entries]) => ({ id, entries }));
    expect(read).toEqual(withoutDerived([...expected.registers, ...expected.caseBooks]));
    expect(() => readVault(folder, 'another passphrase')).toThrow();
  });

  test('opens wherever the program is ended while it brings it up to date', async () => {
    for (let after = 0; after < 7; after += 1) {
      for (const lastWrite of ['nothing', 'all'] as const) {
        const stores = { files: frozenFiles(vault), workingSet: await frozenWorkingSet(vault) };
        await reopen(endingStores(stores, after, lastWrite), withPassphrase).catch(onlyProgramEnded);
        for (const secret of [withRecoveryKey, withPassphrase]) {
          const { store, notices } = expectValue(await reopen(stores, secret));
          expect(notices).toEqual([]);
          expect(await booksOf(store, 'case-book', true)).toEqual(expected.caseBooks);
        }
      }
    }
  });
});

function onlyProgramEnded(error: unknown): void {
  if (!(error instanceof ProgramEnded)) throw error;
}

describe.each(['vault-1', 'vault-2'])('the frozen header of %s with the parameters that people use', (vault) => {
  const secrets = Secrets.parse(json(vault, 'production', 'expected.json'));
  const files = () =>
    inMemoryVaultFiles(new Map([['header-a.dcv', new Uint8Array(readFileSync(join(import.meta.dirname, vault, 'production', 'header-a.dcv')))]]));

  test('opens with its passphrase', { timeout: 60_000 }, async () => {
    const opened = expectValue(await openHeader(files(), { kind: 'passphrase', text: secrets.passphrase }, productionKdfPolicy));

    expect(opened.repaired).toBe(true);
    expect(opened.header.slots.map(({ kind, kdf }) => ({ kind, kdf }))).toEqual([
      { kind: 'passphrase', kdf: { memoryKiB: 256 * 1024, passes: 3, lanes: 1 } },
      { kind: 'recovery-key', kdf: undefined },
    ]);
  });

  test('opens with its recovery key', async () => {
    expectValue(await openHeader(files(), { kind: 'recovery-key', text: secrets.recoveryKey }, productionKdfPolicy));
  });
});
