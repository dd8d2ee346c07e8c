import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeWhole } from './atomic-write';
import { readLimited, withExtension } from '../dialogs/chosen-file';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const bytes = new TextEncoder().encode('a brief');

describe('writing a whole file', () => {
  test('makes it, readable to its owner alone, and leaves nothing beside it', async () => {
    const path = join(folder, 'brief.docx');
    expect(await writeWhole(path, bytes)).toEqual({ ok: true, value: undefined });
    expect(await readFile(path, 'utf8')).toBe('a brief');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['brief.docx']);
  });

  test('takes the place of an older file', async () => {
    const path = join(folder, 'brief.docx');
    await writeFile(path, 'an older and longer brief');
    await writeWhole(path, bytes);
    expect(await readFile(path, 'utf8')).toBe('a brief');
  });

  test('says why it could not, without naming the path', async () => {
    expect(await writeWhole(join(folder, 'missing', 'brief.docx'), bytes)).toEqual({
      ok: false,
      failure: { code: 'storage/not-written', reason: 'ENOENT' },
    });
  });

  test('leaves the old file and nothing else when it fails', async () => {
    const taken = join(folder, 'taken');
    await mkdir(taken);
    expect((await writeWhole(taken, bytes)).ok).toBe(false);
    expect(await readdir(folder)).toEqual(['taken']);
  });
});

describe('reading a file that somebody chose', () => {
  test('gives its name without its folder', async () => {
    await writeFile(join(folder, 'books.json'), '{}');
    expect(await readLimited(join(folder, 'books.json'), 2)).toEqual({
      ok: true,
      value: { name: 'books.json', bytes: new TextEncoder().encode('{}') },
    });
  });

  test('does not read what is over the limit', async () => {
    await writeFile(join(folder, 'books.json'), '{ }');
    expect(await readLimited(join(folder, 'books.json'), 2)).toEqual({
      ok: false,
      failure: { code: 'interchange/too-large', bytes: 3, limit: 2 },
    });
  });

  test.each(['', 'missing.json'])('says why it could not read %j', async (name) => {
    expect(await readLimited(join(folder, name), 10)).toMatchObject({ failure: { code: 'storage/not-read' } });
  });
});

describe('a name without its extension', () => {
  test('gets it', async () => {
    expect(await withExtension(join(folder, 'brief'), 'docx')).toBe(join(folder, 'brief.docx'));
    expect(await withExtension(join(folder, 'brief.odt'), 'docx')).toBe(join(folder, 'brief.odt'));
  });

  test('gets a number rather than writing over a file nobody was asked about', async () => {
    await writeFile(join(folder, 'brief.docx'), '');
    await writeFile(join(folder, 'brief (2).docx'), '');
    expect(await withExtension(join(folder, 'brief'), 'docx')).toBe(join(folder, 'brief (3).docx'));
  });
});
