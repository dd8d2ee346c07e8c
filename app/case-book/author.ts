import { ownCounsel, ownOrganisation } from '#shared/model/own';
import type { Registers } from '#shared/model/registers';
import { textIn } from '#shared/model/text';

/** Under which name changes are made: that of the own counsel, else of the own organisation, else none. */
export function authorIn(registers: Registers): string | undefined {
  const own = ownCounsel(registers) ?? ownOrganisation(registers);
  return own && textIn(own.name, 'en');
}
