import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { shutParts, text } from '../../../test/builders/a-backup';
import type { Part } from '../../../test/builders/a-backup';
import { aHead, anExchangeVault, aPacketHolder, opened, packetOf } from '../../../test/builders/a-packet';
import type { Bytes } from '#app/vault/crypto/bytes';
import { packetLockOf } from './open-packet';

const refused = ['exchange/damaged', 'exchange/wrong-key', 'exchange/not-a-packet'];

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

/** A key pair of somebody, with the signatures of another library. */
function aSigner(seed: number) {
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, seed)]);
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const verifying = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');
  const signatureOf = (manifest: Bytes) =>
    new Uint8Array(sign(null, Buffer.concat([Buffer.from('dc/packet-signature/1'), hash(manifest)]), key));
  return { verifying, signatureOf };
}
const signer = aSigner(7);
let recipient = '';
beforeAll(async () => {
  ({ recipient } = (await anExchangeVault()).card);
});

const aboutOf = (overrides: object = {}): Part => ({
  name: 'packet.json',
  body: text(JSON.stringify({ format: 1, ...aHead, card: { recipient, verifying: signer.verifying }, ...overrides })),
});
const facts = text('{"role":"shared-copy","facts":{}}');
const partsOf = (id: string): readonly [Part, Part, Part] => [
  { name: `holders/${id}/holder.json`, body: facts },
  { name: `holders/${id}/0-changes`, body: text('some changes') },
  { name: `holders/${id}/1-changes`, body: text('others') },
];
const manifestOf = (parts: readonly Part[], overrides: object = {}): Part => {
  const listed = parts.map(({ name, body }) => ({ name, bytes: body.length, sha256: hash(body).toString('hex') }));
  return { name: 'manifest.json', body: text(JSON.stringify({ format: 1, parts: listed, ...overrides })) };
};
const padding: Part = { name: 'padding', body: new Uint8Array(1000) };
const signatureOf = (manifest: Part, by = signer): Part => ({
  name: 'signature',
  body: by.signatureOf(manifest.body),
});

/** Everything as it must be after these parts. */
function sealed(parts: readonly Part[]): readonly Part[] {
  const manifest = manifestOf(parts);
  return [...parts, manifest, signatureOf(manifest), padding];
}

async function end(content: readonly Part[] | Bytes) {
  const { key, shut } = await shutParts(content);
  return opened(shut, { identities: [key.text] });
}

describe('a packet that is not as it was made', { timeout: 60_000 }, () => {
  test('is refused wherever it is cut', async () => {
    const { keys, lock, opening } = await anExchangeVault();
    const holder = aPacketHolder('aa', { readable: new Uint8Array(150_000) });
    const { bytes } = await packetOf([holder], keys, lock);
    for (let step = 0; step < 200; step += 1) {
      const cut = bytes.slice(0, Math.floor((bytes.length * step) / 200));
      expect(refused).toContain(await opened(cut, opening));
    }
    expect(await opened(new Uint8Array([...bytes, 0]), opening)).toBe('exchange/damaged');
  });

  test('is refused whichever byte is another', async () => {
    const { keys, lock, opening } = await anExchangeVault();
    const { bytes } = await packetOf([aPacketHolder('aa')], keys, lock);
    const head = bytes.indexOf(0x0a, Buffer.from(bytes).indexOf('\n---') + 1);
    for (let at = 0; at < bytes.length; at += at < head ? 1 : 41) {
      const altered = bytes.with(at, (bytes[at] ?? 0) ^ (1 << (at % 8)));
      expect(refused).toContain(await opened(altered, opening));
    }
  });

  test('is refused by a phrase whichever byte of its head is another', async () => {
    const { keys } = await anExchangeVault();
    const { bytes } = await packetOf([], keys, { kind: 'phrase', phrase: 'six words' });
    const head = bytes.indexOf(0x0a, Buffer.from(bytes).indexOf('\n---') + 1);
    for (let at = 0; at < head; at += 5) {
      const altered = bytes.with(at, (bytes[at] ?? 0) ^ 1);
      expect(refused).toContain(await opened(altered, { phrase: 'six words' }));
      const lock = await packetLockOf(altered);
      expect(lock.ok || refused.includes(lock.failure.code)).toBe(true);
    }
  });
});

/** Whoever knows a recipient can shut a file for it: only the signature says whose it is. */
describe('what somebody else put into an age file', { timeout: 60_000 }, () => {
  test('is read when it is right, in whatever way its JSON is written', async () => {
    expect(await end(sealed([aboutOf({ added: 'later' }), ...partsOf('aa'), ...partsOf('bb')]))).toMatchObject({
      head: aHead,
      holders: [{ id: 'aa' }, { id: 'bb' }],
      from: { recipient, verifying: signer.verifying },
    });
  });

  test('is refused when any byte of it is another than was signed', async () => {
    const parts = sealed([aboutOf(), ...partsOf('aa')]);
    const { plain } = await shutParts(parts);
    const zeros = plain.length - 1000;
    for (let at = 0; at < plain.length; at += at < zeros ? 11 : 100) {
      const code = await end(plain.with(at, (plain[at] ?? 0) ^ (1 << (at % 8))));
      expect([...refused, 'exchange/not-signed', 'exchange/newer-format']).toContain(code);
    }
  });

  test('is refused when a part is missing, too much, in another order, or elsewhere', async () => {
    const about = aboutOf();
    const [aa, bb] = [partsOf('aa'), partsOf('bb')];
    const [first, second, third] = aa;
    const whole = sealed([about, ...aa, ...bb]);
    const tail = whole.slice(-3);
    const [manifest, signature] = [whole.at(-3) ?? padding, whole.at(-2) ?? padding];
    const wrong: readonly (readonly Part[])[] = [
      [about],
      [about, ...aa, ...bb],
      [about, ...aa, ...tail],
      [about, ...bb, ...aa, ...tail],
      [about, first, third, second, ...bb, ...tail],
      [about, first, { ...second, body: third.body }, { ...third, body: second.body }, ...bb, ...tail],
      [about, ...aa, ...bb, signature, manifest, padding],
      [about, ...aa, ...bb, manifest, signature],
      [about, ...aa, ...bb, manifest, signature, padding, padding],
      [about, ...aa, ...bb, manifest, signature, ...partsOf('cc'), padding],
      [about, ...aa, ...bb, manifest, signature, { ...padding, body: text('not signed') }],
      [about, ...aa, ...bb, manifest, { ...signature, body: new Uint8Array(65) }, padding],
      [about, about, ...aa, ...bb, ...tail],
    ];

    for (const parts of wrong) expect(await end(parts)).toBe('exchange/damaged');
    expect(await end(whole)).toMatchObject({ holders: [{ id: 'aa' }, { id: 'bb' }] });
    expect(await end(whole.slice(1))).toBe('exchange/not-a-packet');
    expect(await end([])).toBe('exchange/not-a-packet');
    expect(await end(text('hello'))).toBe('exchange/not-a-packet');
  });

  test('is refused when it was signed as it is, and is no packet', async () => {
    const about = aboutOf();
    const [first, second] = partsOf('aa');
    const wrong: readonly (readonly Part[])[] = [
      [about, ...partsOf('aa'), ...partsOf('aa')],
      [about, second],
      [about, { ...first, name: 'holders/../holder.json' }],
      [about, { ...first, name: '/etc/passwd' }],
      [about, first, { ...second, name: 'holders/aa/00-changes' }],
      [about, first, { ...second, name: 'holders/aa/0-Changes' }],
      [about, { ...first, body: text('{"role":"shared-copy"}') }],
      [about, { ...first, body: text('{"role":"../role","facts":{}}') }],
      [about, { ...first, body: text('{"role":"shared-copy","facts":[]}') }],
      [about, { ...first, body: text('not JSON') }],
      [{ ...about, body: text('{"format":1}') }],
      [aboutOf({ format: 0 })],
      [aboutOf({ purpose: 'other' })],
      [aboutOf({ madeAt: 'yesterday' })],
      [aboutOf({ card: { recipient: 'age1', verifying: signer.verifying } })],
      // A point of small order, for which anybody signs.
      [aboutOf({ card: { recipient, verifying: `01${'00'.repeat(31)}` } })],
      [aboutOf({ card: { recipient, verifying: signer.verifying.toUpperCase() } })],
    ];

    for (const parts of wrong) expect(await end(sealed(parts))).toBe('exchange/damaged');
  });

  test('is not signed when its signature is missing, cut, or by another key', async () => {
    const parts = [aboutOf(), ...partsOf('aa')];
    const manifest = manifestOf(parts);
    const signature = signatureOf(manifest);
    const wrong: readonly (readonly Part[])[] = [
      [],
      [padding],
      [{ ...signature, body: signature.body.slice(1) }, padding],
      [{ ...signature, body: new Uint8Array(64) }, padding],
      [signatureOf(manifest, aSigner(8)), padding],
      [signatureOf(manifestOf(parts.slice(1))), padding],
    ];

    for (const after of wrong) expect(await end([...parts, manifest, ...after])).toBe('exchange/not-signed');
  });

  test('has another card and other words when somebody else signed the same', async () => {
    const other = aSigner(8);
    const content = partsOf('aa');
    const theirs = [aboutOf({ card: { recipient, verifying: other.verifying } }), ...content];
    const manifest = manifestOf(theirs);
    const own = await end(sealed([aboutOf(), ...content]));
    const copied = await end([...theirs, manifest, signatureOf(manifest, other), padding]);

    if (typeof own === 'string' || typeof copied === 'string') throw new Error('does not open');
    expect(copied.holders).toEqual(own.holders);
    expect(copied.from).toEqual({ recipient, verifying: other.verifying });
    expect(copied.words).not.toEqual(own.words);
  });

  test('says of a newer format that it is newer', async () => {
    const { key, shut } = await shutParts([{ name: 'packet.json', body: text('{"format":2,"other":true}') }]);

    expect(await opened(shut, { identities: [key.text] })).toBe('exchange/newer-format');
  });
});
