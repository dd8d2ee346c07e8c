import { registerSchemas } from '#shared/records/lists';
import { type RegisterName, registerNames } from '#shared/records/registers';
import { sameValue } from '#shared/schema/same-value';
import { type Fields, withEntry } from '#shared/schema/fields';
import { identityOf } from '../../interchange/identity';
import { type CopiedRecord, isThere } from './copied-records';
import { wholeKey } from './keys';
import { type EntryIds, entryKey, inward, type OwnSide, recordIn, registerNamed, renamedFields } from './own-side';

/** Where something arrives: what is here, the table of ids, and what gives an id that nothing has yet. */
export type Here = { readonly side: OwnSide; readonly ids: EntryIds; readonly nextId: () => string };

/** What a copy holds, by the keys of its records. */
export type CopiedRecords = ReadonlyMap<string, CopiedRecord>;

/**
 * The table of ids with all entries of a copy. One that is known here by its identity is that entry; any other gets its
 * id in the copy, or a fresh one where that is taken here.
 */
export function meetEntries(copied: CopiedRecords, { side, ids, nextId }: Here): EntryIds {
  let unknown = [...copied.values()]
    .filter((entry) => entry.at === 'entry' && isThere(entry) && !ids.has(entryKey(entry.list, entry.id)))
    .toSorted(({ key: one }, { key: other }) => (one < other ? -1 : 1));
  if (unknown.length === 0) return ids;
  const here = identitiesIn(side);
  const grown = new Map(ids);
  // What an entry points to may tell it from others: who is met makes others known.
  for (let isGrowing = true; isGrowing;) {
    const met = unknown.flatMap((entry): [string, string][] => {
      const own = sameHere(entry, { side, here, fields: fieldsHere(copied, entry, grown) });
      return own === undefined ? [] : [[entryKey(entry.list, entry.id), own]];
    });
    for (const [key, own] of met) grown.set(key, own);
    unknown = unknown.filter(({ list, id }) => !grown.has(entryKey(list, id)));
    isGrowing = met.length > 0;
  }
  const taken = new Set([...grown].map(([key, own]) => entryKey(key.slice(0, key.indexOf('/')), own)));
  for (const { list, id } of unknown) {
    const isFree =
      !taken.has(entryKey(list, id)) && !recordIn(side.registers, list, id) && !recordIn(side.book.lists, list, id);
    grown.set(entryKey(list, id), isFree ? id : nextId());
  }
  return grown;
}

/** The fields of a record of the copy as they are written here. Whether somebody is one's own is each vault's affair. */
export function fieldsHere(copied: CopiedRecords, entry: CopiedRecord, ids: EntryIds): Fields {
  const register = registerNamed(entry.list);
  if (!register) return entry.fields;
  const isRecordOfCopy = (list: string, id: string) => isThere(copied.get(wholeKey('record', list, id)));
  const fields = renamedFields(registerSchemas[register], entry.fields, inward(isRecordOfCopy, ids));
  return withEntry(fields, 'own', undefined);
}

type Identities = ReadonlyMap<string, string>;

/** The ids of the entries here by what they are known by; of several the smallest. */
function identitiesIn({ registers }: OwnSide): Identities {
  const found = new Map<string, string>();
  for (const register of registerNames) {
    for (const id of Object.keys(registers[register] ?? {})
      .toSorted()
      .reverse()) {
      const identity = identityOf(register, recordIn(registers, register, id) ?? {});
      if (identity !== undefined) found.set(entryKey(register, identity), id);
    }
  }
  return found;
}

/** The id of the entry here that an entry of the copy is, where it is known. */
function sameHere(
  { list, id }: CopiedRecord,
  { side, here, fields }: { readonly side: OwnSide; readonly here: Identities; readonly fields: Fields },
): string | undefined {
  const register = registerNamed(list);
  if (!register || !registerSchemas[register].safeParse(fields).success) return undefined;
  const identity = identityOf(register, fields);
  const namesake = recordIn(side.registers, register, id);
  if (namesake && identity === identityOf(register, namesake)) {
    if (identity !== undefined || saysTheSame(fields, namesake)) return id;
  }
  return identity === undefined ? undefined : here.get(entryKey(register, identity));
}

/** Of an entry that nothing tells from others: whether it is the same in all that belongs to its meaning. */
function saysTheSame(one: Fields, other: Fields): boolean {
  const bare = { id: undefined, order: undefined, own: undefined };
  return sameValue({ ...one, ...bare }, { ...other, ...bare });
}

/** A place where an entry here says something else than the copy does. */
export type EntryDifference = {
  readonly key: string;
  readonly register: RegisterName;
  /** The id of the entry here. */
  readonly id: string;
  readonly field: string;
  readonly ownValue: unknown;
  /** With its references as they are written here. */
  readonly copyValue: unknown;
};
