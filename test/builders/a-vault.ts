import type { BookEntry, EntryKind } from '#app/ports/book-store';
import { inMemoryVaultFiles } from '#app/ports/in-memory-vault-files';
import { inMemoryWorkingSet } from '#app/ports/in-memory-working-set';
import type { WorkingSet } from '#app/ports/working-set';
import { createVault } from '#app/vault/create-vault';
import type { KdfPolicy } from '#app/vault/crypto/kdf-policy';
import { openVault } from '#app/vault/open-vault';
import type { OpenedVault } from '#app/vault/open-vault';
import type { VaultStores } from '#app/vault/records/record-access';
import type { UnlockedVault } from '#app/vault/unlocked-vault';
import type { Secret } from '#shared/contract/vault-api';
import type { BookId } from '#shared/schema/ids';
import { expectValue } from '#shared/result';
import type { Result } from '#shared/result';

/** Costs nothing, so that a test may derive a key a thousand times. */
export const testKdfPolicy: KdfPolicy = {
  create: [{ memoryKiB: 16, passes: 1, lanes: 1 }],
  floor: { memoryKiB: 8, passes: 1, lanes: 1 },
  cap: { memoryKiB: 64, passes: 4, lanes: 1 },
};

export const testPassphrase = 'gallstone hamlet overlying cactus prideful sedation';

export const withPassphrase: Secret = { kind: 'passphrase', text: testPassphrase };

export function inMemoryStores(): {
  readonly files: ReturnType<typeof inMemoryVaultFiles>;
  readonly workingSet: WorkingSet;
} {
  return { files: inMemoryVaultFiles(), workingSet: inMemoryWorkingSet() };
}

/** A vault in memory with one case book in it. */
export async function aVault(): Promise<{
  readonly stores: ReturnType<typeof inMemoryStores>;
  readonly store: UnlockedVault;
  readonly recoveryKey: Secret;
  readonly book: BookId;
}> {
  const stores = inMemoryStores();
  const { store, recoveryKey } = expectValue(await createVault(stores, testPassphrase, testKdfPolicy));
  const [book] = expectValue(await store.createBooks('case-book', 1));
  if (book === undefined) throw new Error('no book was made');
  return { stores, store, recoveryKey: { kind: 'recovery-key', text: recoveryKey.join(' ') }, book };
}

/** Opens a vault as after a restart. */
export function reopen(stores: VaultStores, secret: Secret = withPassphrase): Promise<Result<OpenedVault>> {
  return openVault(stores, secret, { policy: testKdfPolicy });
}

export function anEntry(bookId: BookId, kind: EntryKind, text: string): BookEntry {
  return { bookId, kind, body: new Uint8Array(new TextEncoder().encode(text)) };
}

/** What a book says: its changes, snapshots and drafts as text, in the order of writing. */
export async function textsOf(store: UnlockedVault, book: BookId): Promise<readonly string[]> {
  const entries = expectValue(await store.read(book, ['change', 'snapshot', 'draft']));
  return entries.map(({ body }) => new TextDecoder().decode(body));
}
