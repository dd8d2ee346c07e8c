import type { PartialDate } from '../values/dates/partial-date';
import { dayInWords, withReserve } from './date-words';
import type { Translator } from './translator';

/**
 * How a typed date is understood, said so that its precision is plain: "19 October 2011, a Wednesday", "some day in
 * October 2011", "from some day in December 2011 to some day in January 2012". Two dates that mean different things
 * are never read out alike.
 */
export function dateReading(date: PartialDate, translator: Translator): string {
  return withReserve(bodyOf(date, translator), date, translator);
}

function bodyOf(date: PartialDate, translator: Translator): string {
  const { say } = translator;
  const { earliest, latest, spread, ongoing } = date;
  const from = end(date, 'earliest', translator);
  const to = end(date, 'latest', translator);
  if (earliest === undefined) return say(spread === 'period' ? 'words.reading.until' : 'words.reading.by', { to });
  if (latest === undefined) {
    if (ongoing === true) return say('words.reading.toDate', { from });
    return say(spread === 'period' ? 'words.reading.from' : 'words.reading.orLater', { from });
  }
  if (date.part === 'night')
    return say('words.date.night', {
      date: say('words.reading.period', { from: dayInWords(earliest, 'day', translator), to }),
    });
  if (isOneUnit(date)) return oneUnit(date, earliest, translator);
  return say(spread === 'period' ? 'words.reading.period' : 'words.reading.between', { from, to });
}

function isOneUnit({ earliest, latest, precision, earliestPrecision, latestPrecision }: PartialDate): boolean {
  if (earliestPrecision !== undefined || latestPrecision !== undefined) return false;
  const length = { year: 4, month: 7, day: 10 }[precision];
  return earliest?.slice(0, length) === latest?.slice(0, length);
}

function oneUnit({ precision, part, spread, approximate }: PartialDate, day: string, translator: Translator): string {
  const { say } = translator;
  const unit = dayInWords(day, precision, translator);
  if (part !== undefined) return say(`words.date.${part}`, { date: unit });
  if (precision === 'day') {
    if (spread === 'period') return say('words.reading.wholeOf', { date: unit });
    return approximate === true
      ? unit
      : say('words.reading.weekday', { date: unit, weekday: dayInWords(day, 'weekday', translator) });
  }
  if (spread === 'period') return say('words.reading.wholeOf', { date: unit });
  return approximate === true ? unit : say('words.reading.someDay', { date: unit });
}

function end(date: PartialDate, side: 'earliest' | 'latest', translator: Translator): string {
  const day = date[side];
  if (day === undefined) return '';
  const precision = (side === 'earliest' ? date.earliestPrecision : date.latestPrecision) ?? date.precision;
  const unit = dayInWords(day, precision, translator);
  const isPlaced = date.part !== undefined && (date.earliest === undefined || side === 'earliest');
  if (isPlaced) return translator.say(`words.date.${date.part ?? 'middle'}`, { date: unit });
  return precision === 'day' ? unit : translator.say('words.reading.someDay', { date: unit });
}
