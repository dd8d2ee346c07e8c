import { armor } from 'age-encryption';
import { fail, succeed } from '#shared/result';
import type { Result } from '#shared/result';
import { bytesAsSource } from './byte-source';
import type { ByteSource } from './byte-source';
import { limits, scryptWork } from './limits';

const versionLine = 'age-encryption.org/v1\n';
const armorLine = '-----BEGIN AGE ENCRYPTED FILE-----';
const macLine = /^--- /m;
const stanzaLine = /^-> (\S+)(?: (.*))?$/gm;

/**
 * How an age file is shut. Fails with `backup/not-a-backup` when it is none, with `backup/damaged` when its head does not
 * end, or asks for more work than is done for it.
 */
export async function lockOf(source: ByteSource): Promise<Result<'passphrase' | 'recipients'>> {
  const binary = await binaryOf(source);
  return binary.ok ? lockInHead(binary.value) : binary;
}

/** The same file without the armor that age can put around it, text of 64 letters a line. */
export async function binaryOf(source: ByteSource): Promise<Result<ByteSource>> {
  const start = await source.read({ from: 0, length: 1024 });
  if (!start.ok) return start;
  if (!asLatin1(start.value).trimStart().startsWith(armorLine)) return succeed(source);
  if (source.size > limits.armoredBytes)
    return fail({ code: 'backup/too-large', bytes: source.size, limit: limits.armoredBytes });
  const whole = await source.read({ from: 0, length: source.size });
  if (!whole.ok) return whole;
  try {
    return succeed(bytesAsSource(new Uint8Array(armor.decode(asLatin1(whole.value)))));
  } catch {
    return fail({ code: 'backup/damaged' });
  }
}

/** As `lockOf`, of a file without armor. Looks at the head only, whose length is limited. */
export async function lockInHead(source: ByteSource): Promise<Result<'passphrase' | 'recipients'>> {
  const start = await source.read({ from: 0, length: limits.headBytes });
  if (!start.ok) return start;
  const text = asLatin1(start.value);
  if (!text.startsWith(versionLine)) return fail({ code: 'backup/not-a-backup' });
  const end = macLine.exec(text)?.index;
  if (end === undefined) return fail({ code: 'backup/damaged' });
  const stanzas = [...text.slice(0, end).matchAll(stanzaLine)];
  const scrypt = stanzas.find(([, kind]) => kind === 'scrypt');
  if (!scrypt) return succeed('recipients');
  const work = Number(scrypt[2]?.split(' ')[1]);
  return stanzas.length === 1 && work <= scryptWork.most ? succeed('passphrase') : fail({ code: 'backup/damaged' });
}

/** Each byte as a letter, so that nothing else than ASCII can pass for it. */
function asLatin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
