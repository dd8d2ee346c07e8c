import { isCertainlyBefore } from '#shared/values/dates/date-order';
import type { Sanction } from './records';

type Ends = Pick<Sanction, 'dueEnd' | 'realEnd'>;

/** Whether a sanction went on for longer than it should have, however its dates are read. */
export const isOverrun = ({ dueEnd, realEnd }: Ends): boolean => isCertainlyBefore(dueEnd, realEnd);

/** When a sanction is to end, said with the sanction; one that went on for longer has a sentence of its own. */
export const dueEndOf = (sanction: Ends): Sanction['dueEnd'] => (isOverrun(sanction) ? undefined : sanction.dueEnd);
