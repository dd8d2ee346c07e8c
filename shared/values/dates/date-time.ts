/** A date and, where one stood behind it, the time of day. `24:00` is given as it stands. */
export type Clock = { readonly rest: string; readonly time?: string; readonly timeZone?: string };

const clockForm =
  /^(?<rest>.*?)(?:(?<=\d)T|,?\s+(?:at\s+|в\s+)?)(?<hours>[01]?\d|2[0-3]|24(?=:00)):(?<minutes>[0-5]\d)(?::[0-5]\d(?:[.,]\d{1,9})?)?\s?(?<zone>Z|[+-]\d\d:?00|\[[\w+/-]+\])?$/iu;

/**
 * Takes a time of day off the end: `14:05`, `14:05:30`, `14:05[Asia/Almaty]`, `T14:05:00Z`, `T14:05:00+06:00`. Seconds are
 * not kept; the words keep them.
 */
export function takeTime(text: string): Clock {
  const groups = clockForm.exec(text)?.groups;
  if (groups === undefined) return { rest: text };
  const { rest = '', hours = '', minutes = '', zone } = groups;
  return {
    rest,
    time: `${hours.padStart(2, '0')}:${minutes}`,
    ...(zone === undefined ? {} : { timeZone: zoneOf(zone) }),
  };
}

/** An offset is a zone too; the names of those have the sign the other way round. */
function zoneOf(zone: string): string {
  if (zone.startsWith('[')) return zone.slice(1, -1);
  const hours = Number(/^[+-]\d\d/u.exec(zone)?.[0] ?? 0);
  return hours === 0 ? 'UTC' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
}
