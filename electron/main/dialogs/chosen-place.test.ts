import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeToChosenPlace } from './chosen-place';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const bytes = new TextEncoder().encode('a brief');

describe('a file at the place that a person chose', () => {
  test('is readable to its owner alone, with nothing beside it', async () => {
    const path = join(folder, 'brief.docx');
    expect(await writeToChosenPlace(path, bytes)).toEqual({ ok: true, value: undefined });
    expect(await readFile(path, 'utf8')).toBe('a brief');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['brief.docx']);
  });

  test.each(['an older and longer brief', 'old', ''])('takes the place of an older one that held %j', async (older) => {
    const path = join(folder, 'brief.docx');
    await writeFile(path, older);
    await writeToChosenPlace(path, bytes);
    expect(await readFile(path, 'utf8')).toBe('a brief');
    expect(await readdir(folder)).toEqual(['brief.docx']);
  });

  test('that cannot be made says why, without naming the path', async () => {
    expect(await writeToChosenPlace(join(folder, 'missing', 'brief.docx'), bytes)).toEqual({
      ok: false,
      failure: { code: 'storage/not-written', reason: 'ENOENT' },
    });
  });

  test('is not written over a folder', async () => {
    await mkdir(join(folder, 'taken'));
    expect((await writeToChosenPlace(join(folder, 'taken'), bytes)).ok).toBe(false);
    expect(await readdir(folder)).toEqual(['taken']);
  });
});

/** Writes again and again in a process of its own, until it is killed in the middle of it. */
const writer = (path: string) => `
  import { writeToChosenPlace } from ${JSON.stringify(join(import.meta.dirname, 'chosen-place.ts'))};
  const bytes = new TextEncoder().encode('Quillambar '.repeat(200_000));
  for (;;) { await writeToChosenPlace(${JSON.stringify(path)}, bytes); process.stdout.write('.'); }
`;

test('a crash in the middle leaves nothing beside the file, under no other name', async () => {
  const path = join(folder, 'brief.docx');
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', writer(path)], {
    cwd: join(import.meta.dirname, '../../..'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('exit', resolve));
  expect(await readdir(folder)).toEqual(['brief.docx']);
});
