import type { PartialDate } from '#shared/values/dates/partial-date';
import type { Sanction } from './records';

/** Later than it should have been, however the dates are read. */
export const isLate = (due: PartialDate | undefined, real: PartialDate | undefined): boolean =>
  due?.latest !== undefined && real?.earliest !== undefined && real.earliest > due.latest;

/** When a sanction is to end, said with the sanction; one that went on for longer has a sentence of its own. */
export const dueEndOf = ({ dueEnd, realEnd }: Pick<Sanction, 'dueEnd' | 'realEnd'>): Sanction['dueEnd'] =>
  isLate(dueEnd, realEnd) ? undefined : dueEnd;
