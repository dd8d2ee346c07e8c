import { readDraftKey } from '#shared/contract/draft-keys';
import type { PersonSetAside } from '#shared/records/consent';
import type { BookId } from '#shared/schema/ids';
import { Party } from '#shared/kinds/party';
import { fieldsOf } from '#shared/schema/walk-schema';
import { succeed, type Result } from '#shared/result';
import type { Library } from '../book/library';

/** The people of case books who are in the bin or not finished yet, as far as they have a name. */
export async function peopleSetAside(
  library: Library,
  ids: readonly BookId[],
): Promise<Result<readonly PersonSetAside[]>> {
  const people: PersonSetAside[] = [];
  for (const bookId of ids) {
    const bin = await library.holders.bin(bookId);
    if (!bin.ok) return bin;
    const drafts = await library.holders.drafts(bookId);
    if (!drafts.ok) return drafts;
    const deleted = bin.value.filter(({ list }) => list === 'parties').map(({ record }) => record);
    const unfinished = Object.entries(drafts.value).flatMap(([key, draft]) => {
      const { kind, list, id } = readDraftKey(key);
      return kind === 'unfinished' && list === 'parties' ? [{ ...fieldsOf(draft), id }] : [];
    });
    people.push(...[...deleted, ...unfinished].flatMap((record) => personIn(bookId, record)));
  }
  return succeed(people);
}

/** One who lacks the kind is taken for a person: nothing less is owed to them. */
function personIn(bookId: BookId, record: Readonly<Record<string, unknown>>): readonly PersonSetAside[] {
  const party = Party.schema.safeParse({ kind: 'person', ...record });
  return party.success ? [{ bookId, party: party.data }] : [];
}
