import { type CollectionName, collectionNames } from '#shared/records/case-book';
import { type RegisterName, registerNames, registerOf } from '#shared/records/registers';
import type { Fields } from '#shared/schema/fields';
import { fieldsOf } from '#shared/schema/walk-schema';
import type * as z from 'zod';
import type { Plain } from '../../book/stored/plain';
import { type Renaming, renameReferences } from '../../interchange/rename-references';

/** What a vault itself says: the case book, and the lists of its registers. */
export type OwnSide = { readonly book: Plain; readonly registers: Plain['lists'] };

/**
 * Which entry of the registers an entry of the copy is here: `"<register>/<id in the copy>"` to the id here. Several
 * may be one here.
 */
export type EntryIds = ReadonlyMap<string, string>;

/** The key of an entry in a table of ids. */
export function entryKey(register: string, id: string): string {
  return `${register}/${id}`;
}

/** The record with an id; never what every object has. */
export function recordIn(lists: Plain['lists'], list: string, id: string): Fields | undefined {
  const records = lists[list] ?? {};
  return Object.hasOwn(records, id) ? records[id] : undefined;
}

/** How references are written in the copy. Of several ids there the smallest, so that all write the same one. */
export function outward({ book }: OwnSide, ids: EntryIds): Renaming {
  const names = namesInCopy(ids);
  return (kind, id) => {
    const register = kind === 'caseBook' ? undefined : registerOf(kind);
    if (register === undefined || recordIn(book.lists, register, id)) return id;
    return names.get(entryKey(register, id)) ?? id;
  };
}

/** How references from the copy are written here. A record of the copy itself keeps its id. */
export function inward(isRecordOfCopy: (list: string, id: string) => boolean, ids: EntryIds): Renaming {
  return (kind, id) => {
    const register = kind === 'caseBook' ? undefined : registerOf(kind);
    if (register === undefined || isRecordOfCopy(register, id)) return id;
    return ids.get(entryKey(register, id)) ?? id;
  };
}

const inCopy = new WeakMap<EntryIds, ReadonlyMap<string, string>>();

/** The id in the copy of each entry that is known there, by its key here. */
export function namesInCopy(ids: EntryIds): ReadonlyMap<string, string> {
  const known = inCopy.get(ids);
  if (known) return known;
  const names = new Map<string, string>();
  for (const [key, own] of [...ids].toSorted(([one], [other]) => (one < other ? 1 : -1))) {
    const at = key.indexOf('/');
    names.set(entryKey(key.slice(0, at), own), key.slice(at + 1));
  }
  inCopy.set(ids, names);
  return names;
}

/** Fields with their references renamed. */
export function renamedFields(schema: z.core.$ZodType, fields: Fields, renamed: Renaming): Fields {
  return fieldsOf(renameReferences(schema, fields, renamed));
}

export const collectionNamed = (name: string): CollectionName | undefined =>
  collectionNames.find((each) => each === name);
export const registerNamed = (name: string): RegisterName | undefined => registerNames.find((each) => each === name);
