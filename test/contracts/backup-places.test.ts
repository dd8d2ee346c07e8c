import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BackupPlaces } from '#app/ports/backup-places';
import { inMemoryBackupPlaces } from '#app/ports/in-memory-backup-places';
import { expectValue, succeed } from '#shared/result';
import { openBackups } from '../../electron/main/backup/open-backups';
import { settingsIn } from '../../electron/main/settings/settings';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

type Case = { readonly places: BackupPlaces; readonly place: string; readonly takeAway: () => Promise<void> };

async function onDisk(): Promise<Case> {
  const data = join(folder, 'data');
  const stick = join(folder, 'stick');
  await mkdir(data);
  await mkdir(stick);
  const backups = openBackups(
    data,
    settingsIn({}, () => Promise.resolve(succeed(undefined))),
  );
  const { place } = expectValue(await backups.places.take(stick));
  const { files, watch } = backups;
  const places: BackupPlaces = {
    look: (where) => watch.look(where),
    list: (where) => files.list(where),
    open: (where, name) => files.open(where, name),
    remove: (where, name) => files.remove(where, name),
    begin: (where, name, room) => files.begin(where, name, room),
    append: (file, bytes) => files.append(file, bytes),
    read: (file, range) => files.read(file, range),
    finish: (file) => files.finish(file),
    close: (file) => files.close(file),
  };
  return { places, place, takeAway: () => rm(stick, { recursive: true }) };
}

function inMemory(): Promise<Case> {
  const places = inMemoryBackupPlaces();
  const takeAway = (): Promise<void> => {
    places.away.add('stick');
    return Promise.resolve();
  };
  return Promise.resolve({ places, place: 'stick', takeAway });
}

const name = 'backup-0123abcd-20140301-090000.age';
const later = 'backup-0123abcd-20140302-090000.age';
const bytes = (...values: number[]) => new Uint8Array(values);

async function writeBackup({ places, place }: Pick<Case, 'places' | 'place'>, as = name): Promise<void> {
  const { file } = expectValue(await places.begin(place, as));
  expectValue(await places.append(file, bytes(1, 2, 3)));
  expectValue(await places.append(file, bytes(4, 5)));
  expectValue(await places.finish(file));
}

const adapters: Readonly<Record<string, () => Promise<Case>>> = { 'in memory': inMemory, 'on a disk': onDisk };

describe.each(Object.entries(adapters))('places for backups %s', (_name, make) => {
  test('are empty at first', async () => {
    const { places, place } = await make();
    expect(expectValue(await places.list(place))).toEqual([]);
    expect(expectValue(await places.list('safety'))).toEqual([]);
    expect(expectValue(await places.look(place))).toMatchObject({ isThere: true, name: 'stick' });
  });

  test('list a file when it is finished, and not before', async () => {
    const { places, place } = await make();
    const { file } = expectValue(await places.begin(place, name));
    expectValue(await places.append(file, bytes(1, 2, 3)));
    expect(expectValue(await places.list(place))).toEqual([]);
    expectValue(await places.finish(file));
    expect(expectValue(await places.list(place))).toEqual([{ name, bytes: 3 }]);
  });

  test('give back what was written, before it has its name and after, part by part', async () => {
    const { places, place } = await make();
    const { file } = expectValue(await places.begin(place, name));
    expectValue(await places.append(file, bytes(1, 2, 3)));
    expect(expectValue(await places.read(file, { from: 1, length: 9 }))).toEqual(bytes(2, 3));
    expectValue(await places.append(file, bytes(4, 5)));
    expect(expectValue(await places.read(file, { from: 2, length: 2 }))).toEqual(bytes(3, 4));
    expectValue(await places.finish(file));

    const opened = expectValue(await places.open(place, name));
    expect(opened.bytes).toBe(5);
    expect(expectValue(await places.read(opened.file, { from: 0, length: 100 }))).toEqual(bytes(1, 2, 3, 4, 5));
    expect(expectValue(await places.read(opened.file, { from: 5, length: 1 }))).toEqual(bytes());
    expect(expectValue(await places.read(opened.file, { from: 99, length: 1 }))).toEqual(bytes());
    expectValue(await places.close(opened.file));
    expect(await places.read(opened.file, { from: 0, length: 1 })).toMatchObject({ ok: false });
  });

  test('keep nothing of a file that is closed before it is finished', async () => {
    const { places, place } = await make();
    const { file } = expectValue(await places.begin(place, name));
    expectValue(await places.append(file, bytes(1)));
    expectValue(await places.close(file));
    expect(await places.append(file, bytes(2))).toMatchObject({ ok: false });
    expect(await places.finish(file)).toMatchObject({ ok: false });
    expect(expectValue(await places.list(place))).toEqual([]);
  });

  test('do not write over a file', async () => {
    const { places, place } = await make();
    await writeBackup({ places, place });
    const { file } = expectValue(await places.begin(place, name));
    expectValue(await places.append(file, bytes(9)));
    expect(await places.finish(file)).toMatchObject({ failure: { code: 'storage/not-written', reason: 'EEXIST' } });
    expect(expectValue(await places.list(place))).toEqual([{ name, bytes: 5 }]);
  });

  test('remove a file, and one that is not there as well', async () => {
    const { places, place } = await make();
    await writeBackup({ places, place });
    await writeBackup({ places, place }, later);
    expectValue(await places.remove(place, name));
    expectValue(await places.remove(place, name));
    expect(expectValue(await places.list(place))).toEqual([{ name: later, bytes: 5 }]);
    expect(await places.open(place, name)).toMatchObject({ failure: { code: 'storage/not-read', reason: 'ENOENT' } });
  });

  test('keep the safety copies apart', async () => {
    const { places, place } = await make();
    await writeBackup({ places, place: 'safety' });
    expect(expectValue(await places.list(place))).toEqual([]);
    expectValue(await places.remove('safety', name));
    expect(expectValue(await places.list('safety'))).toEqual([]);
  });

  test('fail when they are away', async () => {
    const { places, place, takeAway } = await make();
    await takeAway();
    const away = { failure: { code: 'backup/place-away' } };
    expect(expectValue(await places.look(place))).toMatchObject({ isThere: false });
    expect(await places.list(place)).toMatchObject(away);
    expect(await places.begin(place, name)).toMatchObject(away);
    expect(await places.open(place, name)).toMatchObject(away);
    expect(await places.remove(place, name)).toMatchObject(away);
  });
});
