import { inOrder } from './order';
import type { Counsel, Organisation, Registers } from './registers';

/** The advocate whose vault this is, where the registers tell. */
export function ownCounsel({ counsels }: Registers): Counsel | undefined {
  return inOrder(counsels).find(({ own }) => own);
}

/** The organisation whose vault this is, where the registers tell. */
export function ownOrganisation({ organisations }: Registers): Organisation | undefined {
  return inOrder(organisations).find(({ own }) => own);
}
