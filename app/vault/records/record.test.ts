import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RecordId } from '../../ports/working-set';
import { randomBytes } from '../crypto/bytes';
import { deriveVaultKeys, unwrapKey, wrapKey } from '../crypto/vault-key';
import type { VaultKeys } from '../crypto/vault-key';
import { idBytes, idSize, idText, openPlace, orderStep, sealPlace } from '../crypto/place';
import type { Place, RecordKind } from '../crypto/place';
import { openRecord, sealRecord } from './record';

const aesKey = () => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

async function someVaultKeys(): Promise<VaultKeys> {
  const material = await crypto.subtle.importKey('raw', randomBytes(32), 'HKDF', false, ['deriveKey', 'deriveBits']);
  return deriveVaultKeys(material, randomBytes(16));
}

const keys = await someVaultKeys();
const key = await aesKey();
const place: Place = { book: 7, keyEpoch: 1, kind: 'change', order: 3 * orderStep };
const id = await sealPlace(place, keys);

const kinds = fc.constantFrom<RecordKind>('change', 'snapshot', 'view', 'card', 'draft', 'draft-end');
const places: fc.Arbitrary<Place> = fc.record({
  book: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  keyEpoch: fc.integer({ min: 0, max: 2 ** 16 - 1 }),
  kind: kinds,
  order: fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
});

describe('a record', () => {
  test('comes back as it was, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 20_000 }), async (body) => {
        const sealed = await sealRecord(id, body, key, keys.vaultId);
        expect(await openRecord(id, sealed, key, keys.vaultId)).toEqual(new Uint8Array(body));
      }),
      { numRuns: 200 },
    );
  });

  test('does not open when any byte of it is changed, or when it is cut or lengthened', async () => {
    const sealed = await sealRecord(id, new Uint8Array([1, 2, 3]), key, keys.vaultId);
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = sealed.slice();
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      expect(await openRecord(id, changed, key, keys.vaultId)).toBeUndefined();
      expect(await openRecord(id, sealed.slice(0, at), key, keys.vaultId)).toBeUndefined();
    }
    expect(await openRecord(id, new Uint8Array([...sealed, 0]), key, keys.vaultId)).toBeUndefined();
  });

  test('does not open under another id, key or vault', async () => {
    const sealed = await sealRecord(id, new Uint8Array([1]), key, keys.vaultId);
    const sibling = await sealPlace(place, keys);

    expect(await openRecord(sibling, sealed, key, keys.vaultId)).toBeUndefined();
    expect(await openRecord(id, sealed, await aesKey(), keys.vaultId)).toBeUndefined();
    expect(await openRecord(id, sealed, key, randomBytes(16))).toBeUndefined();
  });

  test('has one of few sizes, which follow from the padding alone', async () => {
    for (const length of [0, 1, 500, 508, 509, 4092, 4093, 10_000]) {
      const a = await sealRecord(id, new Uint8Array(length), key, keys.vaultId);
      const b = await sealRecord(id, randomBytes(length || 1).slice(0, length), key, keys.vaultId);
      expect(a.length).toBe(b.length);
      expect((a.length - 32) % 256).toBe(0);
    }
  });

  test('looks like noise: no nonce twice, and every byte value as often as any other', async () => {
    const body = new Uint8Array(2000);
    const sealed = await Promise.all(Array.from({ length: 2000 }, () => sealRecord(id, body, key, keys.vaultId)));
    const nonces = new Set(sealed.map((bytes) => idText(bytes.slice(4, 16))));
    expect(nonces.size).toBe(sealed.length);

    const counts = new Float64Array(256);
    for (const bytes of sealed) for (const byte of bytes.subarray(4)) counts[byte] = (counts[byte] ?? 0) + 1;
    const expected = counts.reduce((a, b) => a + b) / 256;
    const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // 255 degrees of freedom: 1 in 100,000 samples of true noise lies above 359.
    expect(chiSquare).toBeLessThan(359);
  });
});

describe('an id', () => {
  test('holds the place and shows none of it', async () => {
    await fc.assert(
      fc.asyncProperty(places, async (anyPlace) => {
        const [first, second] = [await sealPlace(anyPlace, keys), await sealPlace(anyPlace, keys)];
        expect(await openPlace(first, keys)).toEqual(anyPlace);
        expect(first).not.toBe(second);
        expect(first).toMatch(/^[\w-]{59}$/);
      }),
      { numRuns: 200 },
    );
  });

  test('of another vault, cut or changed is nobody’s', async () => {
    const other = await someVaultKeys();
    const bytes = idBytes(id) ?? new Uint8Array();

    expect(bytes).toHaveLength(idSize);
    expect(await openPlace(id, other)).toBeUndefined();
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(await openPlace(idText(changed), keys)).toBeUndefined();
    }
    for (const text of ['', 'A', '!', 'zz zz', id.slice(0, 40), `${id}AAAA`]) {
      expect(await openPlace(text as RecordId, keys)).toBeUndefined();
    }
  });
});

test('a vault key that was unwrapped cannot be read out', async () => {
  const wrapping = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['wrapKey', 'unwrapKey']);
  const vaultKey = await crypto.subtle.importKey('raw', randomBytes(32), 'AES-GCM', true, ['encrypt']);
  const wrapped = await wrapKey(vaultKey, wrapping, new Uint8Array([1]));
  const material = await unwrapKey(wrapped, wrapping, new Uint8Array([1]));

  expect(material?.extractable).toBe(false);
  expect(await unwrapKey(wrapped, wrapping, new Uint8Array([2]))).toBeUndefined();
  expect(Object.values(keys).every((part) => !(part instanceof CryptoKey) || !part.extractable)).toBe(true);
});
