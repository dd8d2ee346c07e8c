import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

const windowBytes = 16 * 1024 * 1024;

/** How often a word stands in the memory of a process on Linux, in UTF-8 (or Latin-1) and in UTF-16. */
export function countInMemory(pid: number, word: string): number {
  const needles = [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')];
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  try {
    return writableRegions(pid).reduce((sum, region) => sum + countInRegion(memory, region, needles), 0);
  } finally {
    closeSync(memory);
  }
}

type Region = { readonly from: number; readonly to: number };

function writableRegions(pid: number): readonly Region[] {
  return readFileSync(`/proc/${pid}/maps`, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, from = '', to = ''] = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line) ?? [];
      return from === '' ? [] : [{ from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) }];
    });
}

/** Reads in windows that overlap by the length of a word; what cannot be read holds nothing. */
function countInRegion(memory: number, { from, to }: Region, needles: readonly Buffer[]): number {
  const overlap = Math.max(...needles.map(({ length }) => length)) - 1;
  const window = Buffer.alloc(Math.min(windowBytes, to - from));
  let count = 0;
  for (let at = from; at < to; at += windowBytes - overlap) {
    const read = readOrNothing(memory, window.subarray(0, Math.min(window.length, to - at)), at);
    for (const needle of needles) count += occurrences(read, needle);
    if (to - at <= windowBytes) break;
  }
  return count;
}

function readOrNothing(memory: number, into: Buffer, at: number): Buffer {
  try {
    return into.subarray(0, readSync(memory, into, 0, into.length, at));
  } catch {
    return into.subarray(0, 0);
  }
}

function occurrences(bytes: Buffer, needle: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(needle); at !== -1; at = bytes.indexOf(needle, at + 1)) count += 1;
  return count;
}
