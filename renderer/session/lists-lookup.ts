import type { FoundRecord, Lookup } from '../records/lookup';
import type { Lists } from '#shared/contract/holder';
import { collectionOf } from '#shared/records/case-book';
import { registerOf } from '#shared/records/registers';

/** Finds records of a book first, entries of the registers second. */
export function listsLookup(book: Lists, registers: Lists): Lookup {
  return ({ kind, id }): FoundRecord | undefined => {
    const collection = collectionOf(kind);
    const own = collection === undefined ? undefined : book[collection]?.[id];
    if (collection !== undefined && own !== undefined) return { kind, id, record: own, collection };
    const register = registerOf(kind);
    const shared = register === undefined ? undefined : registers[register]?.[id];
    return shared === undefined ? undefined : { kind, id, record: shared };
  };
}
