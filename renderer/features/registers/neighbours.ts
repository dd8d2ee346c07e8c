import type { RegistersState } from '#shared/contract/vault-api';
import type { RegisterName, Registers } from '#shared/model/registers';
import type { HolderSnapshot } from '../../foundation/session/snapshot';
import { entriesOf } from './entries';
import { groupLaw } from './law-groups';

type Neighbours = { readonly previous?: string | undefined; readonly next?: string | undefined };

/** The entries before and after one: in the law the articles as the browser shows them, elsewhere in order. */
export function neighboursOf(snapshot: HolderSnapshot<RegistersState>, register: RegisterName, id: string): Neighbours {
  const entries = entriesOf(snapshot, register);
  const stored = register === 'norms' ? lawInOrder(snapshot.state?.registers) : entries.stored;
  const ids = [...stored, ...entries.unfinished].map((entry) => entry.id);
  const at = ids.indexOf(id);
  return at === -1 ? {} : { previous: ids[at - 1], next: ids[at + 1] };
}

function lawInOrder(registers: Registers | undefined): readonly { readonly id: string }[] {
  return groupLaw(Object.values(registers?.norms ?? {}), 'en', 'en').flatMap(({ laws }) =>
    laws.flatMap(({ whole, articles }) => (whole === undefined ? articles : [whole, ...articles])),
  );
}
