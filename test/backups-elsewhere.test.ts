import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recipientOfRecoveryKey } from '#app/backup/format/recovery-recipient';
import { newRecoveryKey } from '#app/vault/secrets/recovery-key';
import type { BackupKey, BackupLock } from '#shared/contract/backup-api';
import { expectValue } from '#shared/result';
import { aHolder, aKeyPair, backupOf, holdersIn } from './builders/a-backup';

/** Backups in the hands of others: the `age` of the system, and the reader in `docs/` that shares no line with us. */

const script = resolve(import.meta.dirname, '../docs/open-backup.mjs');
const passphrase = 'Защита 1937 gallstone hamlet';
const holders = [
  aHolder('aa'),
  aHolder('bb', { entries: [{ kind: 'snapshot', body: new Uint8Array(200_000).fill(7) }] }),
  { id: 'cc', role: 'registers', records: 0, lost: 0, entries: [] },
];
const words = newRecoveryKey().join(' ');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'backup-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a command that is asked something, and says what it said and how it ended. */
function run(command: string, args: readonly string[], typed = ''): Promise<{ said: string; code: number | null }> {
  return new Promise((done, broken) => {
    const child = spawn(command, args, { cwd: folder });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (bytes: Buffer) => {
        said += bytes.toString();
      });
    child.on('error', (error) => {
      broken(new Error(`${command} is missing: install it, this check needs it. ${error.message}`));
    });
    child.on('close', (code) => {
      done({ said, code });
    });
    // Who is not asked does not listen.
    child.stdin.on('error', () => undefined).end(typed);
  });
}

/** `age`, which asks for a passphrase on a terminal only. */
const ageWithTerminal = (command: string, typed: string) => run('script', ['-qec', command, '/dev/null'], typed);

async function written(name: string, lock: BackupLock): Promise<string> {
  const file = join(folder, name);
  writeFileSync(file, (await backupOf(holders, lock)).file);
  return file;
}

const bytesIn = (name: string) => new Uint8Array(readFileSync(join(folder, name)));

describe('the age of the system', { timeout: 60_000 }, () => {
  test('opens a backup by a key, and tar takes it apart', async () => {
    const { lock, key } = await aKeyPair();
    await written('by-key.age', lock);
    writeFileSync(join(folder, 'key.txt'), `# a key\n${key.text}\n`);

    expect(await run('age', ['-d', '-i', 'key.txt', '-o', 'by-key.tar', 'by-key.age'])).toEqual({ said: '', code: 0 });
    expect(await run('tar', ['xf', 'by-key.tar'])).toEqual({ said: '', code: 0 });
    expect(readFileSync(join(folder, 'holders/aa/readable.json'), 'utf8')).toBe('{"id":"aa"}');
    expect(bytesIn('holders/bb/0-snapshot')).toEqual(holders[1]?.entries[0]?.body);
    expect(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))).toMatchObject({ format: 1 });
  });

  test('opens a backup by its passphrase', async () => {
    await written('by-passphrase.age', { kind: 'passphrase', text: passphrase });

    const { code } = await ageWithTerminal('age -d -o by-passphrase.tar by-passphrase.age', `${passphrase}\n`);
    expect(code).toBe(0);
    expect((await run('tar', ['tf', 'by-passphrase.tar'])).said.split('\n')).toContain('holders/aa/0-snapshot');
  });

  test('shuts one that we open', async () => {
    const { lock, key } = await aKeyPair();
    await written('ours.age', lock);
    writeFileSync(join(folder, 'own-key.txt'), key.text);
    const recipient = lock.kind === 'recipients' ? (lock.recipients[0] ?? '') : '';
    const own: BackupKey = { kind: 'passphrase', text: passphrase };
    await run('age', ['-d', '-i', 'own-key.txt', '-o', 'ours.tar', 'ours.age']);

    await run('age', ['-r', recipient, '-o', 'theirs.age', 'ours.tar']);
    await run('age', ['-a', '-r', recipient, '-o', 'armored.age', 'ours.tar']);
    await ageWithTerminal('age -a -p -o locked.age ours.tar', `${passphrase}\n${passphrase}\n`);
    expect(bytesIn('theirs.age')).not.toEqual(bytesIn('ours.age'));
    for (const [name, opens] of [['theirs', key] as const, ['armored', key] as const, ['locked', own] as const])
      expect((await holdersIn(bytesIn(`${name}.age`), opens)).holders).toEqual(holders);
  });
});

describe('the reader in docs/', { timeout: 60_000 }, () => {
  const read = (file: string, into: string, typed: string) => run(process.execPath, [script, file, into], `${typed}\n`);
  const readableOf = (into: string) =>
    readdirSync(join(folder, into)).map((name) => readFileSync(join(folder, into, name), 'utf8'));

  test('is short enough to be read, and asks for nothing but Node.js', () => {
    const lines = readFileSync(script, 'utf8').trimEnd().split('\n');

    expect(lines.length).toBeLessThan(150);
    expect(lines.filter((line) => /\bimport\b.* from /.test(line) && !line.includes("'node:"))).toEqual([]);
    expect(readFileSync(join(script, '../bip39-english.txt'), 'utf8').trimEnd().split('\n')).toEqual(wordlist);
  });

  test.each(['passphrase', 'identity', 'recovery-key'] as const)('opens a backup by its %s', async (kind) => {
    const pair = await aKeyPair();
    const recipients = [expectValue(await recipientOfRecoveryKey(words))];
    const [lock, typed]: readonly [BackupLock, string] = {
      passphrase: [{ kind: 'passphrase', text: passphrase }, passphrase.normalize('NFD')] as const,
      identity: [pair.lock, pair.key.text] as const,
      'recovery-key': [{ kind: 'recipients', recipients }, words.toUpperCase()] as const,
    }[kind];
    const file = await written(`${kind}.age`, lock);

    const { said, code } = await read(file, `by-${kind}`, typed);
    expect(said).toContain('Whole. Made 2026-03-01T09:30:00.000Z; records: 4, lost: 0, files written: 2.');
    expect(code).toBe(0);
    expect(readableOf(`by-${kind}`)).toEqual(['{"id":"aa"}', '{"id":"bb"}']);
  });

  test('writes nothing of a backup that is cut, altered, or of somebody else', async () => {
    const { lock, key } = await aKeyPair();
    const { file } = await backupOf(holders, lock);
    const cut = file.subarray(0, file.length - 40_000);
    const altered = file.slice();
    altered[file.length - 100] = (altered[file.length - 100] ?? 0) ^ 1;
    for (const [name, bytes, why] of [
      ['cut', cut, 'cut or altered'],
      ['altered', altered, 'cut or altered'],
      ['other', file, 'does not open'],
      ['text', new Uint8Array(10), 'not an age file'],
    ] as const) {
      writeFileSync(join(folder, `${name}.age`), bytes);
      const { said, code } = await read(`${name}.age`, name, name === 'other' ? words : key.text);

      expect(said).toContain(why);
      expect(code).toBe(1);
      expect(readdirSync(folder)).not.toContain(name);
    }
  });
});
