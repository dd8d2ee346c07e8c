/** How exactly a day is known. */
export type Precision = 'day' | 'month' | 'year';

/** A calendar year, month or day as it was written; what is missing was not said. */
export type CalendarUnit = { readonly year: number; readonly month?: number; readonly day?: number };

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether the unit is in the calendar: no 31 April, and years of four digits. */
export function isReal({ year, month, day }: CalendarUnit): boolean {
  if (year < 1000 || year > 9999) return false;
  if (month === undefined) return day === undefined;
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= daysInMonth(year, month));
}

/** The day of the week, 1 for Monday. */
export function weekdayOf({ year, month, day }: Required<CalendarUnit>): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}

/** The last day that a date can name: years have four figures. */
export const lastDay = '9999-12-31';

export function precisionOf({ month, day }: CalendarUnit): Precision {
  return day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
}

export function firstDayOf({ year, month = 1, day = 1 }: CalendarUnit): string {
  return isoDay(year, month, day);
}

export function lastDayOf({ year, month = 12, day = daysInMonth(year, month) }: CalendarUnit): string {
  return isoDay(year, month, day);
}

/** The day so many days after an ISO day; before it for a negative number. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The unit of a precision that an ISO day lies in. */
export function unitAround(day: string, precision: Precision): CalendarUnit {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  if (precision === 'year') return { year };
  return precision === 'month' ? { year, month } : { year, month, day: date };
}

function isoDay(year: number, month: number, day: number): string {
  return `${String(year)}-${pad(month)}-${pad(day)}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
