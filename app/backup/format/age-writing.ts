import { Encrypter } from 'age-encryption';
import { concat } from '#app/vault/crypto/bytes';
import type { Bytes } from '#app/vault/crypto/bytes';
import type { BackupLock } from '#shared/contract/backup-api';
import { fail, succeed } from '#shared/result';
import type { Result } from '#shared/result';
import { limits } from './limits';
import { isRecipient } from './recovery-recipient';

/** So much is gathered before it goes to the disk: an age file comes in pieces of 64 KiB. */
const gathered = 1024 * 1024;

/**
 * Shuts a stream as an age file. A passphrase is taken in NFKC, as everywhere in the program. Fails with
 * `backup/no-lock`, `backup/not-a-recipient`, and `contract/bad-input` for more recipients than a reader looks at.
 */
export async function shut(
  plain: ReadableStream<Bytes>,
  lock: BackupLock,
  workFactor: number,
): Promise<Result<ReadableStream<Uint8Array>>> {
  const encrypter = new Encrypter();
  if (lock.kind === 'passphrase') {
    if (lock.text === '') return fail({ code: 'backup/no-lock' });
    encrypter.setPassphrase(lock.text.normalize('NFKC'));
    encrypter.setScryptWorkFactor(workFactor);
    return succeed(await encrypter.encrypt(plain));
  }
  const recipients = new Set(lock.recipients);
  if (recipients.size === 0) return fail({ code: 'backup/no-lock' });
  if (recipients.size > limits.recipients) return fail({ code: 'contract/bad-input' });
  if (![...recipients].every(isRecipient)) return fail({ code: 'backup/not-a-recipient' });
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  try {
    return succeed(await encrypter.encrypt(plain));
  } catch {
    // Well formed, but no point that a key can be agreed upon with.
    return fail({ code: 'backup/not-a-recipient' });
  }
}

/** Hands over a stream in larger pieces, and stops at the first that was not taken. Throws what breaks the stream. */
export async function appendAll(
  stream: ReadableStream<Uint8Array>,
  append: (bytes: Bytes) => Promise<Result<void>>,
): Promise<Result<void>> {
  const reader = stream.getReader();
  let waiting: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (value) waiting.push(value);
    size += value?.length ?? 0;
    if (size < gathered && !done) continue;
    const appended = size === 0 ? succeed(undefined) : await append(concat(waiting));
    if (!appended.ok) await reader.cancel();
    if (!appended.ok || done) return appended;
    waiting = [];
    size = 0;
  }
}
