import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { openWith } from '../../../app/vault/crypto/aead';
import { expand, isMacOf, keyMaterial, mac, macKey } from '../../../app/vault/crypto/key-derivation';
import { report } from '../rows';

/**
 * The public vectors of Wycheproof against the functions that the vault calls. They lie beside the project and are read
 * where they are; where CI runs and they are missing, these tests fail.
 */
const folder = resolve(import.meta.dirname, '../../../../shared/vectors/wycheproof');
const isThere = existsSync(folder);
if (!isThere) console.warn(`! The vectors of Wycheproof did not run: there is no ${folder}`);
const vectors = test.skipIf(!isThere && process.env['CI'] === undefined);

const Hex = z.string().transform((text) => new Uint8Array(Buffer.from(text, 'hex')));
const vector = { tcId: z.number(), result: z.enum(['valid', 'invalid']) };
const file = <Test extends z.ZodType, Group extends z.ZodRawShape>(of: Test, group: Group) =>
  z.object({ testGroups: z.array(z.object({ ...group, tests: z.array(of) })) });

const AesGcm = file(z.object({ ...vector, key: Hex, iv: Hex, aad: Hex, msg: Hex, ct: Hex, tag: Hex }), {
  keySize: z.number(),
  ivSize: z.number(),
  tagSize: z.number(),
});
const Hkdf = file(z.object({ ...vector, ikm: Hex, salt: Hex, info: Hex, size: z.number(), okm: Hex }), {});
const Hmac = file(z.object({ ...vector, key: Hex, msg: Hex, tag: Hex }), { tagSize: z.number() });

function read<Schema extends z.ZodType>(name: string, schema: Schema): z.infer<Schema> {
  return schema.parse(JSON.parse(readFileSync(join(folder, `${name}_test.json`), 'utf8')));
}

/** Runs each vector and puts the row; a vector that throws has failed. */
async function run<Test extends { readonly tcId: number }>(
  what: string,
  tests: readonly Test[],
  isRight: (one: Test) => Promise<boolean>,
): Promise<void> {
  const failed: number[] = [];
  for (const one of tests) if (!(await isRight(one).catch(() => false))) failed.push(one.tcId);
  report(what, { cases: tests.length, failures: failed.length });
  expect(failed).toEqual([]);
}

const same = (left: Uint8Array, right: Uint8Array): boolean => Buffer.from(left).equals(right);

vectors('AES-256-GCM opens what is whole and nothing else', async () => {
  const groups = read('aes_gcm', AesGcm).testGroups.filter(
    ({ keySize, ivSize, tagSize }) => keySize === 256 && ivSize === 96 && tagSize === 128,
  );
  const tests = groups.flatMap((group) => group.tests);
  expect(tests).toHaveLength(66);
  await run('Wycheproof AES-GCM', tests, async ({ key, iv, aad, msg, ct, tag, result }) => {
    const imported = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt']);
    const opened = await openWith(imported, new Uint8Array(Buffer.concat([iv, ct, tag])), aad);
    return result === 'valid' ? opened !== undefined && same(opened, msg) : opened === undefined;
  });
});

vectors('HKDF-SHA-256 gives the bytes of others', async () => {
  const tests = read('hkdf_sha256', Hkdf).testGroups.flatMap((group) => group.tests);
  expect(tests).toHaveLength(86);
  await run('Wycheproof HKDF', tests, async ({ ikm, salt, info, size, okm, result }) => {
    const given = keyMaterial(ikm).then((material) => expand(material, salt, info, size));
    if (result === 'valid') return same(await given, okm);
    return given.then(
      () => false,
      () => true,
    );
  });
});

vectors('HMAC-SHA-256 gives the tags of others, and takes no shortened one', async () => {
  const tests = read('hmac_sha256', Hmac).testGroups.flatMap(({ tagSize, tests }) =>
    tests.map((one) => ({ ...one, isWhole: tagSize === 256 })),
  );
  expect(tests).toHaveLength(174);
  await run('Wycheproof HMAC', tests, async ({ key, msg, tag, result, isWhole }) => {
    const imported = await macKey(key);
    const isSame = same((await mac(imported, msg)).subarray(0, tag.length), tag);
    const isTaken = await isMacOf(imported, tag, msg);
    return isSame === (result === 'valid') && isTaken === (isSame && isWhole);
  });
});
