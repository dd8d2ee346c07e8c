import { argon2id as otherArgon2id } from '@noble/hashes/argon2.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stretch } from '../../../app/vault/crypto/argon2';
import { utf8 } from '../../../app/vault/crypto/bytes';
import { productionKdfPolicy, type KdfParameters } from '../../../app/vault/crypto/kdf-policy';
import { counted, report, trustSeed } from '../rows';

type Case = KdfParameters & { readonly passphrase: string; readonly salt: Uint8Array<ArrayBuffer> };

const salt = new Uint8Array(32).fill(7);

/** The ends of what each parameter may be, and texts that are easily turned into other bytes. */
const edges: readonly Case[] = [
  { passphrase: 'a', salt: new Uint8Array(8), memoryKiB: 8, passes: 1, lanes: 1 },
  { passphrase: 'a', salt: new Uint8Array(64).fill(255), memoryKiB: 9, passes: 1, lanes: 1 },
  { passphrase: '\0', salt, memoryKiB: 15, passes: 2, lanes: 1 },
  { passphrase: 'x'.repeat(10_000), salt, memoryKiB: 64, passes: 1, lanes: 1 },
  { passphrase: 'é ﬁ Å \u{1f511}', salt, memoryKiB: 33, passes: 3, lanes: 1 },
  { passphrase: 'e\u0301 fi \u212b', salt, memoryKiB: 33, passes: 3, lanes: 1 },
  { passphrase: 'Құпия сөз', salt, memoryKiB: 8, passes: 32, lanes: 1 },
  { passphrase: 'lanes', salt, memoryKiB: 16, passes: 1, lanes: 2 },
  { passphrase: 'lanes', salt, memoryKiB: 131, passes: 2, lanes: 4 },
  { passphrase: 'memory', salt, memoryKiB: 8 * 1024 + 1, passes: 1, lanes: 1 },
];

const random = fc.record({
  passphrase: fc.string({ minLength: 1, maxLength: 80, unit: 'grapheme' }),
  salt: fc.uint8Array({ minLength: 8, maxLength: 64 }).map((bytes) => new Uint8Array(bytes)),
  memoryKiB: fc.integer({ min: 32, max: 2048 }),
  passes: fc.integer({ min: 1, max: 5 }),
  lanes: fc.integer({ min: 1, max: 4 }),
});

test('Argon2id gives the bytes of a second implementation, at the floor of the vault too', async () => {
  const cases = [
    { passphrase: 'six words drawn at random here', salt, ...productionKdfPolicy.floor },
    ...edges,
    ...fc.sample(random, { numRuns: counted(200), seed: trustSeed }),
  ];
  const failed: Case[] = [];
  for (const one of cases) {
    const { memoryKiB: m, passes: t, lanes: p } = one;
    const others = otherArgon2id(utf8(one.passphrase.normalize('NFKC')), one.salt, { m, t, p, dkLen: 64 });
    if (!Buffer.from(await stretch(one.passphrase, one.salt, one)).equals(others)) failed.push(one);
  }
  report('Argon2id', { cases: cases.length, failures: failed.length });
  expect(failed).toEqual([]);
});
