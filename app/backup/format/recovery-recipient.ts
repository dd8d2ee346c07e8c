import { bech32 } from '@scure/base';
import { identityToRecipient } from 'age-encryption';
import { deriveBytes, keyMaterial } from '#app/vault/crypto/key-derivation';
import { readRecoveryKey } from '#app/vault/secrets/recovery-key';
import { fail, succeed } from '#shared/result';
import type { Result } from '#shared/result';

const info = 'dc/backup-identity/1';
const identityPrefix = 'age-secret-key-';

/**
 * The age identity (`AGE-SECRET-KEY-1…`) that belongs to a recovery key: what opens the backups that are shut for it.
 * Fails with `vault/wrong-recovery-key` when the words are not 24 of the list or their checksum is wrong.
 */
export async function identityOfRecoveryKey(words: string): Promise<Result<string>> {
  const secret = readRecoveryKey(words);
  if (!secret) return fail({ code: 'vault/wrong-recovery-key' });
  const scalar = await deriveBytes(await keyMaterial(secret), new Uint8Array(0), info);
  const identity = bech32.encodeFromBytes(identityPrefix, scalar).toUpperCase();
  scalar.fill(0);
  return succeed(identity);
}

/**
 * The age recipient (`age1…`) that belongs to a recovery key: it is public, and what is shut for it only those 24 words
 * open. Fails as `identityOfRecoveryKey` does.
 */
export async function recipientOfRecoveryKey(words: string): Promise<Result<string>> {
  const identity = await identityOfRecoveryKey(words);
  return identity.ok ? succeed(await identityToRecipient(identity.value)) : identity;
}

/** Whether a text is a recipient that every age program knows: X25519, `age1…`, 62 letters. */
export function isRecipient(text: string): boolean {
  const decoded = text.startsWith('age1') ? bech32.decodeUnsafe(text) : undefined;
  return decoded?.prefix === 'age' && bech32.fromWordsUnsafe(decoded.words)?.length === 32;
}
