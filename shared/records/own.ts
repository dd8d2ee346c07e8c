import { inOrder } from './order';
import type { Counsel } from '../kinds/registers/counsel';
import type { Organisation } from '../kinds/registers/organisation';
import type { Registers } from './registers';

/** The advocate whose vault this is, where the registers tell. */
export function ownCounsel({ counsels }: Registers): Counsel | undefined {
  return inOrder(counsels).find(({ own }) => own);
}

/** The organisation whose vault this is, where the registers tell. */
export function ownOrganisation({ organisations }: Registers): Organisation | undefined {
  return inOrder(organisations).find(({ own }) => own);
}
