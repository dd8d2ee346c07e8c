import type { FieldPointer } from '#shared/document/document';

/**
 * A run of text: `of` is the field whose value it states, `typed` that the words are a person's own, `ofNote` the note
 * whose printed number it is, counted from 0.
 */
export type Run = {
  readonly text: string;
  readonly of?: FieldPointer;
  readonly typed?: true;
  readonly emphasis?: 'italic' | 'bold';
  readonly ofNote?: number;
};

/**
 * Text of which some parts state values. It has letters: what has none is an empty string. Words are put together far
 * more often than anybody asks for their runs, so these are gathered when they are first asked for.
 */
export class Runs {
  /** The letters alone. */
  readonly text: string;
  readonly #parts: readonly (Run | Words)[];
  #runs: readonly Run[] | undefined;

  constructor(parts: readonly (Run | Words)[]) {
    this.#parts = parts;
    this.text = parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
  }

  /** Runs of one value that stand side by side are one run. */
  get runs(): readonly Run[] {
    this.#runs ??= gathered(this.#parts);
    return this.#runs;
  }
}

function gathered(parts: readonly (Run | Words)[]): readonly Run[] {
  const runs: Run[] = [];
  for (const part of parts) {
    if (typeof part === 'string') addTo(runs, { text: part });
    else if (part instanceof Runs) for (const run of part.runs) addTo(runs, run);
    else addTo(runs, part);
  }
  return runs;
}

function addTo(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (last !== undefined && isAlike(last, run)) runs[runs.length - 1] = { ...last, text: last.text + run.text };
  else if (run.text !== '') runs.push(run);
}

/** Words of a sentence: a string where the program wrote all of them, else runs. Nothing is the empty string. */
export type Words = string | Runs;

export const runsOf = (words: Words): readonly Run[] => (typeof words === 'string' ? writtenRun(words) : words.runs);

const writtenRun = (text: string): readonly Run[] => (text === '' ? [] : [{ text }]);

/** The letters alone. */
export const plainText = (words: Words): string => (typeof words === 'string' ? words : words.text);

/** Words that a person typed into a field. */
export const typed = (text: string, of: FieldPointer | undefined): Words =>
  text === '' ? '' : new Runs([{ text, typed: true, ...(of && { of }) }]);

/** Words of the program for the value of a field: a date, a sum, an article. */
export const stated = (text: string, of: FieldPointer | undefined): Words =>
  text === '' || of === undefined ? text : new Runs([{ text, of }]);

/** The printed number of a note, counted from 1. */
export const noteNumber = (note: number): Words => new Runs([{ text: String(note), ofNote: note - 1 }]);

/** Words to be printed in bold. */
export const bold = (words: Words): Words =>
  words === '' ? '' : new Runs(runsOf(words).map((run) => ({ ...run, emphasis: 'bold' })));

/** Words in a row. */
export function joined(parts: readonly Words[]): Words {
  if (areStrings(parts)) return parts.join('');
  const said = parts.filter((part) => part !== '');
  const [only = '', another] = said;
  return another === undefined ? only : new Runs(said);
}

const areStrings = (parts: readonly Words[]): parts is readonly string[] =>
  parts.every((part) => typeof part === 'string');

/** Words with the same letters between any two. */
export function joinedBy(between: string, parts: readonly Words[]): Words {
  return joined(parts.flatMap((part, place) => (place === 0 ? [part] : [between, part])));
}

/** Lines of their own; what says nothing is none. */
export const inLines = (lines: readonly Words[]): Words =>
  joinedBy(
    '\n',
    lines.filter((line) => line !== ''),
  );

/** A template whose values keep what they know: `` prose`by ${court} in ${city}` ``. */
export function prose(texts: TemplateStringsArray, ...values: readonly (Words | number)[]): Words {
  const parts: Words[] = [];
  for (const [place, text] of texts.entries()) parts.push(text, inWords(values[place] ?? ''));
  return joined(parts);
}

const inWords = (value: Words | number): Words => (typeof value === 'number' ? String(value) : value);

function fromRuns(all: readonly Run[]): Words {
  const words = new Runs(all);
  const [only, ...more] = words.runs;
  if (only === undefined) return '';
  return more.length === 0 && isWritten(only) ? only.text : words;
}

const isWritten = ({ of, typed: isTyped, emphasis, ofNote }: Run) =>
  of === undefined && isTyped !== true && emphasis === undefined && ofNote === undefined;
const isAlike = (one: Run, other: Run) =>
  one.of === other.of && one.typed === other.typed && one.emphasis === other.emphasis && one.ofNote === other.ofNote;

/** The words between two places, counted in letters as `String.slice` does. */
export function cut(whole: Words, start: number, end = Infinity): Words {
  if (typeof whole === 'string') return whole.slice(start, end === Infinity ? undefined : end);
  if (start <= 0 && end >= whole.text.length) return whole;
  const kept: Run[] = [];
  let at = 0;
  for (const run of whole.runs) {
    const text = run.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    at += run.text.length;
    if (text !== '') kept.push({ ...run, text });
  }
  return fromRuns(kept);
}

/** Whether two say the same, wherever each has it from. */
export const areSame = (one: Words, other: Words): boolean => plainText(one) === plainText(other);

/** Of words with the same letters the first, in their order. */
export const unique = (all: readonly Words[]): readonly Words[] =>
  all.filter((one, place) => all.findIndex((other) => areSame(other, one)) === place);

/** Without white space at both ends. */
export function trimmed(whole: Words): Words {
  const text = plainText(whole);
  const start = text.length - text.trimStart().length;
  return cut(whole, start, start + text.trim().length);
}

/** Other letters in place of what a pattern finds. They belong to the run in which it begins. */
export function replaced(whole: Words, pattern: RegExp, by: string | ((found: string) => string)): Words {
  const instead = typeof by === 'string' ? () => by : by;
  if (typeof whole === 'string') return whole.replace(pattern, (found) => instead(found));
  if (whole.text.search(pattern) < 0) return whole;
  const changes = changesIn(whole.text, pattern, instead);
  return changes.length === 0 ? whole : fromRuns(withChanges(whole.runs, changes));
}

/** The same, except within words that a person typed: those stay as they are. */
export function replacedAround(whole: Words, pattern: RegExp, by: string): Words {
  if (typeof whole === 'string') return whole.replace(pattern, by);
  const changes = changesIn(whole.text, pattern, () => by);
  return fromRuns(
    withChanges(
      whole.runs,
      changes.filter(({ start, end }) => !isInTyped(whole.runs, start, end)),
    ),
  );
}

/** Whether letters stand within one typed run, with the one that follows them. */
function isInTyped(runs: readonly Run[], start: number, end: number): boolean {
  let at = 0;
  return runs.some((run) => {
    const begin = at;
    at += run.text.length;
    return run.typed === true && start >= begin && end < at;
  });
}

/** The runs with other letters at some places, which are in their order. */
function withChanges(runs: readonly Run[], changes: readonly Change[]): readonly Run[] {
  const made: Run[] = [];
  let start = 0;
  let next = 0;
  for (const run of runs) {
    const end = start + run.text.length;
    let at = start;
    for (let change = changes[next]; change !== undefined && change.start < end; change = changes[next]) {
      if (change.start >= start) {
        made.push({ ...run, text: run.text.slice(at - start, change.start - start) });
        made.push({ ...run, text: change.letters });
      }
      at = Math.min(change.end, end);
      if (change.end > end) break;
      next += 1;
    }
    made.push({ ...run, text: run.text.slice(at - start) });
    start = end;
  }
  return [...made, ...changes.slice(next).map(({ letters }) => ({ text: letters }))];
}

type Change = { readonly start: number; readonly end: number; readonly letters: string };

/** The places where a pattern finds letters that are to be others. Most of what is looked for is as it should be. */
function changesIn(text: string, pattern: RegExp, instead: (found: string) => string): readonly Change[] {
  const changes: Change[] = [];
  text.replace(pattern, (found: string, ...rest: readonly unknown[]) => {
    const start = rest.find((one) => typeof one === 'number') ?? 0;
    const letters = instead(found);
    if (letters !== found) changes.push({ start, end: start + found.length, letters });
    return found;
  });
  return changes;
}

/** Whether the letters of other words stand in it. */
export const includes = (whole: Words, part: Words): boolean => plainText(whole).includes(plainText(part));

/** Whether a pattern is found in the letters. */
export const has = (whole: Words, pattern: RegExp): boolean => pattern.test(plainText(whole));
