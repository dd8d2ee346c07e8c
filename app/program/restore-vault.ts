import type { Secret } from '#shared/contract/vault-api';
import { succeed, type Result } from '#shared/result';
import { recipientOfRecoveryKey } from '../backup/format/recovery-recipient';
import type { LookedAt } from '../backup/preview';
import { restoredBooks } from '../backup/restored-books';
import type { Library } from '../book/library';
import { withoutRecoveryKey, type Keeping } from '../keeping/keeping';
import type { BookStore } from '../ports/book-store';
import { newRecoveryKey } from '../vault/secrets/recovery-key';
import type { ProgramParts } from './program-parts';
import type { OpenDoor } from './session/session-parts';

export type RestoredVault = OpenDoor & {
  /** A new one, where it was not the recovery key that opened the backup. */
  readonly recoveryKey?: readonly string[];
};

/**
 * Makes the vault of a computer that has none out of a backup, and opens it. The recovery key that opened the backup stays
 * in force, and was proved thereby; of a new one nothing is kept until somebody shows that they have it. Fails as making a
 * vault does, and as reading a backup does; then there is no vault.
 */
export async function restoreVault(
  looked: LookedAt,
  passphrase: string,
  { vault, backupPlaces: places, clock, version }: ProgramParts,
): Promise<Result<RestoredVault>> {
  const fresh = looked.key.kind === 'recovery-key' ? undefined : newRecoveryKey();
  const words = fresh?.join(' ') ?? looked.key.text;
  const recipient = await recipientOfRecoveryKey(words);
  if (!recipient.ok) return recipient;
  const secrets: readonly Secret[] = [
    { kind: 'passphrase', text: passphrase },
    { kind: 'recovery-key', text: words },
  ];
  const now = new Date(clock.now()).toISOString();
  const books = restoredBooks(looked, { places, clock }, (keeping) => ({
    ...(fresh ? withoutRecoveryKey(keeping) : withRecoveryKey(keeping, recipient.value, now)),
    ...(version === undefined ? {} : { programVersion: version }),
  }));
  const built = await vault.build(secrets, books);
  if (!built.ok) return built;
  const opened = await vault.open({ kind: 'passphrase', text: passphrase });
  if (!opened.ok) return opened;
  return succeed({ ...opened.value, ...(fresh && { recoveryKey: fresh }) });
}

function withRecoveryKey(keeping: Keeping, recoveryRecipient: string, recoveryProvedAt: string): Keeping {
  return { ...keeping, plan: { ...keeping.plan, recoveryRecipient }, recoveryProvedAt };
}

/** Counts what is in the vault now against what was in the backup. A difference is a bug, and is not passed over. */
export async function countRestored(
  { manifest, preview }: LookedAt,
  store: BookStore,
  library: Library,
): Promise<void> {
  const expected = manifest.holders.filter(({ role }) => role === 'case-book').length;
  const cards = await library.caseBooks.cards();
  const records = cards.ok ? [...cards.value.values()].reduce((sum, card) => sum + card.records, 0) : 0;
  const told = preview.caseBooks.reduce((sum, book) => sum + book.records, 0);
  const isSame = store.bookIds('case-book').length === expected && records === told;
  if (cards.ok && !isSame && preview.lost === 0) throw new Error('a restored vault does not hold what its backup held');
}
