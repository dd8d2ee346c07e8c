/** Numbers in a row, both ends among them. */
export type Range = readonly [first: number, last: number];

/** Ranges in order, those that overlap as one. */
function merged(ranges: readonly Range[]): readonly Range[] {
  const all: Range[] = [];
  for (const [first, last] of [...ranges].sort(([one], [other]) => one - other)) {
    const before = all.at(-1);
    if (before !== undefined && first <= before[1]) all.splice(-1, 1, [before[0], Math.max(before[1], last)]);
    else all.push([first, last]);
  }
  return all;
}

/** `7, 21–22` behind the word for one place or for several; nothing without a place. */
export function placesIn(ranges: readonly Range[], one: string, several: string): string {
  const all = merged(ranges);
  const [only, another] = all;
  if (only === undefined) return '';
  const numbers = all.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
  return `${another === undefined && only[0] === only[1] ? one : several} ${numbers}`;
}
