import type { WrittenBlock } from './manuscript';
import type { Unit } from './unit';

type Ordered = {
  /** What the composer says, in its order. */
  readonly composed: readonly Unit[];
  readonly owners: ReadonlyMap<string, string>;
  /** The units of the composer that stand as it wrote them. */
  readonly untouched: readonly Unit[];
  /** The units of the stored blocks. */
  readonly units: readonly Unit[];
  readonly blocks: readonly WrittenBlock[];
};

/**
 * The units as they stand one after another. What nobody moved stands where the composer has it, or has the first of
 * its sentences; all else behind the first of `after` that is there.
 */
export function inOrder({ composed, owners, untouched, units, blocks }: Ordered): readonly Unit[] {
  const places = placesOf(composed);
  const homes = homesOf(places, owners);
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const homeOf = ({ id }: Unit) => (byId.get(id)?.moved ? undefined : (places.get(id) ?? homes.get(id)));
  const settled = [...untouched, ...units]
    .flatMap((unit) => {
      const home = homeOf(unit);
      return home === undefined ? [] : [{ unit, home }];
    })
    .toSorted((one, other) => one.home - other.home)
    .map(({ unit }) => unit);
  const anchored = units.filter((unit) => homeOf(unit) === undefined);
  return putBehind(settled, anchored, byId);
}

/** The place of each unit and of each sentence in what the composer says. */
export function placesOf(composed: Iterable<Unit>): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const { id, pieces } of composed) {
    const names = [...pieces.flatMap(({ sentence }) => sentence ?? []), id];
    for (const name of names) if (!places.has(name)) places.set(name, places.size);
  }
  return places;
}

/** The first place of a sentence that belongs to each block. */
function homesOf(places: ReadonlyMap<string, number>, owners: ReadonlyMap<string, string>) {
  const homes = new Map<string, number>();
  for (const [key, id] of owners) {
    const place = places.get(key);
    if (place !== undefined && place < (homes.get(id) ?? Infinity)) homes.set(id, place);
  }
  return homes;
}

/** Each behind what it is to follow; of several behind one, the first by its id stands first. */
function putBehind(
  settled: readonly Unit[],
  anchored: readonly Unit[],
  blocks: ReadonlyMap<string, WrittenBlock>,
): readonly Unit[] {
  const there = new Set([...settled, ...anchored].map(({ id }) => id));
  const anchors = new Map<string, string | undefined>();
  const behind = new Map<string | undefined, Unit[]>();
  const first: Unit[] = [];
  for (const unit of anchored) {
    const after = blocks.get(unit.id)?.after ?? [];
    const anchor = after.find((id) => there.has(id) && !leadsTo(id, unit.id, anchors));
    anchors.set(unit.id, anchor);
    if (after.length === 0) first.push(unit);
    else behind.set(anchor, [...(behind.get(anchor) ?? []), unit]);
  }
  const withFollowers = (unit: Unit): readonly Unit[] => [unit, ...(behind.get(unit.id) ?? []).flatMap(withFollowers)];
  return [...first, ...settled, ...(behind.get(undefined) ?? [])].flatMap(withFollowers);
}

/** Whether a unit stands, over others, behind another one. */
function leadsTo(id: string, other: string, anchors: ReadonlyMap<string, string | undefined>): boolean {
  for (let at: string | undefined = id; at !== undefined; at = anchors.get(at)) if (at === other) return true;
  return false;
}
