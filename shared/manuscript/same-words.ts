import { sameValue } from '../schema/same-value';
import type { Piece, WrittenInline } from './manuscript';

/** What is read of some words: runs with one emphasis are one, and a note is its text. Where they come from is no part of it. */
function read(inlines: readonly WrittenInline[]): readonly unknown[] {
  const parts: unknown[][] = [];
  for (const inline of inlines) {
    const last = parts.at(-1);
    if (inline.kind === 'text') {
      const emphasis = inline.emphasis ?? '';
      if (last?.[0] === 'text' && last[1] === emphasis) last[2] = `${String(last[2])}${inline.text}`;
      else if (inline.text !== '') parts.push(['text', emphasis, inline.text]);
    } else if (inline.kind === 'note') parts.push(['note', ...read(inline.inlines)]);
    else parts.push([inline.kind]);
  }
  return parts;
}

/** Whether two pieces of text are read alike. */
export function sameWords(one: readonly WrittenInline[], other: readonly WrittenInline[]): boolean {
  return one === other || sameValue(read(one), read(other));
}

/** Whether two units say the same, sentence by sentence. */
export function samePieces(one: readonly Piece[], other: readonly Piece[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ sentence, inlines }, place) => {
      const beside = other[place];
      return beside !== undefined && beside.sentence === sentence && sameWords(inlines, beside.inlines);
    })
  );
}

/** The letters of some words, without the marks of notes. */
export function lettersOf(inlines: readonly WrittenInline[]): string {
  return inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('');
}

/** What stands between two sentences of the composer. */
export const space: Piece = { inlines: [{ kind: 'text', text: ' ' }] };

export function isSpace({ sentence, inlines }: Piece): boolean {
  const [first, ...more] = inlines;
  return sentence === undefined && more.length === 0 && first?.kind === 'text' && first.text === ' ';
}

/** The pieces without some of them, and without the spaces that would be left over. */
export function without(pieces: readonly Piece[], isOut: (piece: Piece) => boolean): readonly Piece[] {
  const left: Piece[] = [];
  let isGap = false;
  for (const piece of pieces) {
    if (isOut(piece)) isGap = true;
    else {
      const last = left.at(-1);
      const isExtra = isGap && isSpace(piece) && (last === undefined || isSpace(last));
      if (isExtra) continue;
      isGap = false;
      left.push(piece);
    }
  }
  const last = left.at(-1);
  return isGap && last !== undefined && isSpace(last) ? left.slice(0, -1) : left;
}
