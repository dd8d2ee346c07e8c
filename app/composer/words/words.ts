import type { FieldPointer } from '#shared/document/document';

/** A run of text: `of` is the field whose value it states, `typed` that the words are a person's own. */
export type Run = { readonly text: string; readonly of?: FieldPointer; readonly typed?: true };

/** Text of which some parts state values. It has letters: what has none is an empty string. */
export class Runs {
  readonly runs: readonly Run[];
  /** The letters alone. */
  readonly text: string;

  constructor(runs: readonly Run[]) {
    this.runs = runs;
    this.text = runs.map(({ text }) => text).join('');
  }
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

/** Words in a row. */
export function joined(parts: readonly Words[]): Words {
  return areStrings(parts) ? parts.join('') : fromRuns(parts.flatMap(runsOf));
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
  return joined(texts.flatMap((text, place) => [text, inWords(values[place] ?? '')]));
}

const inWords = (value: Words | number): Words => (typeof value === 'number' ? String(value) : value);

/** Runs of one value that stand side by side are one run. */
function fromRuns(all: readonly Run[]): Words {
  const runs: Run[] = [];
  for (const run of all) {
    const last = runs.at(-1);
    if (run.text === '') continue;
    if (last !== undefined && isAlike(last, run)) runs[runs.length - 1] = { ...last, text: last.text + run.text };
    else runs.push(run);
  }
  const [only, ...more] = runs;
  if (only === undefined) return '';
  return more.length === 0 && isWritten(only) ? only.text : new Runs(runs);
}

const isWritten = ({ of, typed: isTyped }: Run) => of === undefined && isTyped !== true;
const isAlike = (one: Run, other: Run) => one.of === other.of && one.typed === other.typed;

/** The words between two places, counted in letters as `String.slice` does. */
export function cut(whole: Words, start: number, end = Infinity): Words {
  if (typeof whole === 'string') return whole.slice(start, end === Infinity ? undefined : end);
  let at = 0;
  const kept = whole.runs.map((run): Run => {
    const [from, to] = [Math.max(0, start - at), Math.max(0, end - at)];
    at += run.text.length;
    return { ...run, text: run.text.slice(from, to) };
  });
  return fromRuns(kept);
}

/** Whether two say the same, wherever each has it from. */
export const areSame = (one: Words, other: Words): boolean => plainText(one) === plainText(other);

/** Of words with the same letters the first. */
export const unique = (all: readonly Words[]): readonly Words[] =>
  [...new Map(all.toReversed().map((one) => [plainText(one), one])).values()].toReversed();

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
  const changes = changesIn(plainText(whole), pattern, instead);
  if (changes.length === 0) return whole;
  const parts: Words[] = [];
  let at = 0;
  for (const { start, end, letters } of changes) {
    const [first] = runsOf(cut(whole, start, end));
    parts.push(cut(whole, at, start), fromRuns([{ ...first, text: letters }]));
    at = end;
  }
  return joined([...parts, cut(whole, at)]);
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
