import { readBackupName } from './backup-name';

/** How many backups stay: of the last days, weeks and months that have one, the newest of each. */
const keptDays = 3;
const keptWeeks = 4;
const keptMonths = 12;
/** Those that are incomplete stand for themselves: the newest few stay beside the whole ones. */
const keptIncomplete = 3;

type Found = { readonly name: string; readonly madeAt: number };

/**
 * The names that go, of backups that may take the place of each other: see `alike`. The newest whole one never goes, and
 * one that is incomplete never counts for a whole one. The one that was just made stays, whatever the clock of the
 * computer says.
 */
export function goingByRotation(names: readonly string[], made?: string): readonly string[] {
  const own = names.flatMap((name) => {
    const read = readBackupName(name);
    return read ? [{ name, ...read }] : [];
  });
  const newestFirst = own.toSorted((one, other) => other.madeAt - one.madeAt);
  const whole = newestFirst.filter(({ isIncomplete }) => !isIncomplete);
  const incomplete = newestFirst.filter(({ isIncomplete }) => isIncomplete);
  const staying = new Set([
    ...newestOfEach(whole, dayOf, keptDays),
    ...newestOfEach(whole, weekOf, keptWeeks),
    ...newestOfEach(whole, monthOf, keptMonths),
    ...incomplete.slice(0, keptIncomplete),
  ]);
  return newestFirst.filter((found) => !staying.has(found) && found.name !== made).map(({ name }) => name);
}

function newestOfEach<Each extends Found>(
  newestFirst: readonly Each[],
  spanOf: (madeAt: number) => number,
  count: number,
): readonly Each[] {
  const newest = new Map<number, Each>();
  for (const found of newestFirst) {
    const span = spanOf(found.madeAt);
    if (!newest.has(span)) newest.set(span, found);
  }
  return [...newest.values()].slice(0, count);
}

const dayLength = 24 * 60 * 60 * 1000;

function dayOf(madeAt: number): number {
  return Math.floor(madeAt / dayLength);
}

/** Weeks begin on Monday; the first day of 1970 was a Thursday. */
function weekOf(madeAt: number): number {
  return Math.floor((dayOf(madeAt) + 3) / 7);
}

function monthOf(madeAt: number): number {
  const date = new Date(madeAt);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
