import type { AnyRecord } from '../case-file/case-file';
import type { Passage } from '../patterns/pattern';

/** Of two records, the first, or the end of it, cannot have come after the second. */
export type Precedence = readonly [earlier: AnyRecord, later: AnyRecord, of?: 'end'];

/** Sorts behind every day. */
const end = '~';

/**
 * Passages in the order of their days, none before what it must follow. What comes before something else cannot be
 * later than it, so it takes the earlier of the two places; of passages in one place the earlier stays in front, and
 * any others stay as they are.
 */
export function inOrder(passages: readonly Passage[], precedences: readonly Precedence[]): readonly Passage[] {
  const after = followers(passages, precedences);
  const places = placesOf(passages, after);
  const byPlace = [...passages].sort((one, other) => compare(places.get(one) ?? end, places.get(other) ?? end));
  return withoutInversions(byPlace, after);
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

type Followers = ReadonlyMap<Passage, readonly Passage[]>;

/** The passages that must stand behind each: the first (or last) that is about one record before all about the other. */
function followers(passages: readonly Passage[], precedences: readonly Precedence[]): Followers {
  const about = new Map<AnyRecord, Passage[]>();
  for (const passage of passages) {
    const [record] = passage.statements[0]?.records ?? [];
    if (record !== undefined) about.set(record, [...(about.get(record) ?? []), passage]);
  }
  const after = new Map<Passage, Passage[]>();
  for (const passage of passages) {
    const from = passage.goesOn?.from;
    if (from !== undefined && passages.includes(from)) after.set(from, [...(after.get(from) ?? []), passage]);
  }
  for (const [earlier, later, of] of precedences) {
    const first = about.get(earlier)?.at(of === 'end' ? -1 : 0);
    const behind = about.get(later) ?? [];
    if (first !== undefined) after.set(first, [...(after.get(first) ?? []), ...behind.filter((one) => one !== first)]);
  }
  return after;
}

/** The place of each passage, no later than those of its followers. */
function placesOf(passages: readonly Passage[], after: Followers): ReadonlyMap<Passage, string> {
  const places = new Map<Passage, string>();
  const settle = (passage: Passage): string => {
    const known = places.get(passage);
    if (known !== undefined) return known;
    const own = passage.day ?? end;
    // What follows itself through others gets its own place here, which ends the search.
    places.set(passage, own);
    const place = (after.get(passage) ?? []).map(settle).reduce(earlierOf, own);
    places.set(passage, place);
    return place;
  };
  passages.forEach(settle);
  return places;
}

const earlierOf = (one: string, other: string) => (other < one ? other : one);

/** Moves each passage behind what it must follow, where the two have one place. */
function withoutInversions(sorted: readonly Passage[], after: Followers): readonly Passage[] {
  const before = new Map<Passage, Passage[]>();
  for (const [first, behind] of after) for (const one of behind) before.set(one, [...(before.get(one) ?? []), first]);
  const placed = new Set<Passage>();
  const place = (passage: Passage, waiting: ReadonlySet<Passage>) => {
    for (const first of before.get(passage) ?? []) {
      if (!placed.has(first) && !waiting.has(first)) place(first, new Set([...waiting, first]));
    }
    placed.add(passage);
  };
  for (const passage of sorted) if (!placed.has(passage)) place(passage, new Set([passage]));
  return [...placed];
}
