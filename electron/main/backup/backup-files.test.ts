import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { expectValue, succeed } from '#shared/result';
import type { Later } from '../outcry/last-words';
import { settingsIn } from '../settings/settings';
import { BackupFiles } from './backup-files';
import { FolderTurns } from './folder-turns';
import { openBackups, type Backups } from './open-backups';

let folder = '';
let stick = '';
let backups: Backups;
let place = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-'));
  stick = join(folder, 'stick');
  await mkdir(stick);
  await mkdir(join(folder, 'data'));
  const settings = settingsIn({}, () => Promise.resolve(succeed(undefined)));
  backups = openBackups(join(folder, 'data'), settings);
  place = expectValue(await backups.places.take(stick)).place;
});
afterEach(async () => {
  await backups.pageGone();
  await rm(folder, { recursive: true });
});

const mark = '.defender-casebook-place';
const name = 'backup-0123abcd-20140301-090000.age';
const later = 'backup-0123abcd-20140302-090000.age';
const incomplete = 'backup-0123abcd-20140303-090000-incomplete.age';
const refusal = { ok: false, failure: { code: 'contract/bad-input' } };
const bytes = new Uint8Array([1, 2, 3]);

async function begin(as = name, where = place): Promise<string> {
  const { file } = expectValue(await backups.files.begin(where, as));
  expectValue(await backups.files.append(file, bytes));
  return file;
}

async function write(as = name, where = place): Promise<void> {
  expectValue(await backups.files.finish(await begin(as, where)));
}

async function readAll(as = name, where = place): Promise<void> {
  const { file } = expectValue(await backups.files.open(where, as));
  for (const from of [0, 1, 2]) expectValue(await backups.files.read(file, { from, length: 1 }));
  expectValue(await backups.files.close(file));
}

test('what a page had begun goes with it, and its handles mean nothing to the next', async () => {
  const file = await begin();
  expect(await readdir(stick)).toHaveLength(2);
  await backups.pageGone();
  expect(await readdir(stick)).toEqual([mark]);
  expect(await backups.files.append(file, bytes)).toEqual(refusal);
});

test('what a break has left among the safety copies goes when they are listed, but not what is being written', async () => {
  const begun = await begin(later, 'safety');
  const safety = join(folder, 'data/safety');
  const before = await readdir(safety);
  await writeFile(join(safety, `.${name}.0123456789ab.tmp`), 'x');
  expect(expectValue(await backups.files.list('safety'))).toEqual([]);
  expect(await readdir(safety)).toEqual(before);
  expectValue(await backups.files.finish(begun));
});

test('what a break has left of the same vault goes when the next is begun, and nothing else does', async () => {
  const left = `.${name}.0123456789ab.tmp`;
  const ofAnother = '.backup-76543210-20140301-090000.age.0123456789ab.tmp';
  const others = [ofAnother, '.brief.docx.0123456789ab.tmp', 'brief.docx'];
  for (const each of [left, ...others]) await writeFile(join(stick, each), 'x');
  await begin();
  await begin(later);
  const there = await readdir(stick);
  expect(there).toEqual(expect.arrayContaining(others));
  expect(there).not.toContain(left);
  expect(there.filter((each) => each.endsWith('.tmp') && !others.includes(each))).toHaveLength(2);
});

test('a file that could not be written in part is never finished', async () => {
  const file = await begin();
  const temporary = (await readdir(stick)).find((each) => each.endsWith('.tmp')) ?? '';
  await rm(join(stick, temporary));
  expect(await backups.files.finish(file)).toMatchObject({ failure: { code: 'storage/not-written' } });
  expect(await backups.files.finish(file)).toEqual(refusal);
  expect(await readdir(stick)).toEqual([mark]);
});

test('no more than there is room for is begun', async () => {
  const room = Number.MAX_SAFE_INTEGER;
  expect(await backups.files.begin(place, name, room)).toEqual({ ok: false, failure: { code: 'storage/disk-full' } });
  expectValue(await backups.files.begin(place, name, 1));
});

test('a page cannot hold more files than anybody needs', async () => {
  for (let count = 0; count < 16; count += 1) await begin();
  expect(await backups.files.begin(place, name)).toEqual(refusal);
});

describe('a stick that hangs', () => {
  /** A place that answers nothing once it hangs, a safety folder that does, and a clock that stands until it is moved. */
  async function aStickThatHangs() {
    const due = new Set<() => void>();
    const later: Later = (run) => {
      due.add(run);
      return () => {
        due.delete(run);
      };
    };
    let answer: () => void = () => undefined;
    const answers = new Promise<void>((resolve) => {
      answer = resolve;
    });
    let hangs = false;
    const turns = new FolderTurns();
    const { places } = backups;
    const files = new BackupFiles({
      places: {
        folderOf: places.folderOf,
        find: async (where) => {
          if (where === place && hangs) await answers;
          return places.find(where);
        },
      },
      turns,
      later,
    });
    const { file } = expectValue(await files.begin(place, name));
    hangs = true;
    return {
      files,
      file,
      answer: () => {
        answer();
      },
      timeIsUp: () => {
        for (const run of due) run();
      },
    };
  }

  test('holds up no safety copy and no other stick', async () => {
    const { files, answer } = await aStickThatHangs();
    const hanging = files.list(place);
    const other = join(folder, 'another stick');
    await mkdir(other);
    const otherPlace = expectValue(await backups.places.take(other)).place;
    for (const where of ['safety', otherPlace]) {
      const { file } = expectValue(await files.begin(where, name));
      expectValue(await files.append(file, bytes));
      expectValue(await files.finish(file));
      expect(expectValue(await files.list(where))).toEqual([{ name, bytes: 3 }]);
    }
    expectValue(await files.remove('safety', name));
    answer();
    expectValue(await hanging);
    await files.closeAll();
  });

  test('keeps nobody from ending: what was begun goes when it answers again', async () => {
    const { files, file, answer, timeIsUp } = await aStickThatHangs();
    const begunElsewhere = expectValue(await files.begin('safety', name)).file;
    const hanging = files.list(place);
    const closing = files.close(file);
    timeIsUp();
    expectValue(await closing);
    const leaving = files.closeAll();
    // The turn of the safety copies has come to its end although that of the stick has not.
    expectValue(await files.list('safety'));
    expect(await readdir(join(folder, 'data/safety'))).toEqual([]);
    expect(await files.append(begunElsewhere, bytes)).toEqual(refusal);
    answer();
    await leaving;
    expect(await hanging).toEqual({ ok: false, failure: { code: 'backup/place-away' } });
    expect(await readdir(stick)).toEqual([mark]);
  });
});

describe('the last way back', () => {
  test('is not removed for a page: a whole backup goes only where a newer whole one stays', async () => {
    await write();
    await write(incomplete);
    expect(await backups.files.remove(place, name)).toEqual(refusal);
    await write(later);
    expectValue(await backups.files.remove(place, name));
    expect(await backups.files.remove(place, later)).toEqual(refusal);
    expect(await backups.files.remove(place, incomplete)).toEqual(refusal);
    expect(await readdir(stick)).toEqual([mark, later, incomplete]);
  });

  test('of another vault does not count', async () => {
    await write();
    await write('backup-76543210-20140302-090000.age');
    expect(await backups.files.remove(place, name)).toEqual(refusal);
  });

  test('is written over when it was a safety copy', async () => {
    await write(name, 'safety');
    expectValue(await backups.files.remove('safety', name));
    expect(await readdir(join(folder, 'data/safety'))).toEqual([]);
  });
});

describe('a place', () => {
  test('shows files of its own names and nothing else, and follows no link', async () => {
    await write();
    await writeFile(join(folder, 'secret'), 'elsewhere');
    await writeFile(join(stick, 'brief.docx'), '');
    await mkdir(join(stick, later));
    await symlink(join(folder, 'secret'), join(stick, incomplete));
    expect(expectValue(await backups.files.list(place)).map((each) => each.name)).toEqual([name]);
    expect(await backups.files.open(place, incomplete)).toMatchObject({ failure: { code: 'storage/not-read' } });
    expect(await backups.files.open(place, later)).toMatchObject({ failure: { reason: 'EISDIR' } });
    expect(await backups.files.finish(await begin(incomplete))).toMatchObject({ failure: { reason: 'EEXIST' } });
    expect(await readFile(join(folder, 'secret'), 'utf8')).toBe('elsewhere');
  });

  test('that another folder has taken is away', async () => {
    await write();
    await rm(stick, { recursive: true });
    await mkdir(stick);
    expect(expectValue(await backups.places.look(place)).isThere).toBe(false);
    expect(await backups.files.begin(place, name)).toMatchObject({ failure: { code: 'backup/place-away' } });
    expect(await readdir(stick)).toEqual([]);
  });
});

describe('a backup counts as proved', () => {
  const areThere = (): Promise<boolean> => backups.files.proofs.areThere();

  test('when it was finished in a chosen place and read to its end from there', async () => {
    await write();
    expect(await areThere()).toBe(false);
    await readAll();
    expect(await areThere()).toBe(true);
  });

  test('not when only its parts were read, in whatever order', async () => {
    await write();
    const { file } = expectValue(await backups.files.open(place, name));
    for (const range of [
      { from: 1, length: 2 },
      { from: 0, length: 2 },
      { from: 0, length: 0 },
    ])
      expectValue(await backups.files.read(file, range));
    expect(await areThere()).toBe(false);
    expectValue(await backups.files.read(file, { from: 1, length: 5 }));
    expect(await areThere()).toBe(true);
  });

  test('not when something else is read than was written', async () => {
    await write();
    await writeFile(join(stick, name), new Uint8Array([1, 2, 4]));
    await readAll();
    expect(await areThere()).toBe(false);
  });

  test('not when it lies among the safety copies, was read before it had its name, or was found there', async () => {
    await write(name, 'safety');
    await readAll(name, 'safety');
    await writeFile(join(stick, later), bytes);
    await readAll(later);
    const file = await begin();
    expectValue(await backups.files.read(file, { from: 0, length: 3 }));
    expectValue(await backups.files.finish(file));
    expect(await areThere()).toBe(false);
  });

  test('no more when it is gone, or the page to which it was proved', async () => {
    await write();
    await readAll();
    await rm(join(stick, name));
    expect(await areThere()).toBe(false);
    await write();
    await readAll();
    await backups.pageGone();
    expect(await areThere()).toBe(false);
  });
});
