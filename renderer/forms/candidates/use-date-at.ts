import { PartialDate } from '#shared/values/dates/partial-date';
import { valueAt } from '#shared/records/read-record';
import { useRecordScope } from '../../records/record-scope';
import { ownerOf } from '../desk/owner-of';

const dateFields = ['date', 'brought', 'filed', 'from', 'period', 'started', 'sent'] as const;

/** The date of the record that a field belongs to, if it has one: the law is quoted as it was then. */
export function useDateAt(place: string): PartialDate | undefined {
  const { find } = useRecordScope();
  const owner = ownerOf(place);
  const record = owner === undefined ? undefined : find(owner)?.record;
  const dates = dateFields.map((name) => PartialDate.safeParse(valueAt(record, name)));
  return dates.find((parsed) => parsed.success)?.data;
}
