import { largestFile } from '#shared/contract/import-limit';
import { fail, succeed, type Result } from '#shared/result';
import { jsonErrorAt } from './json-error';
import { tooManyValues } from './proportions';

/**
 * The JSON value in a file. Fails with `interchange/too-large` before looking inside, `interchange/not-text` for
 * bytes that are not UTF-8, `interchange/invalid` for more values than there is room for, `interchange/not-json` with the line and column, counted from 1, of the first error.
 */
export function readJson(bytes: Uint8Array): Result<unknown> {
  if (bytes.length > largestFile) {
    return fail({ code: 'interchange/too-large', bytes: bytes.length, limit: largestFile });
  }
  const text = decode(bytes);
  if (text === undefined) return fail({ code: 'interchange/not-text' });
  const excess = tooManyValues(text);
  if (excess) return fail({ code: 'interchange/invalid', issues: [excess], more: 0 });
  try {
    const value: unknown = JSON.parse(text);
    return succeed(value);
  } catch {
    return fail({ code: 'interchange/not-json', ...lineAndColumn(text, jsonErrorAt(text)) });
  }
}

/** A byte order mark is taken off; a zero character means that this is no text, whatever it decodes to. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

function lineAndColumn(text: string, at: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, at).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
