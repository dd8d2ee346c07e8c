import { plainLines } from '#shared/plain-lines';

/**
 * The text without characters that XML 1.0 has no way to hold, such as a NUL from a pasted file or half of a surrogate
 * pair: Word refuses a whole document for one of them. None of them joins two words.
 */
export function forXml(text: string): string {
  return plainLines(text.toWellFormed());
}
