import type { Living } from './living';
import { placesOf } from './order';
import type { Unit } from './unit';

/**
 * The units that do not stand where the composer would have them: the fewest that have to be taken out so that the
 * others stand in its order.
 */
export function movedAmong(units: readonly Unit[], { composed }: Pick<Living, 'composed'>): ReadonlySet<string> {
  const places = placesOf(composed.values());
  const ranked = units.flatMap(({ id, pieces }) => {
    const ofSentences = pieces.flatMap(({ sentence }) => places.get(sentence ?? '') ?? []);
    const place = places.get(id) ?? (ofSentences.length > 0 ? Math.min(...ofSentences) : undefined);
    return place === undefined ? [] : [{ id, place }];
  });
  const kept = new Set(longestRise(ranked.map(({ place }) => place)));
  return new Set(ranked.filter((_, at) => !kept.has(at)).map(({ id }) => id));
}

/** The places of a longest rising part of a row of numbers. */
export function longestRise(row: readonly number[]): readonly number[] {
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  row.forEach((value, at) => {
    const found = ends.findIndex((end) => (row[end] ?? 0) >= value);
    const length = found < 0 ? ends.length : found;
    before[at] = ends[length - 1];
    ends[length] = at;
  });
  const rise: number[] = [];
  for (let at = ends.at(-1); at !== undefined; at = before[at]) rise.push(at);
  return rise;
}
