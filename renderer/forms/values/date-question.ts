import { dateReading } from '#shared/i18n/date-reading';
import type { MessageValues, Translator } from '#shared/i18n/translator';
import { type DateFailure, parsePartialDate } from '#shared/values/dates/parse-partial-date';
import type { PartialDate } from '#shared/values/dates/partial-date';
import { toWritten } from '#shared/values/dates/write-partial-date';

/** One thing that a text may mean: the text that says it without doubt, and the words for it. */
export type DateAnswer = { readonly value: string; readonly label: string };

/** What a text that is in doubt may mean, the likeliest first. */
export function dateAnswers(
  text: string,
  failure: DateFailure,
  years: readonly number[],
  translator: Translator,
): readonly DateAnswer[] {
  const texts =
    failure.problem === 'ambiguous-date'
      ? failure.readings.map(dayFirst)
      : failure.problem === 'year-needed'
        ? years.flatMap((year) => inYear(text, year) ?? [])
        : inFull(text);
  return texts.flatMap((each) => {
    const read = parsePartialDate(each);
    return read.ok ? [{ value: each, label: dateReading(read.value, translator) }] : [];
  });
}

/** The names and figures in the sentence that says why a text is no date. */
export function dateProblemValues(failure: DateFailure, locale: string): MessageValues {
  if (failure.problem === 'wrong-weekday') {
    const named = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
    // The first of January 2001 was a Monday.
    return { weekday: named.format(Date.UTC(2001, 0, failure.weekday)) };
  }
  if (failure.problem === 'other-calendar') return { year: String(failure.year) };
  if (failure.problem !== 'no-such-day') return {};
  const { month, days, year } = failure;
  const withYear = month === 2 && year !== undefined ? ({ year: 'numeric' } as const) : {};
  const named = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC', ...withYear });
  return { month: named.format(Date.UTC(year ?? 2000, month - 1, 1)), days };
}

/** An ISO day as it is typed here; other readings stay as they are. */
function dayFirst(reading: string): string {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(reading);
  return day ? `${day[3] ?? ''}.${day[2] ?? ''}.${day[1] ?? ''}` : reading;
}

/** `19.10.11` with its century; where this one would be far ahead, the last comes first. */
function inFull(text: string): readonly string[] {
  const short = /^(\d{1,2})[./ -](\d{1,2})[./ -](\d{2})$/u.exec(text.trim());
  if (!short) return [];
  const [, day = '', month = '', year = ''] = short;
  const centuries = Number(year) > 40 ? ['19', '20'] : ['20'];
  return centuries.map((century) => `${day}.${month}.${century}${year}`);
}

/** The text with the year that was missing: in the words that were typed, where they can be read so. */
function inYear(text: string, year: number): string | undefined {
  const meant = parsePartialDate(text, { year });
  if (!meant.ok) return undefined;
  const { written, ...date } = meant.value;
  const short = toWritten({ ...date, yearAssumed: undefined });
  const typed = [`${written.replace(/\.$/u, '')}.${year}`, `${written} ${year}`, short];
  return typed.find((each) => meaning(each) === short);
}

function meaning(text: string): string | undefined {
  const read = parsePartialDate(text);
  return read.ok && read.value.yearAssumed !== true ? toWritten(read.value) : undefined;
}

/**
 * The years that a day without one is likely to be in: that of the date that stood here, those that the case speaks
 * of most, this year and the last. Four at most.
 */
export function likelyYears(
  current: PartialDate | undefined,
  records: readonly unknown[],
  today: string,
): readonly number[] {
  const counts = new Map<number, number>();
  for (const year of yearsIn(records)) counts.set(year, (counts.get(year) ?? 0) + 1);
  const spoken = [...counts].toSorted((one, other) => other[1] - one[1] || other[0] - one[0]).map(([year]) => year);
  const present = Number(today.slice(0, 4));
  const here = yearsIn(current);
  return [...new Set([...here, ...spoken.slice(0, 2), present, present - 1, ...spoken])].slice(0, 4);
}

function yearsIn(value: unknown): readonly number[] {
  if (Array.isArray(value)) return value.flatMap(yearsIn);
  if (typeof value !== 'object' || value === null) return [];
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  return entries.flatMap(([name, item]) =>
    (name === 'earliest' || name === 'latest') && typeof item === 'string' ? [Number(item.slice(0, 4))] : yearsIn(item),
  );
}
