import { argon2id as referenceArgon2id } from '@noble/hashes/argon2.js';
import { dictionary } from '@zxcvbn-ts/language-common';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stretch } from './crypto/argon2';
import { randomBytes, utf8 } from './crypto/bytes';
import { isAllowed, productionKdfPolicy } from './crypto/kdf-policy';
import { estimateStrength, leastBits } from './secrets/passphrase-strength';
import { suggestPassphrase } from './secrets/passphrase-suggestion';
import { newRecoveryKey, readRecoveryKey } from './secrets/recovery-key';

describe('stretching', () => {
  test('agrees with another implementation of Argon2id', async () => {
    const parameters = fc.record({
      memoryKiB: fc.integer({ min: 8, max: 256 }),
      passes: fc.integer({ min: 1, max: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.string({ minLength: 1, unit: 'grapheme' }),
        parameters,
        async (passphrase, { memoryKiB, passes }) => {
          fc.pre(utf8(passphrase.normalize('NFKC')).length > 0);
          const salt = randomBytes(32);
          const expected = referenceArgon2id(utf8(passphrase.normalize('NFKC')), salt, {
            m: memoryKiB,
            t: passes,
            p: 1,
            dkLen: 64,
          });
          expect(await stretch(passphrase, salt, { memoryKiB, passes, lanes: 1 })).toEqual(new Uint8Array(expected));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('costs 256 MiB three times in a vault that people use, and never less than 64 MiB three times', () => {
    expect(productionKdfPolicy.create[0]).toEqual({ memoryKiB: 256 * 1024, passes: 3, lanes: 1 });
    expect(productionKdfPolicy.floor).toEqual({ memoryKiB: 64 * 1024, passes: 3, lanes: 1 });
    expect(productionKdfPolicy.cap).toEqual({ memoryKiB: 1024 * 1024, passes: 32, lanes: 1 });
    expect(productionKdfPolicy.create.every((parameters) => isAllowed(parameters, productionKdfPolicy))).toBe(true);
  });
});

describe('a recovery key', () => {
  test('is 24 words that give the same 32 bytes however they are typed', () => {
    const words = newRecoveryKey();
    expect(words).toHaveLength(24);
    const bytes = readRecoveryKey(words.join(' '));
    expect(bytes).toHaveLength(32);
    expect(readRecoveryKey(`\t${words.join('\n').toUpperCase()} `)).toEqual(bytes);
    const onPaper = words.map((word, index) => `${index + 1}. ${word}`).join('\n');
    expect(readRecoveryKey(onPaper)).toEqual(bytes);
    expect(newRecoveryKey()).not.toEqual(words);
  });

  test('with a letter wrong, a word missing or doubled is no recovery key', () => {
    const words = newRecoveryKey();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.constantFrom('x', 'q', 'ß'), (at, letter) => {
        const mistyped = words.map((word, index) => (index === at ? `${letter}${word.slice(1)}${letter}` : word));
        expect(readRecoveryKey(mistyped.join(' '))).toBeUndefined();
        expect(readRecoveryKey(words.filter((_, index) => index !== at).join(' '))).toBeUndefined();
        expect(readRecoveryKey([...words, words[at]].join(' '))).toBeUndefined();
      }),
    );
    expect(readRecoveryKey('')).toBeUndefined();
  });

  test('with two words exchanged is refused by its checksum, all but once in 256', () => {
    let accepted = 0;
    for (let run = 0; run < 500; run += 1) {
      const words = [...newRecoveryKey()];
      const [a, b] = [words[run % 24], words[(run + 5) % 24]];
      if (a === undefined || b === undefined || a === b) continue;
      words[run % 24] = b;
      words[(run + 5) % 24] = a;
      if (readRecoveryKey(words.join(' '))) accepted += 1;
    }
    // About 2 of 500; a few runs in a billion accept 15.
    expect(accepted).toBeLessThan(15);
  });
});

describe('a suggested passphrase', () => {
  test('is six words of the list, all drawn alike', () => {
    const list: readonly string[] = dictionary['diceware-common'];
    expect(new Set(list).size).toBe(7776);
    const words = Array.from({ length: 2000 }, suggestPassphrase).flatMap((passphrase) => passphrase.split(' '));
    expect(words).toHaveLength(12_000);
    const places = words.map((word) => list.indexOf(word));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    const eighths = Array.from(
      { length: 8 },
      (_, eighth) => places.filter((at) => Math.floor((at * 8) / 7776) === eighth).length,
    );
    const chiSquare = eighths.reduce((sum, count) => sum + (count - 1500) ** 2 / 1500, 0);
    // Seven degrees of freedom: 1 in 100,000 fair draws lies above 36.
    expect(chiSquare).toBeLessThan(36);
  });

  test('is strong by our own estimate', () => {
    for (let run = 0; run < 50; run += 1) {
      const strength = estimateStrength(suggestPassphrase());
      expect(strength.bits).toBeGreaterThan(55);
      expect(strength.score).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('the strength of a passphrase', () => {
  test.each([
    '',
    'password',
    'Password123!',
    'qwertyuiop[]',
    '1987-04-12',
    'aaaaaaaaaaaaaaaaaaaaaaaa',
    'letmein letmein',
    'адвокат защита',
  ])('%j is not enough', (passphrase) => {
    expect(estimateStrength(passphrase).bits).toBeLessThan(leastBits);
    expect(estimateStrength(passphrase).score).toBeLessThan(2);
  });

  test.each(['gallstone hamlet overlying cactus', 'vZ8#qLw2!nRt7', 'подсудимый ёлка насос витрина каркас'])(
    '%j is enough',
    (passphrase) => {
      expect(estimateStrength(passphrase).score).toBeGreaterThanOrEqual(2);
    },
  );

  test('does not grow by repeating a word', () => {
    const once = estimateStrength('gallstone hamlet overlying').bits;
    expect(estimateStrength('gallstone hamlet overlying gallstone hamlet').bits).toBeLessThanOrEqual(once + 1);
  });

  test('is estimated for any text at all, quickly', { timeout: 60_000 }, () => {
    const started = performance.now();
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => estimateStrength(text).bits >= 0),
      { numRuns: 50 },
    );
    estimateStrength('a'.repeat(10_000));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
