import { wordlist } from '@scure/bip39/wordlists/english.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectValue } from '#shared/result';
import { joinShares, readShare, shareKey, shareWords } from './key-shares';
import { newRecoveryKey, readRecoveryKey } from './recovery-key';

async function sharesOf(words: readonly string[]): Promise<readonly string[]> {
  const entropy = readRecoveryKey(words.join(' '));
  if (!entropy) throw new Error('no recovery key');
  return (await shareKey(entropy)).map((share) => share.words.join(' '));
}

describe('shares of a recovery key', () => {
  test('give it back in every pair and order', async () => {
    const words = newRecoveryKey();
    const [one = '', two = '', three = ''] = await sharesOf(words);
    const pairs = [one, two, three].flatMap((a) => [one, two, three].map((b) => [a, b] as const));
    for (const [a, b] of pairs) {
      const joined = await joinShares(a, b);
      if (a === b) expect(joined).toEqual({ ok: false, failure: { code: 'vault/same-share' } });
      else expect(expectValue(joined)).toBe(words.join(' '));
    }
  });

  test('are known by number and set however they are typed', async () => {
    const entropy = readRecoveryKey(newRecoveryKey().join(' '));
    if (!entropy) throw new Error('no recovery key');
    for (const { number, set, words } of await shareKey(entropy)) {
      expect(words).toHaveLength(shareWords);
      const onPaper = words.map((word, at) => `${at + 1}. ${word.toUpperCase()}`).join('\n');
      expect(await readShare(onPaper)).toEqual({ state: 'whole', number, set });
    }
  });

  test('that were not made together are told apart, also of the same key', async () => {
    const words = newRecoveryKey();
    const [one = ''] = await sharesOf(words);
    let other = '';
    do [, other = ''] = await sharesOf(words);
    while (await haveSameSet(one, other));
    expect(await joinShares(one, other)).toEqual({ ok: false, failure: { code: 'vault/shares-of-two-sets' } });
  });

  test('tell what is wrong with them', async () => {
    const [one = ''] = await sharesOf(newRecoveryKey());
    const words = one.split(' ');
    expect(await readShare(words.slice(1).join(' '))).toEqual({ state: 'unfinished', words: 28, of: 29 });
    expect(await readShare(`${one} zoo`)).toEqual({ state: 'too-many', words: 30, of: 29 });
    expect(await readShare([...words.slice(0, 4), 'xyzzy', ...words.slice(5, 28), 'plugh'].join(' '))).toEqual({
      state: 'unknown-words',
      places: [5, 29],
    });
    expect(await readShare('')).toEqual({ state: 'unfinished', words: 0, of: 29 });
    expect(await readShare('a '.repeat(5000))).toEqual({ state: 'unfinished', words: 0, of: 29 });
  });

  test('with any one word changed, or two exchanged, are none', async () => {
    const [one = '', two = ''] = await sharesOf(newRecoveryKey());
    const words = one.split(' ');
    const place = fc.integer({ min: 0, max: shareWords - 1 });
    await fc.assert(
      fc.asyncProperty(place, place, fc.constantFrom(...wordlist), async (at, with_, other) => {
        const changed = words.with(at, other);
        const exchanged = words.with(at, words[with_] ?? '').with(with_, words[at] ?? '');
        for (const typed of [changed, exchanged]) {
          if (typed.join(' ') === one) continue;
          expect(await readShare(typed.join(' '))).toEqual({ state: 'damaged' });
          expect(await joinShares(typed.join(' '), two)).toMatchObject({ failure: { code: 'vault/share-damaged' } });
        }
      }),
      { numRuns: 300 },
    );
  });

  test('alone fit every key there is: each share of one key is a share of another, too', async () => {
    // With one share fixed, the other can be made for any secret: so the one says nothing. Shown on the first byte.
    const seen = new Set<string>();
    const entropy = new Uint8Array(32);
    for (let round = 0; round < 400; round += 1) {
      const [share] = await shareKey(entropy);
      seen.add(share?.words[3] ?? '');
    }
    expect(seen.size).toBeGreaterThan(200);
  });
});

async function haveSameSet(one: string, other: string): Promise<boolean> {
  const [a, b] = [await readShare(one), await readShare(other)];
  return a.state === 'whole' && b.state === 'whole' && a.set === b.set;
}
