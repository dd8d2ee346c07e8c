import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Decrypter, Encrypter } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Bytes } from '#app/vault/crypto/bytes';
import { anExchangeVault, aPacketHolder, packetOf } from './builders/a-packet';

/** Packets in the hands of others: the reader in `docs/` that shares no line with us. */

const script = resolve(import.meta.dirname, '../docs/open-packet.mjs');
const samples = resolve(import.meta.dirname, 'vectors/packet-1');
const Expected = z.object({
  phrase: z.string(),
  identity: z.string(),
  card: z.object({ verifying: z.string() }),
  byPhrase: z.object({ words: z.array(z.string()) }),
  byRecipients: z.object({ words: z.array(z.string()) }),
});
const expected = Expected.parse(JSON.parse(readFileSync(join(samples, 'expected.json'), 'utf8')));
const holders = [
  aPacketHolder('aa'),
  aPacketHolder('bb', { entries: [{ kind: 'snapshot', body: new Uint8Array(200_000).fill(7) }] }),
  { id: 'cc', role: 'of-a-later-day', facts: {}, entries: [] },
];
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'packet-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the reader, which is asked for what opens the file, and says what it said and how it ended. */
function read(file: string, into: string, typed: string): Promise<{ said: string; code: number | null }> {
  return new Promise((done, broken) => {
    const child = spawn(process.execPath, [script, file, into], { cwd: folder });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (bytes: Buffer) => {
        said += bytes.toString();
      });
    child.on('error', broken);
    child.on('close', (code) => {
      done({ said, code });
    });
    // Who is not asked does not listen.
    child.stdin.on('error', () => undefined).end(`${typed}\n`);
  });
}

const readableOf = (into: string) =>
  readdirSync(join(folder, into)).map((name) => readFileSync(join(folder, into, name), 'utf8'));

describe('the reader of packets in docs/', { timeout: 60_000 }, () => {
  test('is short enough to be read, and asks for nothing but Node.js', () => {
    const lines = readFileSync(script, 'utf8').trimEnd().split('\n');

    expect(lines.length).toBeLessThan(170);
    expect(lines.filter((line) => /\bimport\b.* from /.test(line) && !line.includes("'node:"))).toEqual([]);
  });

  test.each([
    ['by-phrase.dcx', expected.phrase.normalize('NFD'), expected.byPhrase.words],
    ['by-recipients.dcx', expected.identity, expected.byRecipients.words],
  ] as const)('opens the frozen %s and says its words', async (name, typed, words) => {
    const { said, code } = await read(join(samples, name), name, typed);

    expect(said).toContain('Whole. Made 2026-03-0');
    expect(said).toContain(`Signed by ${expected.card.verifying}`);
    expect(said).toContain(`The six words: ${words.join(' ')}\n`);
    expect(code).toBe(0);
    expect(readableOf(name)).toEqual(['{"format":"defender-casebook"}']);
  });

  test('opens one of today and says the words that its sender saw', async () => {
    const { keys, lock } = await anExchangeVault();
    const { bytes, words } = await packetOf(holders, keys, lock);
    writeFileSync(join(folder, 'fresh.dcx'), bytes);

    const { said, code } = await read('fresh.dcx', 'fresh', keys.identity);
    expect(said).toContain('Made 2026-03-01T09:30:00.000Z, for: handover. Files written: 2.');
    expect(said).toContain(`The six words: ${words.join(' ')}\n`);
    expect(code).toBe(0);
    expect(readableOf('fresh')).toEqual(['{"id":"aa"}', '{"id":"bb"}']);
  });

  test('writes nothing of a packet that is cut, altered, or for somebody else', async () => {
    const [own, other] = [await anExchangeVault(), await anExchangeVault()];
    const { bytes } = await packetOf(holders, own.keys, own.lock);
    const altered: Bytes = bytes.with(bytes.length - 100, (bytes.at(-100) ?? 0) ^ 1);
    for (const [name, content, why, typed] of [
      ['cut', bytes.slice(0, -40_000), 'cut or altered', own.keys.identity],
      ['altered', altered, 'cut or altered', own.keys.identity],
      ['other', bytes, 'does not open', other.keys.identity],
      ['text', new Uint8Array(10), 'not an age file', own.keys.identity],
    ] as const) {
      writeFileSync(join(folder, `${name}.dcx`), content);
      const { said, code } = await read(`${name}.dcx`, name, typed);

      expect(said).toContain(why);
      expect(code).toBe(1);
      expect(readdirSync(folder)).not.toContain(name);
    }
  });

  test('writes nothing of a packet that somebody opened, altered and shut again', async () => {
    const { keys, card, lock } = await anExchangeVault();
    const decrypter = new Decrypter();
    decrypter.addIdentity(keys.identity);
    const plain = await decrypter.decrypt((await packetOf(holders, keys, lock)).bytes);
    const encrypter = new Encrypter();
    encrypter.addRecipient(card.recipient);
    const bodyOf = (name: string) => Buffer.from(plain).lastIndexOf(`${name}\0`) + 512;
    for (const [name, why] of [
      ['holders/bb/0-snapshot', 'missing, too much or altered'],
      ['signature', 'signature does not fit'],
      ['padding', 'does not end as it must'],
    ] as const) {
      const altered = plain.slice();
      altered[bodyOf(name)] = 1 + (altered[bodyOf(name)] ?? 0);
      writeFileSync(join(folder, 'again.dcx'), await encrypter.encrypt(altered));
      const { said, code } = await read('again.dcx', 'again', keys.identity);

      expect(said).toContain(why);
      expect(code).toBe(1);
      expect(readdirSync(folder)).not.toContain('again');
    }
  });
});
