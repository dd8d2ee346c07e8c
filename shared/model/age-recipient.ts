/** What is wrong with a text that should be somebody's public key for age, an X25519 recipient. */
export type RecipientProblem =
  | { readonly problem: 'unfinished' | 'too-long'; readonly signs: number }
  | { readonly problem: 'secret' | 'other' | 'mistyped' };

const beginning = 'age1';
const length = 62;
const letters = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/**
 * Looks at a recipient as it is typed: 32 bytes in Bech32 (BIP 173) with the prefix `age`. Undefined where it is well
 * formed, with a checksum that fits; that somebody has the key to it no one can see.
 */
export function problemOfRecipient(text: string): RecipientProblem | undefined {
  const typed = text.trim();
  if (/^age-secret-key-/i.test(typed)) return { problem: 'secret' };
  if (!beginning.startsWith(typed.slice(0, beginning.length))) return { problem: 'other' };
  const data = typed.slice(beginning.length);
  if ([...data].some((letter) => !letters.includes(letter))) return { problem: 'other' };
  if (typed.length < length) return { problem: 'unfinished', signs: length - typed.length };
  if (typed.length > length) return { problem: 'too-long', signs: typed.length - length };
  return isChecked([...data].map((letter) => letters.indexOf(letter))) ? undefined : { problem: 'mistyped' };
}

function isChecked(data: readonly number[]): boolean {
  const prefix = [...'age'].map((letter) => letter.charCodeAt(0));
  const all = [...prefix.map((code) => code >> 5), 0, ...prefix.map((code) => code & 31), ...data];
  return all.reduce(step, 1) === 1;
}

function step(sum: number, value: number): number {
  const top = sum >>> 25;
  const shifted = ((sum & 0x1ffffff) << 5) ^ value;
  return generators.reduce((rest, generator, bit) => ((top >>> bit) & 1 ? rest ^ generator : rest), shifted);
}
