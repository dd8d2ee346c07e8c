import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import type { KeyReading } from '#shared/contract/secrets-api';
import { reader } from '#shared/values/texts/typed-text';
import { randomBytes } from '../crypto/bytes';
import type { Bytes } from '../crypto/bytes';
import { whatIsAmiss, wordsIn } from './key-words';

const keyWords = 24;

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

/** Says what a text is as a recovery key, and which of its words are wrong where that can be told. */
export function judgeRecoveryKey(text: string): KeyReading {
  return whatIsAmiss(text, keyWords) ?? { state: readRecoveryKey(text) === undefined ? 'damaged' : 'whole' };
}

function readWords(words: string): Bytes | undefined {
  const given = wordsIn(words);
  if (given.length !== keyWords) return undefined;
  try {
    return new Uint8Array(mnemonicToEntropy(given.join(' '), wordlist));
  } catch {
    return undefined;
  }
}
