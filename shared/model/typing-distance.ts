/**
 * How many letters must be put in, left out, replaced or swapped with their neighbour to get from one text to the
 * other. Gives up and answers `most + 1` where it is more than that.
 */
export function typingDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  return Math.min(lastRow(one, other, most)?.at(-1) ?? Infinity, most + 1);
}

/** The same from one text to the nearest beginning of the other. */
export function distanceToStart(one: string, other: string, most: number): number {
  if (one.length - other.length > most) return most + 1;
  return Math.min(...(lastRow(one, other.slice(0, one.length + most), most) ?? []), most + 1);
}

/** The distances from the whole of one text to every beginning of the other; none where all are more than `most`. */
function lastRow(one: string, other: string, most: number): readonly number[] | undefined {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const next = nextRow({ one, other, row, last, before });
    if (Math.min(...next) > most) return undefined;
    [before, last] = [last, next];
  }
  return last;
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
    const cost = one[row - 1] === other[at - 1] ? 0 : 1;
    let least = Math.min(read(last, at) + 1, read(next, at - 1) + 1, read(last, at - 1) + cost);
    const isSwapped = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
    if (isSwapped) least = Math.min(least, read(before, at - 2) + 1);
    next.push(least);
  }
  return next;
}

function read(row: readonly number[], at: number): number {
  return row[at] ?? Infinity;
}
