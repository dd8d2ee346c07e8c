import { createHash } from 'node:crypto';

/** Words in a row that are no longer a coincidence. */
const runLength = 8;

export const hashOfRun = (run: readonly string[]) =>
  createHash('sha256').update(run.join(' ')).digest('hex').slice(0, 10);

/** Every run of eight words of a text, without marks and capitals. */
export function runsOf(text: string): readonly (readonly string[])[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(runLength - 1).map((_, start) => words.slice(start, start + runLength));
}
