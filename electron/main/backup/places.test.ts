import { execFileSync } from 'node:child_process';
import { lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { expectValue, fail } from '#shared/result';
import { afterTime, type Later } from '../outcry/last-words';
import { settingsIn } from '../settings/settings';
import { openSettings } from '../settings/settings-file';
import { FolderTurns } from './folder-turns';
import { openPlaces, type Places } from './places';

let folder = '';
let data = '';
let stick = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-'));
  data = join(folder, 'data');
  stick = join(folder, 'stick');
  await mkdir(data);
  await mkdir(stick);
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const noPlace = { ok: false, failure: { code: 'backup/no-place' } };

function aProgram(): Places {
  return openPlaces({ data, safety: join(data, 'safety') }, openSettings(data), inTurns());
}

function inTurns(later: Later = afterTime) {
  return { turns: new FolderTurns(), later };
}

test('a chosen folder is known to the next program by its ticket', async () => {
  const { place, name } = expectValue(await aProgram().take(stick));
  expect(name).toBe('stick');
  expect(place).not.toContain('stick');
  expect(expectValue(await aProgram().find(place))).toEqual({ folder: stick, isSafety: false });
  expect(expectValue(await aProgram().look(place))).toMatchObject({ isThere: true, name: 'stick', isOnThisDisk: true });
});

test('without the settings, a ticket opens nothing and the folder must be chosen again', async () => {
  const { place } = expectValue(await aProgram().take(stick));
  await rm(join(data, 'settings.json'));
  expect(await aProgram().find(place)).toEqual(noPlace);
  expect(await aProgram().look(place)).toEqual(noPlace);
  const again = expectValue(await aProgram().take(stick));
  expect(expectValue(await aProgram().find(again.place)).folder).toBe(stick);
});

test('a folder that is chosen twice keeps its mark, so both tickets are good', async () => {
  const places = aProgram();
  const first = expectValue(await places.take(stick));
  const second = expectValue(await places.take(stick));
  expect((await places.find(first.place)).ok && (await places.find(second.place)).ok).toBe(true);
  expect(await readdir(stick)).toEqual(['.defender-casebook-place']);
});

test('a mark that is no mark is written anew', async () => {
  await writeFile(join(stick, '.defender-casebook-place'), 'something else');
  const places = aProgram();
  expect((await places.find(expectValue(await places.take(stick)).place)).ok).toBe(true);
});

test('a stick that was prepared leads to no file elsewhere, and makes no one wait', async () => {
  const mark = join(stick, '.defender-casebook-place');
  const mine = join(folder, 'a letter');
  await writeFile(mine, 'Dear Madam');
  await symlink(mine, mark);
  const places = aProgram();
  const { place } = expectValue(await places.take(stick));
  expect(await readFile(mine, 'utf8')).toBe('Dear Madam');
  expect((await lstat(mark)).isFile()).toBe(true);
  expect((await places.find(place)).ok).toBe(true);

  const elsewhere = join(folder, 'the mark of the stick');
  await writeFile(elsewhere, await readFile(mark));
  await rm(mark);
  await symlink(elsewhere, mark);
  expect(await places.find(place)).toEqual({ ok: false, failure: { code: 'backup/place-away' } });

  await rm(mark);
  execFileSync('mkfifo', [mark]);
  expect(await places.find(place)).toEqual({ ok: false, failure: { code: 'backup/place-away' } });
  expect((await places.find(expectValue(await places.take(stick)).place)).ok).toBe(true);
});

test('a place that does not answer in time is away, and is there again when it answers', async () => {
  let timeIsUp: () => void = () => undefined;
  const later: Later = (run) => {
    timeIsUp = run;
    return () => undefined;
  };
  const places = openPlaces({ data, safety: join(data, 'safety') }, openSettings(data), inTurns(later));
  const { place } = expectValue(await places.take(stick));
  const looking = places.look(place);
  timeIsUp();
  expect(await looking).toEqual({ ok: true, value: { isThere: false, name: 'stick' } });
  expect(expectValue(await places.look(place)).isThere).toBe(true);
});

test('the folder of the program and what lies in it are refused, by whatever name', async () => {
  await mkdir(join(data, 'vault'));
  await symlink(data, join(folder, 'by another name'));
  for (const within of [data, join(data, 'vault'), join(folder, 'by another name/vault'), join(stick, '../data')])
    expect(await aProgram().take(within)).toEqual({ ok: false, failure: { code: 'backup/place-within' } });
  expect((await aProgram().take(folder)).ok).toBe(true);
});

test('a folder that cannot be written is not taken', async () => {
  expect(await aProgram().take(join(folder, 'missing'))).toEqual({
    ok: false,
    failure: { code: 'storage/not-written', reason: 'ENOENT' },
  });
});

test('a key that the disk does not take makes no ticket', async () => {
  const full = fail({ code: 'storage/disk-full' } as const);
  const settings = settingsIn({}, () => Promise.resolve(full));
  expect(await openPlaces({ data, safety: join(data, 'safety') }, settings, inTurns()).take(stick)).toEqual(full);
});

test('the safety copies need no choosing, and their folder is nobody else’s', async () => {
  const safety = join(data, 'safety');
  expect(expectValue(await aProgram().find('safety'))).toEqual({ folder: safety, isSafety: true });
  expect((await stat(safety)).mode & 0o777).toBe(0o700);
});
