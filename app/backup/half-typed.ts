import { sameValue } from '#shared/schema/same-value';
import { readDraftKey, withRecord } from '#shared/contract/draft-keys';
import type { BookId } from '#shared/schema/ids';
import type { FormDrafts } from '#shared/contract/holder';
import { registerKinds } from '#shared/records/lists';
import { registerNames } from '#shared/records/registers';
import { readDrafts } from '../book/form-drafts';
import type { RegisterMerge } from '../interchange/merge-registers';
import type { BookStore } from '../ports/book-store';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Whether a book here lacks something half-typed that stands in a backup of it. What is half-typed here and not there
 * takes nothing away; what cannot be read here counts as lacking.
 */
export async function lacksHalfTyped(store: Pick<BookStore, 'read'>, id: BookId, there: Bytes): Promise<boolean> {
  if (there.length === 0) return false;
  const read = await store.read(id, ['draft']);
  const here = read.ok ? read.value.at(-1)?.body : undefined;
  if (here === undefined) return true;
  const wanted = Object.entries(readDrafts(there));
  // Drafts of a form that this program does not know: nothing tells what is in them.
  if (wanted.length === 0) return !sameValue([...here], [...there]);
  const present = readDrafts(here);
  return wanted.some(([place, value]) => !sameValue(present[place], value));
}

/** What of the half-typed things in the registers of a backup is not here, by the places that it has here. */
export function halfTypedToCome(
  there: FormDrafts,
  here: FormDrafts,
  { renamed }: Pick<RegisterMerge, 'renamed'>,
): FormDrafts {
  const placed = Object.entries(there).map(([key, value]) => [keyHere(renamed, key), value] as const);
  return Object.fromEntries(placed.filter(([key]) => !Object.hasOwn(here, key)));
}

/** The key that a draft of the registers has here, where entries may have come under other ids. */
function keyHere(renamed: RegisterMerge['renamed'], key: string): string {
  const draft = readDraftKey(key);
  const register = registerNames.find((name) => name === draft.list);
  return register === undefined ? key : withRecord(draft, renamed(registerKinds[register], draft.id));
}
