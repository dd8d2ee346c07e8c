import type { Registers } from '#shared/model/registers';
import { inOrder } from '#shared/model/order';
import type { Counsel } from '#shared/model/registers';
import { textIn } from '#shared/model/text';

/** The advocate whose vault this is, where the registers tell. */
export function ownCounsel({ counsels }: Registers): Counsel | undefined {
  return inOrder(counsels).find(({ own }) => own);
}

/** Under which name changes are made: that of the own counsel, else of the own organisation, else none. */
export function authorIn(registers: Registers): string | undefined {
  const own = ownCounsel(registers) ?? inOrder(registers.organisations).find((organisation) => organisation.own);
  return own && textIn(own.name, 'en');
}
