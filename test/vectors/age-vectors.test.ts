import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import * as vectors from 'cctv-age';
import { expect, test } from 'vitest';
import { openAge } from '#app/backup/format/age-reading';
import { bytesAsSource } from '#app/backup/format/byte-source';
import type { Bytes } from '#app/vault/crypto/bytes';
import type { BackupKey } from '#shared/contract/backup-api';

/**
 * The public vectors of the age format (`cctv-age`), each through the reading that backups go through. What that reading
 * does not offer: post-quantum keys (`hybrid`), so what only they open stays shut. Of plugins and SSH keys there are no
 * vectors; their stanzas are stepped over, as `x25519_grease` shows.
 */
type Vector = {
  readonly name: string;
  readonly says: ReadonlyMap<string, string>;
  readonly keys: readonly BackupKey[];
  readonly file: Bytes;
};

const anyKey: BackupKey = { kind: 'passphrase', text: 'password' };
const isOffered = ({ text }: BackupKey): boolean => !text.startsWith('AGE-SECRET-KEY-PQ-1');

/** What each kind of refusal may be called here. */
const refusals: Readonly<Record<string, readonly string[]>> = {
  'no match': ['backup/wrong-key'],
  'HMAC failure': ['backup/damaged'],
  'header failure': ['backup/damaged', 'backup/not-a-backup'],
  'armor failure': ['backup/damaged', 'backup/not-a-backup'],
  'payload failure': ['backup/damaged'],
};

function parse([name, bytes]: readonly [string, Uint8Array]): Vector {
  const end = Buffer.from(bytes).indexOf('\n\n');
  const lines = Buffer.from(bytes.subarray(0, end)).toString('latin1').split('\n');
  const said = lines.map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)] as const);
  const keys = said.flatMap(([field, text]): readonly BackupKey[] => {
    if (field === 'passphrase') return [{ kind: 'passphrase', text }];
    return field === 'identity' ? [{ kind: 'identity', text }] : [];
  });
  const says = new Map(said);
  const file = new Uint8Array(bytes.subarray(end + 2));
  return { name, says, keys, file: says.get('compressed') === 'zlib' ? new Uint8Array(inflateSync(file)) : file };
}

/** The hash of everything in the file, or why it was refused. */
async function outcomeOf(file: Bytes, key: BackupKey): Promise<string> {
  const opened = await openAge(bytesAsSource(file), key);
  if (!opened.ok) return opened.failure.code;
  const hash = createHash('sha256');
  for (;;) {
    const piece = await opened.value.upTo(10_000);
    if (!piece.ok) return piece.failure.code;
    if (piece.value.length === 0) return hash.digest('hex');
    hash.update(piece.value);
  }
}

const all = Object.entries(vectors).map(parse);
const offered = all.filter(({ keys }) => keys.length === 0 || keys.some(isOffered));

test('there are as many vectors as we know of', () => {
  expect({ all: all.length, offered: offered.length }).toEqual({ all: 143, offered: 125 });
});

test.each(offered)('the vector $name is read as it says', async ({ says, keys, file }) => {
  const expected = says.get('expect') ?? '';
  for (const key of keys.length === 0 ? [anyKey] : keys.filter(isOffered)) {
    const outcome = await outcomeOf(file, key);
    if (expected === 'success') expect(outcome).toBe(says.get('payload'));
    else expect(refusals[expected]).toContain(outcome);
  }
});

test.each(all.filter((one) => !offered.includes(one)))('the vector $name needs a key that is not offered', async (one) => {
  for (const key of one.keys) expect(await outcomeOf(one.file, key)).toBe('backup/wrong-key');
});
