import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

/** What is looked for, by its name: the bytes in each form that they may have. */
export type Needles = ReadonlyMap<string, readonly Buffer[]>;

const windowBytes = 16 * 1024 * 1024;

/** A text as it stands in a memory: in UTF-8 (or Latin-1) and in UTF-16. */
export function formsOfText(text: string): readonly Buffer[] {
  return [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
}

/** How often each of the needles stands in the memory of a process on Linux. A process that has ended holds nothing. */
export function countInMemory(pid: number, needles: Needles): ReadonlyMap<string, number> {
  const counts = new Map([...needles.keys()].map((name) => [name, 0]));
  const regions = writableRegions(pid);
  if (regions.length === 0) return counts;
  const forms = formsByBeginning(needles);
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  try {
    for (const region of regions)
      for (const bytes of windowsOf(memory, region, overlapFor(needles)))
        for (const name of namesIn(bytes, forms)) counts.set(name, (counts.get(name) ?? 0) + 1);
  } finally {
    closeSync(memory);
  }
  return counts;
}

type Form = { readonly name: string; readonly bytes: Buffer };

/** By the first two bytes, so that one pass looks for all of them. */
function formsByBeginning(needles: Needles): readonly (readonly Form[] | undefined)[] {
  const found = new Array<Form[] | undefined>(65_536).fill(undefined);
  for (const [name, forms] of needles)
    for (const bytes of forms) (found[bytes.readUInt16LE(0)] ??= []).push({ name, bytes });
  return found;
}

/** The name of each needle that stands in the bytes, as often as it does. */
function namesIn(bytes: Buffer, forms: readonly (readonly Form[] | undefined)[]): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 1) {
    const candidates = forms[(bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)];
    if (candidates === undefined) continue;
    for (const { name, bytes: form } of candidates)
      if (bytes.subarray(at, at + form.length).equals(form)) found.push(name);
  }
  return found;
}

type Region = { readonly from: number; readonly to: number };

/** What the process may have written to and has touched at all; most of what it has set aside it has not. */
function writableRegions(pid: number): readonly Region[] {
  return [
    ...readOrEmpty(`/proc/${pid}/smaps`).matchAll(/^([0-9a-f]+)-([0-9a-f]+) (.*)\n(?:[A-Z]\w*:.*\n)*?Rss: +(\d+)/gm),
  ]
    .filter(([, , , rights = '', touched]) => rights.startsWith('rw') && touched !== '0')
    .map(([, from = '', to = '']) => ({ from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) }));
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function overlapFor(needles: Needles): number {
  return Math.max(...[...needles.values()].flat().map(({ length }) => length)) - 1;
}

/** A region in windows that overlap by the length of a needle; what cannot be read holds nothing. */
function* windowsOf(memory: number, { from, to }: Region, overlap: number): Generator<Buffer> {
  const window = Buffer.alloc(Math.min(windowBytes, to - from));
  for (let at = from; at < to; at += windowBytes - overlap) {
    yield readOrNothing(memory, window.subarray(0, Math.min(window.length, to - at)), at);
    if (to - at <= windowBytes) break;
  }
}

function readOrNothing(memory: number, into: Buffer, at: number): Buffer {
  try {
    return into.subarray(0, readSync(memory, into, 0, into.length, at));
  } catch {
    return into.subarray(0, 0);
  }
}
