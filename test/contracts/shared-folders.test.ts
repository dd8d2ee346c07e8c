import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inMemorySharedFolders } from '#app/ports/in-memory-shared-folders';
import type { SharedFolders } from '#app/ports/shared-folders';
import { expectValue, succeed } from '#shared/result';
import { settingsIn } from '../../electron/main/settings/settings';
import { openTeamFolders } from '../../electron/main/team-folder/open-team-folders';

let temporary = '';
beforeEach(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'casebook-'));
});
afterEach(async () => {
  await rm(temporary, { recursive: true });
});

type Case = {
  readonly folders: SharedFolders;
  readonly folder: string;
  readonly takeAway: () => Promise<void>;
  /** What another program puts there: so many zeros under a name. */
  readonly plant: (name: string, bytes: number) => Promise<void>;
};

async function onDisk(): Promise<Case> {
  const path = join(temporary, 'team');
  await mkdir(join(temporary, 'data'));
  await mkdir(path);
  const settings = settingsIn({}, () => Promise.resolve(succeed(undefined)));
  const folders = openTeamFolders(join(temporary, 'data'), settings);
  const { folder } = expectValue(await folders.take(path));
  return {
    folders,
    folder,
    takeAway: () => rm(path, { recursive: true }),
    plant: async (name, bytes) => {
      await writeFile(join(path, name), '');
      await truncate(join(path, name), bytes);
    },
  };
}

function inMemory(): Promise<Case> {
  const folders = inMemorySharedFolders(Date.now);
  return Promise.resolve({
    folders,
    folder: 'team',
    takeAway: () => {
      folders.away.add('team');
      return Promise.resolve();
    },
    plant: async (name, bytes) => {
      await folders.list('team');
      folders.contents.get('team')?.set(name, { bytes: new Uint8Array(bytes), changedAt: 0 });
    },
  });
}

const one = `${'1'.repeat(32)}.dcx`;
const two = `${'2'.repeat(32)}.dcx`;
const conflict = `${'1'.repeat(32)}.sync-conflict-20260101-120000-ABCDEFG.dcx`;
const conflictedCopy = `${'1'.repeat(32)} (conflicted copy 2026-01-01 120000).dcx`;
const refusal = { ok: false, failure: { code: 'contract/bad-input' } };

const bytes = (...values: number[]) => new Uint8Array(values);
const adapters: Readonly<Record<string, () => Promise<Case>>> = { 'in memory': inMemory, 'on a disk': onDisk };

describe.each(Object.entries(adapters))('folders of teams %s', (_name, make) => {
  test('are empty at first, and there', async () => {
    const { folders, folder } = await make();
    expect(expectValue(await folders.look(folder))).toEqual({ isThere: true, name: 'team' });
    expect(expectValue(await folders.list(folder))).toEqual([]);
  });

  test('give back what was written, by name', async () => {
    const { folders, folder } = await make();
    const before = Date.now();
    expectValue(await folders.write(folder, two, bytes(4, 5)));
    expectValue(await folders.write(folder, one, bytes(1, 2, 3)));
    const listed = expectValue(await folders.list(folder));
    expect(listed.map(({ name, bytes: size }) => [name, size])).toEqual([
      [one, 3],
      [two, 2],
    ]);
    for (const { changedAt } of listed) expect(Math.abs(changedAt - before)).toBeLessThan(60_000);
    expect(expectValue(await folders.read(folder, one))).toEqual(bytes(1, 2, 3));
    expect(expectValue(await folders.read(folder, two))).toEqual(bytes(4, 5));
  });

  test('do not write over a file', async () => {
    const { folders, folder } = await make();
    expectValue(await folders.write(folder, one, bytes(1)));
    expect(await folders.write(folder, one, bytes(2))).toEqual({
      ok: false,
      failure: { code: 'storage/not-written', reason: 'EEXIST' },
    });
    expect(expectValue(await folders.read(folder, one))).toEqual(bytes(1));
  });

  test('remove a file, and one that is not there as well', async () => {
    const { folders, folder } = await make();
    expectValue(await folders.write(folder, one, bytes(1)));
    expectValue(await folders.remove(folder, one));
    expectValue(await folders.remove(folder, one));
    expect(expectValue(await folders.list(folder))).toEqual([]);
    expect(await folders.read(folder, one)).toMatchObject({ failure: { code: 'storage/not-read', reason: 'ENOENT' } });
  });

  test('show what other programs make of a file, and not what they are still carrying', async () => {
    const { folders, folder, plant } = await make();
    const shown = [conflictedCopy, conflict, 'from a colleague.dcx', `${'я'.repeat(60)}.dcx`];
    const hidden = [`.syncthing.${one}.tmp`, `.${one}`, `~${one}`, `${one}.part`, 'brief.docx', `x${one}.age`];
    for (const name of [...shown, ...hidden]) await plant(name, 1);
    const listed = expectValue(await folders.list(folder)).map(({ name }) => name);
    expect(listed).toEqual(shown.toSorted());
    for (const name of shown) expect((await folders.read(folder, name)).ok).toBe(true);
  });

  test('remove conflict copies of their own files, and nothing that somebody else put there', async () => {
    const { folders, folder, plant } = await make();
    for (const name of [conflict, conflictedCopy, 'from a colleague.dcx']) await plant(name, 1);
    expectValue(await folders.remove(folder, conflict));
    expectValue(await folders.remove(folder, conflictedCopy));
    expect(expectValue(await folders.list(folder)).map(({ name }) => name)).toEqual(['from a colleague.dcx']);
  });

  test('read no file that is over the limit', async () => {
    const { folders, folder, plant } = await make();
    const limit = 129 * 1024 * 1024;
    await plant(one, limit + 1);
    expect(await folders.read(folder, one)).toEqual({
      ok: false,
      failure: { code: 'exchange/too-large', bytes: limit + 1, limit },
    });
  });

  test('fail when they are away', async () => {
    const { folders, folder, takeAway } = await make();
    await takeAway();
    const away = { ok: false, failure: { code: 'exchange/folder-away' } };
    expect(expectValue(await folders.look(folder))).toEqual({ isThere: false, name: 'team' });
    expect(await folders.list(folder)).toEqual(away);
    expect(await folders.read(folder, one)).toEqual(away);
    expect(await folders.write(folder, one, bytes(1))).toEqual(away);
    expect(await folders.remove(folder, one)).toEqual(away);
  });
});

test('the twin refuses the names that the contract with main refuses', async () => {
  const { folders, folder } = await inMemory();
  for (const name of ['x.dcx', `../${one}`, conflict])
    expect(await folders.write(folder, name, bytes(1))).toEqual(refusal);
  for (const name of ['x.dcx', `../${one}`]) expect(await folders.remove(folder, name)).toEqual(refusal);
  expect(await folders.read(folder, `../${one}`)).toEqual(refusal);
});
