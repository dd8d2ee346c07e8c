import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { reader } from '#shared/model/typed-text';
import { randomBytes } from './bytes';
import type { Bytes } from './bytes';

/** 256 random bits as 24 words of the BIP-39 list; the last word carries a checksum of eight bits. */
export function newRecoveryKey(): readonly string[] {
  return entropyToMnemonic(randomBytes(32), wordlist).split(' ');
}

/**
 * The 32 bytes behind the words, whatever their case and whatever stands between them: spaces, lines, the numbers on
 * the paper. Undefined when they are not 24 words of the list or the checksum is wrong, as with a word misread or two
 * exchanged.
 */
export const readRecoveryKey = reader('recoveryKey', readWords, () => undefined);

function readWords(words: string): Bytes | undefined {
  const given = words
    .normalize('NFKC')
    .toLowerCase()
    .match(/\p{L}+/gu);
  if (given?.length !== 24) return undefined;
  try {
    return new Uint8Array(mnemonicToEntropy(given.join(' '), wordlist));
  } catch {
    return undefined;
  }
}
