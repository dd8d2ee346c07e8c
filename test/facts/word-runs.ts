import { createHash } from 'node:crypto';

/** Words in a row that are no longer a coincidence. */
const runLength = 8;

export const hashOfRun = (run: readonly string[]) =>
  createHash('sha256').update(run.join(' ')).digest('hex').slice(0, 10);

const addresses = /[\w-]+(?:\.[\w-]+)+/gu;

/**
 * Every run of eight ordinary words of a text. Names, figures and dates do not count as words and do not part a run:
 * they are the facts that two texts about one case have to share.
 */
export function runsOf(text: string): readonly (readonly string[])[] {
  const words = (text.replaceAll(addresses, '').match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => /^\p{Ll}/u.test(word));
  return words.slice(runLength - 1).map((_, start) => words.slice(start, start + runLength));
}
