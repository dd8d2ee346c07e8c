/**
 * The keys of drafts (`FormDrafts`), which lie on the disk: where something typed belongs. A place is `decisions/d1`,
 * `decisions/d1/date`, further inside `decisions/d1/sanctions/0/term`; of a holder itself `book/title`.
 */

/** The place of a holder itself. Before it stand fields such as the title of a case book. */
export const ownPlace = 'book';

/** Where a record, or one of its fields, stands in the forms. */
export function placeOf(list: string, id: string, field?: string): string {
  return field === undefined ? `${list}/${id}` : `${list}/${id}/${field}`;
}

/** Where a field of a holder itself stands. */
export function ownFieldPlace(field: string): string {
  return `${ownPlace}/${field}`;
}

/** The draft that holds a record which lacks what its kind must have. */
export function unfinishedKey(list: string, id: string): string {
  return `new/${placeOf(list, id)}`;
}

/** The draft that holds what was given to a field and cannot stand in its record, with the reason. */
export function refusalKey(place: string): string {
  return `refused/${place}`;
}

/** `unfinished`: a record that is none yet. `refused`: a value that may not be stored. `typed`: what is half typed. */
export type DraftKind = 'unfinished' | 'refused' | 'typed';

/** A key taken apart. Of a holder itself `list` is `ownPlace`, and `id` the field. */
export type DraftKey = {
  readonly kind: DraftKind;
  readonly list: string;
  readonly id: string;
  /** The field of the record, and where inside it; empty for a record as a whole. */
  readonly inside: readonly string[];
};

const kinds: Readonly<Record<string, DraftKind>> = { new: 'unfinished', refused: 'refused' };

export function readDraftKey(key: string): DraftKey {
  const parts = key.split('/');
  const kind = kinds[parts[0] ?? ''];
  const [list = '', id = '', ...inside] = kind === undefined ? parts : parts.slice(1);
  return { kind: kind ?? 'typed', list, id, inside };
}

/** The key of the same draft in a record of another id. */
export function withRecord({ kind, list, inside }: DraftKey, id: string): string {
  const place = [list, id, ...inside].join('/');
  if (kind === 'refused') return refusalKey(place);
  return kind === 'unfinished' ? unfinishedKey(list, id) : place;
}
