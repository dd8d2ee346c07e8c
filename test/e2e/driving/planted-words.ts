import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A planted word that was found readable in a file. */
export type Leak = { readonly word: string; readonly encoding: string; readonly file: string };

/** The word in base64 without its last character, which depends on what follows the word. */
const base64Core = (word: string): string =>
  Buffer.from(word, 'utf8').toString('base64').replace(/=+$/, '').slice(0, -1);

// Base64 takes three bytes at a time, so a word has three forms. The first characters of a shifted form are dropped,
// because they depend on what stands before the word.
const encodings: readonly (readonly [string, (word: string) => Buffer])[] = [
  ['UTF-8', (word) => Buffer.from(word, 'utf8')],
  ['UTF-16 little endian', (word) => Buffer.from(word, 'utf16le')],
  ['UTF-16 big endian', (word) => Buffer.from(word, 'utf16le').swap16()],
  ['hexadecimal', (word) => Buffer.from(Buffer.from(word, 'utf8').toString('hex'))],
  ['base64', (word) => Buffer.from(base64Core(word))],
  ['base64, shifted by one', (word) => Buffer.from(base64Core(` ${word}`).slice(2))],
  ['base64, shifted by two', (word) => Buffer.from(base64Core(`  ${word}`).slice(3))],
];

function* filesBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (entry.isFile()) yield path;
  }
}

/** Looks for each word, in every encoding a program might write it in, in the names and bytes of all files below a folder. */
export function findPlantedWords(folder: string, words: readonly string[]): readonly Leak[] {
  const needles = words.flatMap((word) =>
    encodings.map(([encoding, encode]) => ({ word, encoding, bytes: encode(word) })),
  );
  return [...filesBelow(folder)].flatMap((file) => {
    const bytes = Buffer.concat([Buffer.from(`${file}\0`), readFileSync(file)]);
    return needles
      .filter((needle) => bytes.includes(needle.bytes))
      .map(({ word, encoding }) => ({ word, encoding, file }));
  });
}
