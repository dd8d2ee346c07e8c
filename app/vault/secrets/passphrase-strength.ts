import { reader } from '#shared/values/texts/typed-text';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

/** How hard a passphrase is to guess for somebody who holds the laptop and has patience. */
export type PassphraseStrength = {
  /** 0 worthless · 1 refused as well · 2 enough · 3 good · 4 as good as the key it protects needs. */
  readonly score: 0 | 1 | 2 | 3 | 4;
  /** The binary logarithm of the estimated number of guesses. */
  readonly bits: number;
};

/**
 * Each guess costs the better part of a second and 256 MiB. Whoever can make 10,000 of them a second, which is a
 * room full of hardware, needs three and a half years for 2^40.
 */
export const leastBits = 40;

const scoreFrom = [20, leastBits, 55, 70] as const;
const words = /^\p{L}+(?:[\s.,_-]+\p{L}+)+$/u;
const bitsPerWord = Math.log2(7776);

const zxcvbn = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });

/**
 * Estimates offline: common passwords, keyboard patterns, repetitions and dates count for little; words in a row are
 * worth no more than words drawn from a list of 7,776. Of a very long text only the beginning counts. Pure; takes
 * milliseconds.
 */
export const estimateStrength = reader('passphrase', estimate, ({ most }, text) => estimate(text.slice(0, most)));

function estimate(passphrase: string): PassphraseStrength {
  const normal = passphrase.normalize('NFKC').trim();
  const bits = Math.min(Math.log2(Math.max(1, zxcvbn.check(normal).guesses)), bitsAsWords(normal));
  return { score: scoreOf(bits), bits };
}

function bitsAsWords(passphrase: string): number {
  if (!words.test(passphrase)) return Number.POSITIVE_INFINITY;
  return new Set(passphrase.toLowerCase().match(/\p{L}+/gu)).size * bitsPerWord;
}

function scoreOf(bits: number): PassphraseStrength['score'] {
  const [one, two, three, four] = scoreFrom;
  if (bits < one) return 0;
  if (bits < two) return 1;
  if (bits < three) return 2;
  return bits < four ? 3 : 4;
}
