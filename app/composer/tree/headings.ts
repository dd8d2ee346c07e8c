import type { Block } from '#shared/document/document';

type Heading = Extract<Block, { kind: 'heading' }>;

/** A heading that begins with a capital. */
export function heading(level: Heading['level'], text: string, number?: number): Heading {
  return { kind: 'heading', level, text: headed(text), ...(number !== undefined && { number }) };
}

/** A first word of small letters alone: not "iPhone", "mp3" or "kazakh-zerno.kz". */
const smallWord = /^([“«"‘(]*)(\p{Ll})(?=[\p{Ll}\p{M}’'‑-]*(?![\p{L}\p{M}\p{N}’'‑-]|\.[\p{L}\p{N}]))/u;

/** Words of a title or heading with a capital, where the first of them is written in small letters alone. */
export const headed = (text: string): string =>
  text.replace(smallWord, (_, marks: string, letter: string) => `${marks}${letter.toUpperCase()}`);
