import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { expectValue, succeed } from '#shared/result';
import { openBackups, type Backups } from '../../../electron/main/backup/open-backups';
import { settingsIn } from '../../../electron/main/settings/settings';
import { Stick } from './stick';

const name = 'backup-0123abcd-20140301-090000.age';
const later = 'backup-0123abcd-20140302-090000.age';
const chunk = new Uint8Array(randomBytes(64 * 1024));

let data = '';
let stick: Stick;
let backups: Backups;
let place = '';
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'casebook-'));
  stick = await Stick.make();
  const settings = settingsIn({}, () => Promise.resolve(succeed(undefined)));
  backups = openBackups(data, settings);
  place = expectValue(await backups.places.take(stick.folder)).place;
});
afterEach(async () => {
  await backups.pageGone();
  await stick.remove();
  await rm(data, { recursive: true });
});

async function write(as: string, chunks: number): Promise<void> {
  const { file } = expectValue(await backups.files.begin(place, as));
  for (let at = 0; at < chunks; at += 1) expectValue(await backups.files.append(file, chunk));
  expectValue(await backups.files.finish(file));
}

/** What lies on the stick, without what main knows it by. */
async function onStick(): Promise<readonly string[]> {
  return (await readdir(stick.folder)).filter((entry) => entry !== '.defender-casebook-place');
}

test('a stick formatted with FAT takes a backup, gives it back, and lets the older one go', async () => {
  await write(name, 20);
  const { file, bytes } = expectValue(await backups.files.open(place, name));
  expect(bytes).toBe(20 * chunk.length);
  for (let at = 0; at < 20; at += 1) {
    const range = { from: at * chunk.length, length: chunk.length };
    expect(Buffer.compare(expectValue(await backups.files.read(file, range)), chunk)).toBe(0);
  }
  expect(await backups.files.proofs.areThere()).toBe(true);
  expectValue(await backups.files.close(file));
  await write(later, 1);
  expectValue(await backups.files.remove(place, name));
  expect(await onStick()).toEqual([later]);
});

test('a stick without enough room takes none of it', async () => {
  const { file } = expectValue(await backups.files.begin(place, name));
  let written = await backups.files.append(file, chunk);
  while (written.ok) written = await backups.files.append(file, chunk);
  expect(await backups.files.finish(file)).toMatchObject({ failure: { code: 'storage/not-written' } });
  expect(await onStick()).toEqual([]);
  expect(await backups.files.begin(place, name, 64 * 1024 * 1024)).toEqual({
    ok: false,
    failure: { code: 'storage/disk-full' },
  });
});

test('a stick that is pulled out in the middle holds nothing under the name of a backup, and is mended when it is used again', async () => {
  await write(name, 3);
  const { file } = expectValue(await backups.files.begin(place, later));
  expectValue(await backups.files.append(file, chunk));
  await stick.pullOut();
  expect(await backups.files.append(file, chunk)).toMatchObject({ failure: { code: 'storage/not-written' } });
  expect(await backups.files.finish(file)).toMatchObject({ failure: { code: 'storage/not-written' } });
  expect(await backups.files.list(place)).toEqual({ ok: false, failure: { code: 'backup/place-away' } });

  stick.unmount();
  expect(expectValue(await backups.watch.look(place)).isThere).toBe(false);
  expect(await backups.files.begin(place, later)).toEqual({ ok: false, failure: { code: 'backup/place-away' } });
  expect(await readdir(stick.folder)).toEqual([]);

  await stick.plugIn();
  expect(await backups.watch.came(place)).toEqual(succeed(undefined));
  expect((await onStick()).filter((entry) => !entry.startsWith('.'))).toEqual([name]);
  await write(later, 2);
  expect((await onStick()).toSorted()).toEqual([name, later]);
});

test('a stick that hangs holds up no safety copy, and takes a backup again when it answers', async () => {
  const { file } = expectValue(await backups.files.begin(place, name));
  stick.hang();
  const hanging = backups.files.append(file, chunk);
  const looking = backups.watch.look(place);
  const copy = expectValue(await backups.files.begin('safety', later)).file;
  expectValue(await backups.files.append(copy, chunk));
  expectValue(await backups.files.finish(copy));
  expectValue(await backups.files.remove('safety', later));
  expect(expectValue(await looking).isThere).toBe(false);

  stick.answerAgain();
  expectValue(await hanging);
  expectValue(await backups.files.finish(file));
  expect(await onStick()).toEqual([name]);
});
