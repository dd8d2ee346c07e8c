import type { Fields } from '#shared/schema/fields';
import { readKey } from './keys';
import type { OwnSide } from './own-side';
import type { Cells } from './shared-copy';

/** Records by list and id. In maps: a copy may call a list or a record by what every object has. */
type Lists = Map<string, Map<string, Map<string, unknown>>>;

/** What the cells of a copy say, as a case book and registers with the ids that they have in the copy. */
export function plainSide(cells: Cells): OwnSide {
  const fields = new Map<string, unknown>();
  const [records, registers]: readonly [Lists, Lists] = [new Map(), new Map()];
  for (const [key, json] of cells) {
    const place = readKey(key);
    const value: unknown = JSON.parse(json);
    if (place?.at === 'own') fields.set(place.field, value);
    if (place?.at === 'record') put(records, [place.list, place.id, place.field], value);
    if (place?.at === 'entry') put(registers, [place.register, place.id, place.field], value);
  }
  return { book: { fields: Object.fromEntries(fields), lists: onlyThere(records) }, registers: onlyThere(registers) };
}

function put(lists: Lists, [list, id, field]: readonly [string, string, string], value: unknown): void {
  const records = lists.get(list) ?? new Map<string, Map<string, unknown>>();
  const record = records.get(id) ?? new Map<string, unknown>();
  lists.set(list, records.set(id, record.set(field, value)));
}

/** A record is there while its id is: what else is left of it was changed while somebody took it out. */
function onlyThere(lists: Lists): Readonly<Record<string, Readonly<Record<string, Fields>>>> {
  return Object.fromEntries(
    [...lists].map(([list, records]) => [
      list,
      Object.fromEntries(
        [...records].filter(([, record]) => record.has('id')).map(([id, record]) => [id, Object.fromEntries(record)]),
      ),
    ]),
  );
}
