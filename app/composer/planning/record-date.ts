import { isCertainlyBefore } from '#shared/values/dates/date-order';
import type { PartialDate } from '#shared/values/dates/partial-date';
import type { AnyRecord } from '../case-file/case-file';

/** The date of what a record is about, of any kind that has one. */
function dateOf(record: AnyRecord): PartialDate | undefined {
  if ('filed' in record || 'answered' in record) return record.filed ?? record.answered;
  if ('brought' in record) return record.brought;
  if ('started' in record) return record.started;
  if ('period' in record) return record.period;
  if ('sent' in record) return record.sent;
  if ('from' in record && typeof record.from === 'object' && 'precision' in record.from) return record.from;
  return 'date' in record && typeof record.date === 'object' && 'precision' in record.date ? record.date : undefined;
}

/** Whether the dates say that the one was before the other, whatever ties them. */
export const isSurelyBefore = (one: AnyRecord, other: AnyRecord): boolean =>
  isCertainlyBefore(dateOf(one), dateOf(other));

/** Whether both are known to have been on one and the same day. */
export function isSameDay(one: AnyRecord, other: AnyRecord): boolean {
  const [first, second] = [dateOf(one), dateOf(other)];
  const isKnown = first?.earliest !== undefined && first.earliest === first.latest;
  return isKnown && first.earliest === second?.earliest && second?.earliest === second?.latest;
}

/** Whether something that goes on to this day is known to have begun on the day of the other. */
export function beginsOn(one: AnyRecord, other: AnyRecord): boolean {
  const [begun, day] = [dateOf(one), dateOf(other)];
  const isOpen = begun?.ongoing === true && begun.latest === undefined && begun.precision === 'day';
  return isOpen && begun.earliest !== undefined && begun.earliest === day?.earliest && begun.earliest === day.latest;
}

/** Whether something that has a day of its own besides was answered on the day of the other. */
export const isDayOf = (date: PartialDate | undefined, other: AnyRecord): boolean =>
  date?.earliest !== undefined &&
  date.earliest === date.latest &&
  dateOf(other)?.earliest === date.earliest &&
  dateOf(other)?.latest === date.earliest;

/** Whether a record is of a day that was still to come on the day of a paper, however both dates are read. */
export function isYetToCome(record: AnyRecord, onPaper: PartialDate | undefined): boolean {
  return isCertainlyBefore(onPaper, dateOf(record));
}
