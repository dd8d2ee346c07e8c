import { wordlist } from '@scure/bip39/wordlists/english.js';
import { utf8 } from '#app/vault/crypto/bytes';
import type { Bytes } from '#app/vault/crypto/bytes';

const words = 6;
const bitsOfWord = 11;

/** As each guess costs so many rounds, finding another thing with the same six words takes 2^80 and not 2^66. */
const rounds = 16_384;

/**
 * Six words of the English BIP-39 list for 64 bytes: PBKDF2-HMAC-SHA-256 over them, with the label as its salt. Takes
 * some ten milliseconds.
 */
export async function wordsOf(label: string, bytes: Bytes): Promise<readonly string[]> {
  const key = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveBits']);
  const stretching = { name: 'PBKDF2', hash: 'SHA-256', salt: utf8(label), iterations: rounds };
  const derived = new Uint8Array(await crypto.subtle.deriveBits(stretching, key, 72));
  const bits = Array.from(derived, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: words }, (_, at) => {
    const place = Number.parseInt(bits.slice(at * bitsOfWord, (at + 1) * bitsOfWord), 2);
    return wordlist[place] ?? '';
  });
}
