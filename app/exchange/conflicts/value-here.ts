import { CaseBookOwn, type CollectionName } from '#shared/records/case-book';
import { collections, registerSchemas } from '#shared/records/lists';
import type { RegisterName } from '#shared/records/registers';
import type { Fields } from '#shared/schema/fields';
import { renameReferences, type Renaming } from '../../interchange/rename-references';
import { keyOf, readKey, type CopyPlace } from '../copy/keys';
import { collectionNamed, inward, registerNamed, type EntryIds } from '../copy/own-side';
import type { Cells } from '../copy/shared-copy';

/** Where a conflict is: in the case book itself, in a record, or in an entry of a register; a whole record has no field. */
export type ConflictPlace =
  | { readonly at: 'own'; readonly field: string }
  | { readonly at: 'record'; readonly list: CollectionName; readonly id: string; readonly field?: string }
  | { readonly at: 'entry'; readonly list: RegisterName; readonly id: string; readonly field?: string };

/** The place that the key of a conflict names; undefined for one that this program does not know. */
export function conflictPlace(key: string): ConflictPlace | undefined {
  const place = readKey(key);
  if (place?.at === 'own') return { at: 'own', field: place.field };
  // The key of a whole record is that of its fields without the last part.
  return place ? recordPlace(place, place.field) : recordPlace(readKey(`${key}/id`), undefined);
}

function recordPlace(place: CopyPlace | undefined, field: string | undefined): ConflictPlace | undefined {
  if (place?.at !== 'record' && place?.at !== 'entry') return undefined;
  const inside = { id: place.id, ...(field === undefined ? {} : { field }) };
  if (place.at === 'entry') {
    const list = registerNamed(place.register);
    return list && { at: 'entry', list, ...inside };
  }
  const list = collectionNamed(place.list);
  return list && { at: 'record', list, ...inside };
}

/** How references in a copy are written here. */
export function renamingHere(cells: Cells, ids: EntryIds): Renaming {
  return inward((list, id) => cells.has(keyOf({ at: 'record', list, id, field: 'id' })), ids);
}

/** A value of a copy with its references as they are written here. */
export function valueHere(place: ConflictPlace, json: string, renamed: Renaming): unknown {
  const value: unknown = JSON.parse(json);
  const schema = schemaOf(place);
  if (place.field === undefined) return renameReferences(schema, value, renamed);
  const holder: Fields = { [place.field]: value };
  const here = renameReferences(schema, holder, renamed);
  return isFields(here) ? here[place.field] : value;
}

function schemaOf(place: ConflictPlace) {
  if (place.at === 'own') return CaseBookOwn;
  return place.at === 'record' ? collections[place.list] : registerSchemas[place.list];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
