import { ownCounsel, ownOrganisation } from '#shared/records/own';
import type { Registers } from '#shared/records/registers';
import { textIn } from '#shared/values/texts/text';

/** Under which name changes are made: that of the own counsel, else of the own organisation, else none. */
export function authorIn(registers: Registers): string | undefined {
  const own = ownCounsel(registers) ?? ownOrganisation(registers);
  return own && textIn(own.name, 'en');
}
