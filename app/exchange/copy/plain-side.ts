import type { Fields } from '#shared/schema/fields';
import { readKey } from './keys';
import type { OwnSide } from './own-side';
import type { Cells } from './shared-copy';

type Lists = Record<string, Record<string, Record<string, unknown>>>;

/** What the cells of a copy say, as a case book and registers with the ids that they have in the copy. */
export function plainSide(cells: Cells): OwnSide {
  const fields: Record<string, unknown> = {};
  const [records, registers]: readonly [Lists, Lists] = [{}, {}];
  for (const [key, json] of cells) {
    const place = readKey(key);
    const value: unknown = JSON.parse(json);
    if (place?.at === 'own') fields[place.field] = value;
    if (place?.at === 'record') put(records, [place.list, place.id, place.field], value);
    if (place?.at === 'entry') put(registers, [place.register, place.id, place.field], value);
  }
  return { book: { fields, lists: onlyThere(records) }, registers: onlyThere(registers) };
}

function put(lists: Lists, [list, id, field]: readonly [string, string, string], value: unknown): void {
  const own = (lists[list] ??= {});
  (own[id] ??= {})[field] = value;
}

/** A record is there while its id is: what else is left of it was changed while somebody took it out. */
function onlyThere(lists: Lists): Readonly<Record<string, Readonly<Record<string, Fields>>>> {
  return Object.fromEntries(
    Object.entries(lists).map(([list, records]) => [
      list,
      Object.fromEntries(Object.entries(records).filter(([, record]) => record['id'] !== undefined)),
    ]),
  );
}
