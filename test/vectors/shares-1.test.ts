import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { joinShares, readShare } from '#app/vault/secrets/key-shares';
import { expectValue } from '#shared/result';

/** Shares that somebody has on paper since the first version of their form; they stay as they are. */
const { recoveryKey, shares } = z
  .object({
    recoveryKey: z.string(),
    shares: z.array(z.object({ number: z.number(), set: z.string(), words: z.string() })),
  })
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'shares-1', 'expected.json'), 'utf8')));

test.each(shares)('the frozen share $number is read', async ({ number, set, words }) => {
  expect(await readShare(words)).toEqual({ state: 'whole', number, set });
});

test.each([
  [0, 1],
  [1, 2],
  [2, 0],
])('the frozen shares at %i and %i give the frozen recovery key', async (one, other) => {
  expect(expectValue(await joinShares(shares[one]?.words ?? '', shares[other]?.words ?? ''))).toBe(recoveryKey);
});
