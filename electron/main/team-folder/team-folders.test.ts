import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { largestTeamFile } from '#shared/contract/team-folder-schemas';
import { expectValue, fail, succeed } from '#shared/result';
import { FolderTurns } from '../backup/folder-turns';
import { openPlaces } from '../backup/places';
import { afterTime, type Later } from '../outcry/last-words';
import { settingsIn } from '../settings/settings';
import { openSettings } from '../settings/settings-file';
import { openTeamFolders, type TeamFolders } from './open-team-folders';
import { teamFiles } from './team-files';

let around = '';
let data = '';
let team = '';
beforeEach(async () => {
  around = await mkdtemp(join(tmpdir(), 'casebook-'));
  data = join(around, 'data');
  team = join(around, 'team');
  await mkdir(data);
  await mkdir(team);
});
afterEach(async () => {
  await rm(around, { recursive: true });
});

const name = `${'0'.repeat(32)}.dcx`;
const bytes = new Uint8Array([1, 2, 3]);
const away = { ok: false, failure: { code: 'exchange/folder-away' } };
const noFolder = { ok: false, failure: { code: 'exchange/no-folder' } };

function aProgram(): TeamFolders {
  return openTeamFolders(data, openSettings(data));
}

const markOf = async (): Promise<readonly string[]> => (await readdir(team)).filter((each) => each.endsWith('.dcf'));

describe('a chosen folder', () => {
  test('is known to the next program by its ticket, which says nothing of it', async () => {
    const { folder, name: called } = expectValue(await aProgram().take(team));
    expect(called).toBe('team');
    expect(folder).not.toContain('team');
    expectValue(await aProgram().write(folder, name, bytes));
    expect(expectValue(await aProgram().read(folder, name))).toEqual(bytes);
  });

  test('must be chosen again when the settings are gone', async () => {
    const { folder } = expectValue(await aProgram().take(team));
    await rm(join(data, 'settings.json'));
    expect(await aProgram().list(folder)).toEqual(noFolder);
    expect(await aProgram().look(folder)).toEqual(noFolder);
  });

  test('is marked by whoever comes first, for all who share it', async () => {
    const first = expectValue(await aProgram().take(team));
    const marks = await markOf();
    expect(marks).toHaveLength(1);
    const another = openTeamFolders(
      join(around, 'another'),
      settingsIn({}, () => Promise.resolve(succeed(undefined))),
    );
    const second = expectValue(await another.take(team));
    expect(await markOf()).toEqual(marks);
    expectValue(await aProgram().write(first.folder, name, bytes));
    expect(expectValue(await another.read(second.folder, name))).toEqual(bytes);
  });

  test('that two marked before it was carried from one to the other is good for both', async () => {
    const { folder } = expectValue(await aProgram().take(team));
    await writeFile(join(team, `${'0'.repeat(32)}.dcf`), '');
    expectValue(await aProgram().list(folder));
    const second = expectValue(await aProgram().take(team));
    expectValue(await aProgram().list(second.folder));
    expect(await markOf()).toHaveLength(2);
  });

  test('gets a mark of its own beside what only looks like one', async () => {
    await mkdir(join(team, `${'0'.repeat(32)}.dcf`));
    await writeFile(join(team, `copy of ${'1'.repeat(32)}.dcf`), '');
    const { folder } = expectValue(await aProgram().take(team));
    expectValue(await aProgram().list(folder));
  });

  test('is away when another one stands under its path, or an empty one where a stick was', async () => {
    const { folder } = expectValue(await aProgram().take(team));
    await rename(team, join(around, 'carried off'));
    await mkdir(team);
    expect(await aProgram().write(folder, name, bytes)).toEqual(away);
    await writeFile(join(team, `${'0'.repeat(32)}.dcf`), '');
    expect(await aProgram().write(folder, name, bytes)).toEqual(away);
    expect(expectValue(await aProgram().look(folder))).toEqual({ isThere: false, name: 'team' });
    expect(await readdir(team)).toEqual([`${'0'.repeat(32)}.dcf`]);
  });

  test('is looked at anew each time, and apart from a copy of it that has the same mark', async () => {
    const program = aProgram();
    const { folder } = expectValue(await program.take(team));
    const [mark = ''] = await markOf();
    const copy = join(around, 'copy');
    await mkdir(copy);
    await writeFile(join(copy, mark), '');
    const { folder: other } = expectValue(await program.take(copy));
    await rename(copy, join(around, 'carried off'));
    const both = async () =>
      (await Promise.all([program.look(folder), program.look(other)])).map((look) => expectValue(look).isThere);
    expect(await both()).toEqual([true, false]);
    await rename(join(around, 'carried off'), copy);
    expect(await both()).toEqual([true, true]);
  });

  test('is not known by a mark that is a link or a folder', async () => {
    const { folder } = expectValue(await aProgram().take(team));
    const [mark = ''] = await markOf();
    await rename(join(team, mark), join(around, mark));
    await symlink(join(around, mark), join(team, mark));
    expect(await aProgram().list(folder)).toEqual(away);
    await rm(join(team, mark));
    await mkdir(join(team, mark));
    expect(await aProgram().list(folder)).toEqual(away);
  });

  test('is none among the data of the program, by whatever name', async () => {
    await mkdir(join(data, 'vault'));
    await symlink(data, join(around, 'by another name'));
    for (const within of [data, join(data, 'vault'), join(around, 'by another name/vault'), join(team, '../data')])
      expect(await aProgram().take(within)).toEqual({ ok: false, failure: { code: 'exchange/folder-within' } });
  });

  test('that cannot be written is not taken', async () => {
    expect(await aProgram().take(join(around, 'missing'))).toEqual({
      ok: false,
      failure: { code: 'storage/not-written', reason: 'ENOENT' },
    });
  });

  test('is no place for backups, and a place for backups is no folder of a team', async () => {
    const settings = openSettings(data);
    const later = afterTime;
    const places = openPlaces({ data, safety: join(data, 'safety') }, settings, { turns: new FolderTurns(), later });
    const folders = openTeamFolders(data, settings);
    const { place } = expectValue(await places.take(team));
    const { folder } = expectValue(await folders.take(team));
    expect(await folders.list(place)).toEqual(noFolder);
    expect(await places.find(folder)).toEqual({ ok: false, failure: { code: 'backup/no-place' } });
  });
});

describe('files', () => {
  test('that are links, folders or pipes are not seen and not read', async () => {
    const { folder } = expectValue(await aProgram().take(team));
    await writeFile(join(around, 'secret'), 'elsewhere');
    await symlink(join(around, 'secret'), join(team, 'link.dcx'));
    await mkdir(join(team, 'folder.dcx'));
    execFileSync('mkfifo', [join(team, 'pipe.dcx')]);
    expect(expectValue(await aProgram().list(folder))).toEqual([]);
    for (const each of ['link.dcx', 'folder.dcx', 'pipe.dcx'])
      expect(await aProgram().read(folder, each)).toMatchObject({ failure: { code: 'storage/not-read' } });
  });

  test('are not written through a link, and removing one leaves what it leads to', async () => {
    const { folder } = expectValue(await aProgram().take(team));
    await writeFile(join(around, 'secret'), 'elsewhere');
    await symlink(join(around, 'secret'), join(team, name));
    expect(await aProgram().write(folder, name, bytes)).toMatchObject({ failure: { reason: 'EEXIST' } });
    expect(await readdir(team)).toEqual([name, ...(await markOf())].toSorted());
    expectValue(await aProgram().remove(folder, name));
    expect(await readFile(join(around, 'secret'), 'utf8')).toBe('elsewhere');
  });

  test('that another laptop has taken away already are gone', async () => {
    const { folder } = expectValue(await aProgram().take(team));
    expectValue(await aProgram().remove(folder, name));
  });

  test('that somebody else has put there under other names are read, and neither written nor taken away', async () => {
    const { folder } = expectValue(await aProgram().take(team));
    await writeFile(join(team, 'of somebody.dcx'), bytes);
    expect(expectValue(await aProgram().read(folder, 'of somebody.dcx'))).toEqual(bytes);
    expect(await aProgram().remove(folder, 'of somebody.dcx')).toMatchObject({ ok: false });
    expect(await aProgram().write(folder, 'of mine.dcx', bytes)).toMatchObject({ ok: false });
    expect(await readdir(team)).toEqual(expect.arrayContaining(['of somebody.dcx']));
    expect(await readdir(team)).toHaveLength(2);
  });

  test('that are larger than any of a team are not read', async () => {
    const { folder } = expectValue(await aProgram().take(team));
    await writeFile(join(team, name), '');
    await truncate(join(team, name), largestTeamFile + 1);
    expect(await aProgram().read(folder, name)).toEqual({
      ok: false,
      failure: { code: 'exchange/too-large', bytes: largestTeamFile + 1, limit: largestTeamFile },
    });
  });

  test('of no other name are reached, whoever asks', async () => {
    const folders = aProgram();
    const { folder } = expectValue(await folders.take(team));
    await writeFile(join(around, 'planted.dcx'), '');
    for (const outside of ['../planted.dcx', '..', '.', '', `../${name}`, 'x/../../planted.dcx']) {
      await expect(folders.read(folder, outside), outside).resolves.toMatchObject({ ok: false });
      await expect(folders.write(folder, outside, bytes), outside).resolves.toMatchObject({ ok: false });
      await expect(folders.remove(folder, outside), outside).resolves.toMatchObject({ ok: false });
    }
    expect(await readdir(around)).toEqual(['data', 'planted.dcx', 'team']);
    expect(await readdir(team)).toEqual(await markOf());
  });

  test('that a break has left half-written go after a day, and those of others never', async () => {
    const { folder } = expectValue(await aProgram().take(team));
    const [old, fresh, other] = [
      `.${name}.0123456789ab.tmp`,
      `.${name}.ba9876543210.tmp`,
      '.brief.docx.0123456789ab.tmp',
    ];
    for (const each of [old, fresh, other]) await writeFile(join(team, each), 'x');
    const dayBefore = new Date(Date.now() - 25 * 60 * 60 * 1000);
    for (const each of [old, other]) await utimes(join(team, each), dayBefore, dayBefore);
    expectValue(await aProgram().write(folder, name, bytes));
    expect(await readdir(team)).toEqual(expect.arrayContaining([fresh, other, name]));
    expect(await readdir(team)).not.toContain(old);
  });

  test('in a folder that hangs are waited for no longer than a time, and other folders not at all', async () => {
    const due = new Set<() => void>();
    const later: Later = (run) => {
      due.add(run);
      return () => due.delete(run);
    };
    const other = join(around, 'other');
    await mkdir(other);
    const files = teamFiles({
      places: {
        pathOf: (ticket) => succeed(ticket),
        find: (ticket) => (ticket === team ? new Promise(() => undefined) : Promise.resolve(succeed(ticket))),
      },
      turns: new FolderTurns(),
      later,
      now: Date.now,
    });
    const hanging = [
      files.list(team),
      files.read(team, name),
      files.write(team, name, bytes),
      files.remove(team, name),
    ];
    expectValue(await files.write(other, name, bytes));
    expect(expectValue(await files.list(other))).toMatchObject([{ name, bytes: 3 }]);
    for (const run of due) run();
    expect(await Promise.all(hanging)).toEqual([away, away, away, away]);
  });
});

test('a key that the disk does not take makes no ticket', async () => {
  const full = fail({ code: 'storage/disk-full' } as const);
  const settings = settingsIn({}, () => Promise.resolve(full));
  expect(await openTeamFolders(data, settings).take(team)).toEqual(full);
});
