import { bech32 } from '@scure/base';

/** What is wrong with a text that should be somebody's public key for age, an X25519 recipient. */
export type RecipientProblem =
  | { readonly problem: 'unfinished' | 'too-long'; readonly signs: number }
  | { readonly problem: 'secret' | 'other' | 'mistyped' };

const beginning = 'age1';
const length = 62;
const letters = /^[02-9ac-hj-np-z]*$/;

/**
 * Looks at a recipient as it is typed: 32 bytes in Bech32 (BIP 173) with the prefix `age`. Undefined where it is well
 * formed, with a checksum that fits; that somebody has the key to it no one can see.
 */
export function problemOfRecipient(text: string): RecipientProblem | undefined {
  const typed = text.trim();
  if (/^age-secret-key-/i.test(typed)) return { problem: 'secret' };
  if (!beginning.startsWith(typed.slice(0, beginning.length))) return { problem: 'other' };
  const rest = typed.slice(beginning.length);
  // Those of plugins have a name of their own and a second 1 before the key.
  if (/[^0-9a-z]|1/.test(rest)) return { problem: 'other' };
  if (!letters.test(rest)) return { problem: 'mistyped' };
  if (typed.length < length) return { problem: 'unfinished', signs: length - typed.length };
  if (typed.length > length) return { problem: 'too-long', signs: typed.length - length };
  return bech32.decodeUnsafe(typed) ? undefined : { problem: 'mistyped' };
}
