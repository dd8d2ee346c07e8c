import { expect, test } from 'vitest';
import { nonceSize, sealWith } from '../../../app/vault/crypto/aead';
import { counted, report } from '../rows';

test('no two seals of one key share a nonce', async () => {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt']);
  const cases = counted(100_000);
  const nonces = new Set<string>();
  for (let at = 0; at < cases; at += 1) {
    const sealed = await sealWith(key, new Uint8Array(1), new Uint8Array());
    nonces.add(Buffer.from(sealed.subarray(0, nonceSize)).toString('hex'));
  }
  report('Nonces', { cases, failures: cases - nonces.size });
  expect(nonces.size).toBe(cases);
});
