/**
 * How many letters must be put in, left out, replaced or swapped with their neighbour to get from one text to the
 * other. Gives up and answers `most + 1` where it is more than that.
 */
export function typingDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const next = nextRow({ one, other, row, last, before });
    if (Math.min(...next) > most) return most + 1;
    [before, last] = [last, next];
  }
  return Math.min(last.at(-1) ?? 0, most + 1);
}

type Step = {
  readonly one: string;
  readonly other: string;
  readonly row: number;
  readonly last: readonly number[];
  readonly before: readonly number[];
};

function nextRow({ one, other, row, last, before }: Step): readonly number[] {
  const next = [row];
  for (let at = 1; at <= other.length; at += 1) {
    const same = one[row - 1] === other[at - 1];
    const cost = [read(last, at) + 1, read(next, at - 1) + 1, read(last, at - 1) + (same ? 0 : 1)];
    const swapped = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
    if (swapped) cost.push(read(before, at - 2) + 1);
    next.push(Math.min(...cost));
  }
  return next;
}

function read(row: readonly number[], at: number): number {
  return row[at] ?? Infinity;
}
