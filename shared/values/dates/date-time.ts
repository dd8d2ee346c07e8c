/** A date and, where one stood behind it, the time of day. `24:00` is given as it stands. */
export type Clock = { readonly rest: string; readonly time?: string; readonly timeZone?: string };

const clockForm =
  /^(?<rest>.*?)(?:(?<=\d)T|,?\s+(?:at\s+|в\s+|à\s+|um\s+)?)(?<hours>[01]?\d|2[0-3]|24(?=:00)):(?<minutes>[0-5]\d)(?::[0-5]\d(?:[.,]\d{1,9})?)?\s?(?:uhr|hrs?|ч\.?)?(?<zone>Z|[+-]\d\d:?00|\[[\w+/-]+\])?$/iu;

/** `8 p.m.`, `8:30 pm`, `at 12 noon`. */
const twelveHours =
  /^(?<rest>.*?\d.*?),?\s+(?:at\s+)?(?<hours>0?[1-9]|1[0-2])(?:[:.](?<minutes>[0-5]\d))?\s?(?<half>a\.?\s?m\.?|p\.?\s?m\.?|noon)$/iu;

/** `в 14.05`, `at 14.05`, `14h05`, «в 14 часов 5 минут», `um 20 Uhr`. */
const writtenHours =
  /^(?<rest>.*?\d.*?),?\s+(?:(?:at|в|um)\s+(?<hours>[01]?\d|2[0-3])\.(?<minutes>[0-5]\d)|(?:à\s+)?(?<french>[01]?\d|2[0-3])\s?h\s?(?<past>[0-5]\d)?|(?:в\s+)?(?<russian>[01]?\d|2[0-3])\s?(?:ч\.?|час(?:а|ов)?)(?:\s?(?<later>[0-5]?\d)\s?(?:мин\.?|минут[аы]?))?|um\s+(?<german>[01]?\d|2[0-3])\s+uhr)$/iu;

/**
 * Takes a time of day off the end: `14:05`, `14:05:30`, `14:05[Asia/Almaty]`, `T14:05:00Z`, `T14:05:00+06:00`, `8 p.m.`,
 * «в 14 часов». Seconds are not kept; the words keep them.
 */
export function takeTime(text: string): Clock {
  const groups = clockForm.exec(text)?.groups;
  if (groups === undefined) return takeTwelveHours(text) ?? takeWrittenHours(text) ?? { rest: text };
  const { rest = '', hours = '', minutes = '', zone } = groups;
  return {
    rest,
    time: clock(hours, minutes),
    ...(zone === undefined ? {} : { timeZone: zoneOf(zone) }),
  };
}

const clock = (hours: string | number, minutes = '0') =>
  `${String(hours).padStart(2, '0')}:${minutes.padStart(2, '0')}`;

function takeTwelveHours(text: string): Clock | undefined {
  const { rest, hours, minutes, half } = twelveHours.exec(text)?.groups ?? {};
  if (rest === undefined || hours === undefined || half === undefined) return undefined;
  const isNoon = /^n/iu.test(half);
  if (isNoon && hours !== '12') return undefined;
  const isLate = isNoon || /^p/iu.test(half);
  return { rest, time: clock((Number(hours) % 12) + (isLate ? 12 : 0), minutes) };
}

function takeWrittenHours(text: string): Clock | undefined {
  const { rest, hours, minutes, french, past, russian, later, german } = writtenHours.exec(text)?.groups ?? {};
  const hour = hours ?? french ?? russian ?? german;
  return rest === undefined || hour === undefined ? undefined : { rest, time: clock(hour, minutes ?? past ?? later) };
}

/** An offset is a zone too; the names of those have the sign the other way round. */
function zoneOf(zone: string): string {
  if (zone.startsWith('[')) return zone.slice(1, -1);
  const hours = Number(/^[+-]\d\d/u.exec(zone)?.[0] ?? 0);
  return hours === 0 ? 'UTC' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
}
