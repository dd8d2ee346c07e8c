import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BackedUpHolder } from '#app/backup/format/holder';
import type { Bytes } from '#app/vault/crypto/bytes';
import type { BackupKey } from '#shared/contract/backup-api';
import { aHolder, aKeyPair, backupOf, holdersIn } from '../builders/a-backup';
import { counted, report } from './rows';

const full = 2000;

/** One that fits a chunk of age, one of a few chunks, and one without holders. */
const samples: readonly (readonly BackedUpHolder[])[] = [
  [aHolder('aa'), aHolder('bb')],
  [aHolder('aa', { entries: [{ kind: 'snapshot', body: new Uint8Array(150_000).fill(7) }] }), aHolder('bb')],
  [],
];

type Damage = { readonly kind: 'cut' | 'flip' | 'drop' | 'double'; readonly at: number; readonly bit: number };

const aDamage = fc.record<Damage>({
  kind: fc.constantFrom('cut', 'flip', 'drop', 'double'),
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  bit: fc.integer({ min: 0, max: 7 }),
});

function damaged(file: Bytes, { kind, at, bit }: Damage): Bytes {
  const place = Math.floor(at * file.length);
  const altered = file.slice();
  altered[place] = (altered[place] ?? 0) ^ (1 << bit);
  const pieces = {
    cut: [file.subarray(0, place)],
    flip: [altered],
    drop: [file.subarray(0, place), file.subarray(place + 1 + bit)],
    double: [file.subarray(0, place), file.subarray(Math.max(0, place - 1 - bit))],
  }[kind];
  return new Uint8Array(Buffer.concat(pieces));
}

/** What is wrong with how a damaged file is read: it passes for a whole one, breaks the program, or tells untruths. */
async function wrongWith(file: Bytes, key: BackupKey, written: readonly BackedUpHolder[]): Promise<string | undefined> {
  const { holders, end } = await holdersIn(file, key);
  if (typeof end !== 'string') return 'passes for whole';
  if (!['backup/damaged', 'backup/not-a-backup', 'backup/wrong-key'].includes(end)) return `ends with ${end}`;
  const isTrue = JSON.stringify(holders) === JSON.stringify(written.slice(0, holders.length));
  return isTrue ? undefined : 'tells what was not written';
}

test('no backup that was cut or altered passes for a whole one', async () => {
  const { lock, key } = await aKeyPair();
  const files = await Promise.all(samples.map(async (written) => ({ written, ...(await backupOf(written, lock)) })));
  const cases = counted(full);
  const failures: string[] = [];
  for (const [index, damage] of fc.sample(aDamage, cases).entries()) {
    const { file, written } = files[index % files.length] ?? { file: new Uint8Array(0), written: [] };
    const bytes = damaged(file, damage);
    if (Buffer.from(bytes).equals(file)) continue;
    const wrong = await wrongWith(bytes, key, written).catch((error: unknown) => `throws ${String(error)}`);
    if (wrong !== undefined) failures.push(`${JSON.stringify(damage)}: ${wrong}`);
  }
  report('Backups cut or altered', { cases, failures: failures.length });
  expect(failures).toEqual([]);
});
