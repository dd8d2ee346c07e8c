import { Decrypter } from 'age-encryption';
import type { Bytes } from '#app/vault/crypto/bytes';
import type { BackupKey } from '#shared/contract/backup-api';
import type { Failure } from '#shared/failure';
import { fail, succeed } from '#shared/result';
import type { Result } from '#shared/result';
import { binaryOf, lockInHead } from './age-head';
import type { ByteSource } from './byte-source';
import { PlainText } from './plain-text';
import { identityOfRecoveryKey } from './recovery-recipient';

const readAtOnce = 1024 * 1024;
const identity = /AGE-SECRET-KEY-1[0-9A-Z]{58}/;

/** What opens a backup, or several keys of which one opens a file. */
export type AgeKey = BackupKey | { readonly kind: 'identities'; readonly texts: readonly string[] };

/** Bytes that typage asks for are kept apart from the failure of the file that it knows nothing of. */
type Pulled = { readonly stream: ReadableStream<Uint8Array>; readonly failure: () => Failure | undefined };

/**
 * Opens an age file with or without armor. Fails with `backup/not-a-backup`, `backup/wrong-key`, `backup/damaged`,
 * and with what the file failed with.
 */
export async function openAge(source: ByteSource, key: AgeKey): Promise<Result<PlainText>> {
  const binary = await binaryOf(source);
  if (!binary.ok) return binary;
  const lock = await lockInHead(binary.value);
  if (!lock.ok) return lock;
  if ((lock.value === 'passphrase') !== (key.kind === 'passphrase')) return fail({ code: 'backup/wrong-key' });
  const decrypter = new Decrypter();
  if (!(await giveKey(decrypter, key))) return fail({ code: 'backup/wrong-key' });
  let opensNothing = false;
  // Asked only when the key before it has opened none of the file's stanzas.
  decrypter.addIdentity({
    unwrapFileKey: () => {
      opensNothing = true;
      return null;
    },
  });
  const { stream, failure } = pullFrom(binary.value);
  const whatWentWrong = (): Failure => failure() ?? { code: opensNothing ? 'backup/wrong-key' : 'backup/damaged' };
  try {
    const plain = await decrypter.decrypt(stream);
    return succeed(new PlainText(plain.getReader(), binary.value.size, whatWentWrong));
  } catch {
    return fail(whatWentWrong());
  }
}

/** Whether there is anything to try. */
async function giveKey(decrypter: Decrypter, key: AgeKey): Promise<boolean> {
  if (key.kind === 'passphrase') {
    decrypter.addPassphrase(key.text.normalize('NFKC'));
    return true;
  }
  return (await identitiesIn(key)).map((text) => isIdentityGiven(decrypter, text)).includes(true);
}

function isIdentityGiven(decrypter: Decrypter, text: string): boolean {
  try {
    decrypter.addIdentity(text);
    return true;
  } catch {
    // Its checksum is wrong.
    return false;
  }
}

async function identitiesIn(key: AgeKey): Promise<readonly string[]> {
  if (key.kind === 'recovery-key') {
    const found = await identityOfRecoveryKey(key.text);
    return found.ok ? [found.value] : [];
  }
  const texts = key.kind === 'identities' ? key.texts : [key.text];
  return texts.flatMap((text) => identity.exec(text)?.[0] ?? []);
}

function pullFrom(source: ByteSource): Pulled {
  let from = 0;
  let failure: Failure | undefined;
  const stream = new ReadableStream<Bytes>(
    {
      async pull(controller) {
        const read = await source.read({ from, length: Math.min(readAtOnce, source.size - from) });
        if (!read.ok) {
          failure = read.failure;
          controller.error(new Error('the file could not be read'));
          return;
        }
        from += read.value.length;
        if (read.value.length > 0) controller.enqueue(read.value);
        if (read.value.length === 0 || from >= source.size) controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, failure: () => failure };
}
