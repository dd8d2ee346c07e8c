import type { RegisterName } from '#shared/records/registers';
import type { HolderSnapshot } from '../../session/snapshot';
import { entriesOf } from './entries';

type Neighbours = { readonly previous?: string | undefined; readonly next?: string | undefined };

/** The entries before and after one: in the law the articles as the browser shows them, elsewhere in order. */
export function neighboursOf(snapshot: HolderSnapshot, register: RegisterName, id: string): Neighbours {
  const { stored, unfinished } = entriesOf(snapshot, register);
  const ids = [...stored, ...unfinished].map((entry) => entry.id);
  const at = ids.indexOf(id);
  return at === -1 ? {} : { previous: ids[at - 1], next: ids[at + 1] };
}
