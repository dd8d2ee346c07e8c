import { listNamed } from '#shared/records/lists';
import type { AnyReference } from '#shared/schema/ids';

/** The records that a change names, as references. A list that holds no records of a kind is left out. */
export function referencesTo(changed: readonly (readonly [string, string])[] = []): readonly AnyReference[] {
  return changed.flatMap(([list, id]) => {
    const kind = listNamed(list)?.kind;
    return kind === undefined ? [] : [{ kind, id }];
  });
}
