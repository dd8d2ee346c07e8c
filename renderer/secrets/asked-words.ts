/** Draws a whole number below a limit. */
export type Draw = (below: number) => number;

/** Different positions of words, counted from 1, in rising order. */
export function askedPositions(words: number, asked: number, draw: Draw): readonly number[] {
  const left = Array.from({ length: words }, (_, index) => index + 1);
  const chosen = Array.from({ length: Math.min(asked, words) }, () => left.splice(draw(left.length), 1));
  return chosen.flat().toSorted((one, other) => one - other);
}

/** Upper and lower case and spaces around a word do not matter. */
export function isWord(typed: string, word: string | undefined): boolean {
  return word !== undefined && typed.trim().toLowerCase() === word.toLowerCase();
}

/** Good enough for choosing which words to ask; no secret is drawn with it. */
export const drawAtRandom: Draw = (below) => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % below;
