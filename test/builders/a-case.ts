import { CaseBook, collectionNames } from '#shared/records/case-book';
import type { PartialDate } from '#shared/values/dates/partial-date';
import type { Registers } from '#shared/records/registers';
import { Registers as RegistersSchema, noRegisters } from '#shared/records/registers';

type Loose = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

const byId = (records: readonly Readonly<Record<string, unknown>>[]) =>
  Object.fromEntries(records.map((record) => [String(record['id']), record]));
const allById = (lists: Loose) =>
  Object.fromEntries(Object.entries(lists).map(([name, records]) => [name, byId(records)]));

const noRecords = Object.fromEntries(collectionNames.map((name) => [name, {}]));

/** A case book of the records given by collection, validated; everything else is empty. */
export function aCaseBook(records: Loose, fields: Readonly<Record<string, unknown>> = {}): CaseBook {
  return CaseBook.parse({
    id: 'book',
    title: 'A case',
    state: 'active',
    ...noRecords,
    ...allById(records),
    ...fields,
  });
}

export function someRegisters(records: Loose): Registers {
  return RegistersSchema.parse({ ...noRegisters, ...allById(records) });
}

/** A date as written: `2011-10-19`, `2012-01`, `2012`, or two of them with ` to ` for a period, ` or ` for a moment. */
export function on(written: string, more: Partial<PartialDate> = {}): PartialDate {
  const [first = written, last = first] = written.split(/ to | or /u);
  const precision = first.length === 10 ? 'day' : first.length === 7 ? 'month' : 'year';
  return {
    written,
    earliest: `${first}${'-01-01'.slice(first.length - 4)}`,
    latest: endOf(last),
    precision,
    spread: written.includes(' to ') ? 'period' : 'moment',
    ...more,
  };
}

function endOf(written: string): string {
  if (written.length === 10) return written;
  const [year = '', month = '12'] = written.split('-');
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}
