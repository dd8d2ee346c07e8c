/** A record as plain fields. */
export type Fields = Readonly<Record<string, unknown>>;

/** The records of a holder by list and id. */
export type Lists = Readonly<Record<string, Readonly<Record<string, Fields>>>>;

/** The smallest changes of a holder, whichever it is: `list` is a collection of a case book, or a register. */
export type HolderChange<List extends string = string> =
  | { readonly op: 'set-own'; readonly field: string; readonly value: unknown }
  | { readonly op: 'add'; readonly list: List; readonly record: Fields & { readonly id: string } }
  | { readonly op: 'put'; readonly list: List; readonly record: Fields & { readonly id: string } }
  | {
      readonly op: 'set';
      readonly list: List;
      readonly id: string;
      readonly field: string;
      readonly value: unknown;
    }
  | { readonly op: 'remove'; readonly list: List; readonly id: string };

/** The place of a field of the holder itself, such as the title of a case book. */
export const ownPlace = 'book';

/** Where a record, or one of its fields, stands in the forms. */
export function placeOf(list: string, id: string, field?: string): string {
  return field === undefined ? `${list}/${id}` : `${list}/${id}/${field}`;
}

/** A record with a field set, or cleared by `undefined`. */
export function withField(record: Fields, field: string, value: unknown): Fields {
  const others = Object.entries(record).filter(([name]) => name !== field);
  return Object.fromEntries(value === undefined ? others : [...others, [field, value] as const]);
}
