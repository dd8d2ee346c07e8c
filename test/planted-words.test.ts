import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findPlantedWords } from './e2e/driving/planted-words';

describe('the search for planted words', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'planted-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['UTF-8', Buffer.from('…Жанаозен-7141…')],
    ['UTF-16 little endian', Buffer.from('…Жанаозен-7141…', 'utf16le')],
    ['UTF-16 big endian', Buffer.from('…Жанаозен-7141…', 'utf16le').swap16()],
    ['hexadecimal', Buffer.from(Buffer.from('…Жанаозен-7141…').toString('hex'))],
    ['base64', Buffer.from(Buffer.from('Жанаозен-7141…').toString('base64'))],
    ['base64, shifted by one', Buffer.from(Buffer.from('xЖанаозен-7141…').toString('base64'))],
    ['base64, shifted by two', Buffer.from(Buffer.from('xxЖанаозен-7141…').toString('base64'))],
  ])('finds a word written in %s', (encoding, bytes) => {
    writeFileSync(join(folder, 'file'), bytes);
    expect(findPlantedWords(folder, ['Жанаозен-7141'])).toContainEqual({
      word: 'Жанаозен-7141',
      encoding,
      file: join(folder, 'file'),
    });
  });

  it('finds a word in the name of a file', () => {
    writeFileSync(join(folder, 'Atabek.json'), '');
    expect(findPlantedWords(folder, ['Atabek'])).toHaveLength(1);
  });

  it('finds nothing where nothing is', () => {
    writeFileSync(join(folder, 'file'), Buffer.from('nothing to see'));
    expect(findPlantedWords(folder, ['Atabek'])).toEqual([]);
  });
});
