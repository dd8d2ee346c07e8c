import { useMemo, useState } from 'react';
import type { Living } from '#shared/manuscript/living';
import type { Edited } from '#shared/manuscript/deeds';
import { type Seen, standingOf, type UnitStanding } from '#shared/manuscript/standing';
import type { Unit } from '#shared/manuscript/unit';

/** A unit with how it stands to what the composer says now. */
export type StandingUnit = { readonly unit: Unit; readonly standing: UnitStanding };

/** How all units stand. What did not change since the last call is not looked at again: there may be a thousand of them. */
export function useStandings(edited: Edited, current: Living): readonly StandingUnit[] {
  const [standings] = useState(() => new Standings());
  return useMemo(() => standings.of(edited, current), [standings, edited, current]);
}

class Standings {
  #current: Living | undefined;
  #seen: Seen = new Set();
  #known = new WeakMap<Unit, StandingUnit>();

  of({ units, seen }: Edited, current: Living): readonly StandingUnit[] {
    if (this.#current !== current || !sameKeys(this.#seen, seen)) this.#known = new WeakMap();
    this.#current = current;
    this.#seen = seen;
    return units.map((unit) => {
      const found = this.#known.get(unit) ?? { unit, standing: standingOf(unit, current, seen) };
      this.#known.set(unit, found);
      return found;
    });
  }
}

function sameKeys(one: Seen, other: Seen): boolean {
  return one === other || (one.size === other.size && [...one].every((key) => other.has(key)));
}

/** Whether something in a unit waits to be looked at. */
export const isToLookAt = ({ standing }: StandingUnit): boolean => standing.news.length > 0;
