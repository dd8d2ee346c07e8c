import type { Precision } from '../values/dates/calendar';
import type { PartialDate } from '../values/dates/partial-date';
import type { Translator } from './translator';

const dateStyles = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
  weekday: { weekday: 'long' },
} as const satisfies Record<Precision | 'weekday', Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

/** An ISO day as a day, month or year of the calendar, or as the day of its week. */
export function dayInWords(day: string, style: keyof typeof dateStyles, { locale }: Translator): string {
  const key = `${locale} ${style}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...dateStyles[style], timeZone: 'UTC' });
  formats.set(key, format);
  return format.format(new Date(`${day}T00:00:00Z`));
}

/**
 * A partial date for the screen, never more exact than it is: "19 October 2011", "October 2011", "since May 2012",
 * "between March 2012 and June 2012". The words as they were typed are not used.
 */
export function dateInWords(date: PartialDate, translator: Translator): string {
  const { say } = translator;
  const ends = endsInWords(date, translator);
  const placed = date.part === undefined ? ends : say(`words.date.${date.part}`, { date: ends });
  return withReserve(placed, date, translator);
}

/** Days in words with all that is said around them: about, the time of day and where it was, a year that was assumed. */
export function withReserve(days: string, date: PartialDate, { say }: Translator): string {
  const guarded = date.approximate === true ? say('words.date.about', { date: days }) : days;
  const timed = date.time === undefined ? guarded : say('words.date.time', { date: guarded, time: date.time });
  const zoned =
    date.time === undefined || date.timeZone === undefined
      ? timed
      : say('words.date.zone', { date: timed, zone: townOf(date.timeZone) });
  return date.yearAssumed === true ? say('words.date.yearAssumed', { date: zoned }) : zoned;
}

function endsInWords(date: PartialDate, translator: Translator): string {
  const { say } = translator;
  const { earliest, latest, precision, spread, ongoing } = date;
  const from = earliest === undefined ? '' : dayInWords(earliest, date.earliestPrecision ?? precision, translator);
  const to = latest === undefined ? '' : dayInWords(latest, date.latestPrecision ?? precision, translator);
  if (earliest === undefined) return say(spread === 'period' ? 'words.date.until' : 'words.date.before', { to });
  if (latest === undefined) return sayOpenEnd();
  if (from === to) return from;
  return say(spread === 'period' ? 'words.date.period' : 'words.date.between', { from, to });

  function sayOpenEnd(): string {
    if (ongoing === true) return say('words.date.toDate', { from });
    return say(spread === 'period' ? 'words.date.since' : 'words.date.after', { from });
  }
}

/** The time of day of an instant, "14:02", in the zone of the computer. */
export function timeInWords(instant: string, { locale }: Translator): string {
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(instant),
  );
}

/** "Almaty" of "Asia/Almaty". */
export function townOf(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
}
