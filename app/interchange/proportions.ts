import type { Issue } from '#shared/failure';
import { isObject, pathText, type Path } from '#shared/schema/walk-schema';

/** Far beyond what any case needs, and little enough to look through in memory. */
const limits = { depth: 64, listLength: 50_000, values: 2_000_000 } as const;

/**
 * Whether a text of JSON would become more values than there is memory for, told before any of them is made: each is
 * the first, or follows a comma or a bracket outside of quotation marks.
 */
export function tooManyValues(text: string): Issue | undefined {
  let values = 1;
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (isQuoted && char === '\\') at += 1;
    else if (char === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (char === ',' || char === '[' || char === '{')) values += 1;
  }
  return values > limits.values ? tooMuch([], `at most ${limits.values} values`) : undefined;
}

/**
 * What makes a file too deep, too long or too full to be looked at in detail, if anything. A file of mere commas
 * within the size that is allowed would otherwise become millions of issues.
 */
export function outOfProportion(file: unknown): Issue | undefined {
  const open: { readonly value: unknown; readonly path: Path }[] = [{ value: file, path: [] }];
  let seen = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path } = next;
    seen += 1;
    if (path.length > limits.depth) return tooMuch(path.slice(0, 8), `at most ${limits.depth} levels`);
    if (seen + open.length > limits.values) return tooMuch([], `at most ${limits.values} values`);
    if (Array.isArray(value)) {
      if (value.length > limits.listLength) return tooMuch(path, `at most ${limits.listLength} entries`);
      for (const [at, item] of value.entries()) open.push({ value: item, path: [...path, at] });
    } else if (isObject(value)) {
      for (const [name, item] of Object.entries(value)) open.push({ value: item, path: [...path, name] });
    }
  }
  return undefined;
}

function tooMuch(path: Path, expected: string): Issue {
  return { path: pathText(path), problem: 'out-of-range', expected };
}
