import type { Registers } from '#shared/records/registers';
import type { ShownRecord } from '../../holder/desk/record-list';
import { groupLaw } from './law-groups';

/** Norms in the order in which the browser shows them; those that are none yet stand last. */
export function inOrderOfLaw(entries: readonly ShownRecord[], { norms }: Registers): readonly ShownRecord[] {
  const shown = groupLaw(Object.values(norms), 'en', 'en').flatMap(({ laws }) =>
    laws.flatMap(({ whole, articles }) => (whole === undefined ? articles : [whole, ...articles])),
  );
  const places = new Map(shown.map(({ id }, place) => [String(id), place]));
  const placeOf = ({ id }: ShownRecord): number => places.get(id) ?? places.size;
  return entries.toSorted((one, other) => placeOf(one) - placeOf(other));
}
