import type { NormVersion } from '#shared/kinds/registers/norm';

/** How a version of a norm stands to a day. `unknown`: the dates that would tell are not recorded. */
export type Force = 'in-force' | 'past' | 'future' | 'unknown';

/** Judges by the outer ends of imprecise dates: what may still be in force on the day is not called past. */
export function forceOn({ from, to }: NormVersion, day: string): Force {
  if (from?.earliest !== undefined && from.earliest > day) return 'future';
  if (to?.latest !== undefined && to.latest < day) return 'past';
  return from === undefined && to === undefined ? 'unknown' : 'in-force';
}

/** The version to show first: the one in force, or the latest. */
export function firstShown(versions: readonly NormVersion[], day: string): number {
  const current = versions.findLastIndex((version) => forceOn(version, day) === 'in-force');
  return current === -1 ? versions.length - 1 : current;
}
