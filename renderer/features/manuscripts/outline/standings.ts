import { useMemo, useRef } from 'react';
import type { Living } from '#shared/manuscript/living';
import type { Edited } from '#shared/manuscript/deeds';
import { type Seen, standingOf, type UnitStanding } from '#shared/manuscript/standing';
import type { Unit } from '#shared/manuscript/unit';

/** A unit with how it stands to what the composer says now. */
export type StandingUnit = { readonly unit: Unit; readonly standing: UnitStanding };

/** How all units stand. What did not change since the last call is not looked at again: there may be a thousand of them. */
export function useStandings({ units, seen }: Edited, current: Living): readonly StandingUnit[] {
  const known = useRef<{ current: Living; seen: Seen; of: WeakMap<Unit, StandingUnit> }>(undefined);
  return useMemo(() => {
    const last = known.current;
    const isSame = last?.current === current && sameKeys(last.seen, seen);
    const of = isSame ? last.of : new WeakMap<Unit, StandingUnit>();
    known.current = { current, seen, of };
    return units.map((unit) => {
      const found = of.get(unit) ?? { unit, standing: standingOf(unit, current, seen) };
      of.set(unit, found);
      return found;
    });
  }, [units, seen, current]);
}

function sameKeys(one: Seen, other: Seen): boolean {
  return one === other || (one.size === other.size && [...one].every((key) => other.has(key)));
}

/** Whether something in a unit waits to be looked at. */
export const isToLookAt = ({ standing }: StandingUnit): boolean => standing.news.length > 0;
