/**
 * How many letters must be put in, left out, replaced or swapped with their neighbour to get from one text to the
 * other. Gives up and answers `most + 1` where it is more than that.
 */
export function typingDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  return Math.min(lastBand(one, other, most)?.[other.length - one.length + most] ?? Infinity, most + 1);
}

/** The same from one text to the nearest beginning of the other. */
export function distanceToStart(one: string, other: string, most: number): number {
  if (one.length - other.length > most) return most + 1;
  return Math.min(...(lastBand(one, other.slice(0, one.length + most), most) ?? []), most + 1);
}

/**
 * The distances from the beginning of one text that is `row` letters long to the beginnings of the other that are up to
 * `most` letters shorter or longer: no other can be reached. What is no beginning is infinitely far.
 */
type Band = readonly number[];

/** The band of the whole first text; none where nothing in it can be reached. */
function lastBand(one: string, other: string, most: number): Band | undefined {
  const width = 2 * most + 1;
  let before: Band = [];
  let last: Band = Array.from({ length: width }, (_, place) =>
    isStart(place - most, other) ? place - most : Infinity,
  );
  for (let row = 1; row <= one.length; row += 1) {
    const next = nextBand({ one, other, row, last, before, most });
    if (Math.min(...next) > most) return undefined;
    [before, last] = [last, next];
  }
  return last;
}

type Step = {
  readonly one: string;
  readonly other: string;
  readonly row: number;
  readonly last: Band;
  readonly before: Band;
  readonly most: number;
};

function nextBand({ one, other, row, last, before, most }: Step): Band {
  const next: number[] = [];
  for (let place = 0; place <= 2 * most; place += 1) {
    const at = row + place - most;
    const cost = one[row - 1] === other[at - 1] ? 0 : 1;
    const isSwapped = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
    const least = Math.min(
      read(last, place + 1) + 1,
      read(next, place - 1) + 1,
      at > 0 ? read(last, place) + cost : Infinity,
      isSwapped ? read(before, place) + 1 : Infinity,
    );
    next.push(isStart(at, other) ? least : Infinity);
  }
  return next;
}

function isStart(length: number, text: string): boolean {
  return length >= 0 && length <= text.length;
}

function read(band: Band, place: number): number {
  return band[place] ?? Infinity;
}
