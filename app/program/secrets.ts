import type { KeyShare, RecoverySheet, SecretsState } from '#shared/contract/secrets-api';
import type { Secret } from '#shared/contract/vault-api';
import { fail, succeed, type Result } from '#shared/result';
import { identityOfRecoveryKey, recipientOfRecoveryKey } from '../backup/format/recovery-recipient';
import { emptyKeeping, readKeeping, writeKeeping, type Keeping } from '../keeping/keeping';
import type { KeepingBook } from '../keeping/keeping-book';
import type { Clock } from '../ports/clock';
import type { BookToBuild } from '../vault/build-vault';
import { shareKey } from '../vault/secrets/key-shares';
import { estimateStrength, leastBits } from '../vault/secrets/passphrase-strength';
import { readRecoveryKey } from '../vault/secrets/recovery-key';
import type { RenewalRequest } from '../vault/renew-vault';
import type { VaultSecrets } from '../vault/vault-door';

/** The secrets of the open vault, and the record of how it is kept. */
export type OpenSecrets = { readonly secrets: VaultSecrets; readonly keeping: KeepingBook; readonly clock: Clock };

const yearMilliseconds = 365 * 24 * 60 * 60 * 1000;

/** When the recovery key was last proved, and what may be read with an old secret. */
export async function secretsState({ keeping, clock }: OpenSecrets): Promise<Result<SecretsState>> {
  const kept = await keeping.read();
  return kept.ok ? succeed(stateOf(kept.value, clock)) : kept;
}

/** Sets another passphrase. The present one, which may be typed beside the recovery key, is no other. */
export async function changePassphrase(
  { secrets }: OpenSecrets,
  current: Secret,
  passphrase: string,
): Promise<Result<void>> {
  const other = await checkOther(secrets, passphrase);
  if (!other.ok) return other;
  return secrets.change(current, { kind: 'passphrase', text: passphrase });
}

/**
 * Puts another recovery key in force. Meanwhile backups know of none: a break on the way must not let them be shut for a
 * key that is thrown away.
 */
export async function changeRecoveryKey(
  open: OpenSecrets,
  current: Secret,
  words: string,
): Promise<Result<SecretsState>> {
  const recipient = await recipientOfRecoveryKey(words);
  if (!recipient.ok) return recipient;
  const proved = await open.secrets.prove(current);
  if (!proved.ok) return proved;
  const before = await open.keeping.read();
  if (!before.ok) return before;
  const without = await open.keeping.change((keeping) => ({ ...keeping, plan: planFor(keeping) }));
  if (!without.ok) return without;
  const changed = await open.secrets.change(current, { kind: 'recovery-key', text: words });
  if (!changed.ok) {
    const { recoveryRecipient } = before.value.plan;
    await open.keeping.change((keeping) => ({ ...keeping, plan: planFor(keeping, recoveryRecipient) }));
    return changed;
  }
  const now = nowOf(open.clock);
  const kept = await open.keeping.change((keeping) => ({
    ...withOldBackups(keeping, now),
    ...provedAt(keeping, recipient.value, now),
  }));
  return secretsState(open).then((state) => (kept.ok ? state : succeed({ isProofDue: true })));
}

/** Notes that the recovery key is at hand, and what backups are to be shut for. */
export async function proveRecoveryKey(open: OpenSecrets, words: string): Promise<Result<SecretsState>> {
  const recipient = await provedRecipient(open, words);
  if (!recipient.ok) return recipient;
  const now = nowOf(open.clock);
  const kept = await open.keeping.change((keeping) => ({ ...keeping, ...provedAt(keeping, recipient.value, now) }));
  return kept.ok ? succeed(stateOf(kept.value, open.clock)) : kept;
}

/** What stands on the sheet beside the words. */
export async function recoverySheet(open: OpenSecrets, words: string): Promise<Result<RecoverySheet>> {
  const proved = await open.secrets.prove({ kind: 'recovery-key', text: words });
  if (!proved.ok) return proved;
  const vault = await open.keeping.vaultName();
  if (!vault.ok) return vault;
  const identity = await identityOfRecoveryKey(words);
  return identity.ok ? succeed({ vault: vault.value, identity: identity.value }) : identity;
}

/** Splits the recovery key that opens the vault. */
export async function shareRecoveryKey({ secrets }: OpenSecrets, words: string): Promise<Result<readonly KeyShare[]>> {
  const proved = await secrets.prove({ kind: 'recovery-key', text: words });
  if (!proved.ok) return proved;
  const entropy = readRecoveryKey(words);
  return entropy ? succeed(await shareKey(entropy)) : fail({ code: 'vault/wrong-recovery-key' });
}

/** What a renewal is to put in force, and in the record of how the vault is kept. */
export async function renewalOf(
  { secrets, keeping, clock }: OpenSecrets,
  current: Secret,
  passphrase: string,
  words: string,
): Promise<Result<RenewalRequest>> {
  const other = await checkOther(secrets, passphrase);
  if (!other.ok) return other;
  const recipient = await recipientOfRecoveryKey(words);
  if (!recipient.ok) return recipient;
  // So that there is a book to write it into.
  const named = await keeping.vaultName();
  if (!named.ok) return named;
  const now = nowOf(clock);
  return succeed({
    current,
    secrets: [
      { kind: 'passphrase', text: passphrase },
      { kind: 'recovery-key', text: words },
    ],
    change: (book) =>
      withKeeping(book, (kept) => ({ ...renewedKeeping(kept, now), ...provedAt(kept, recipient.value, now) })),
  });
}

/** The safety copies are of the vault before, and so is what opens them. */
function renewedKeeping(keeping: Keeping, now: string): Keeping {
  const renewed = { ...withOldBackups(keeping, now), safetyCopies: [], areCopiesLeft: true };
  delete renewed.safetyIdentity;
  return renewed;
}

function withKeeping(book: BookToBuild, change: (keeping: Keeping) => Keeping): BookToBuild {
  if (book.role !== 'keeping') return book;
  const last = book.entries.findLast(({ kind }) => kind === 'snapshot');
  const kept = last ? readKeeping(last.body) : succeed(emptyKeeping);
  if (!kept.ok) return book;
  return { ...book, entries: [{ kind: 'snapshot', body: writeKeeping(change(kept.value)) }] };
}

/** Backups that were made until now, somewhere, still open with what opened them then. */
function withOldBackups(keeping: Keeping, now: string): Keeping {
  return keeping.backups.length > 0 ? { ...keeping, olderMayBeReadSince: now } : keeping;
}

function provedAt(keeping: Keeping, recipient: string, now: string): Pick<Keeping, 'plan' | 'recoveryProvedAt'> {
  return { plan: planFor(keeping, recipient), recoveryProvedAt: now };
}

function planFor({ plan }: Keeping, recoveryRecipient?: string): Keeping['plan'] {
  const changed = { ...plan };
  delete changed.recoveryRecipient;
  return { ...changed, ...(recoveryRecipient !== undefined && { recoveryRecipient }) };
}

async function provedRecipient({ secrets }: OpenSecrets, words: string): Promise<Result<string>> {
  const proved = await secrets.prove({ kind: 'recovery-key', text: words });
  return proved.ok ? recipientOfRecoveryKey(words) : proved;
}

function stateOf({ recoveryProvedAt, olderMayBeReadSince, areCopiesLeft }: Keeping, clock: Clock): SecretsState {
  const since = recoveryProvedAt === undefined ? undefined : clock.now() - Date.parse(recoveryProvedAt);
  return {
    ...(recoveryProvedAt !== undefined && { recoveryProvedAt }),
    isProofDue: since === undefined || since >= yearMilliseconds,
    ...(olderMayBeReadSince !== undefined && { olderMayBeReadSince }),
    ...(areCopiesLeft === true && { areCopiesLeft }),
  };
}

/** Whether a passphrase is strong enough, and another than the one that opens the vault now. */
async function checkOther(secrets: VaultSecrets, passphrase: string): Promise<Result<void>> {
  if (estimateStrength(passphrase).bits < leastBits) return fail({ code: 'vault/weak-passphrase' });
  const present = await secrets.prove({ kind: 'passphrase', text: passphrase });
  if (present.ok) return fail({ code: 'vault/same-passphrase' });
  return present.failure.code === 'vault/wrong-passphrase' ? succeed(undefined) : present;
}

function nowOf(clock: Clock): string {
  return new Date(clock.now()).toISOString();
}
