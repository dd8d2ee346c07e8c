import type { Fields } from '#shared/schema/fields';
import type * as z from 'zod';
import { patched, recordDifference, type Patch, type Plain } from '../../book/stored/plain';
import type { CopiedRecord } from './copied-records';
import { entryKey, recordIn } from './own-side';

/** What arrived, with the schema that it fits. */
export type Arrived = { readonly schema: z.core.$ZodType; readonly fields: Fields };

type Put = { readonly list: string; readonly id: string; readonly fields: Fields };

/** What was taken in of one document so far. */
export class Taken {
  readonly #start: Plain;
  #now: Plain;
  readonly #touched = new Map<string, { readonly list: string; readonly id: string }>();
  readonly arrived = new Map<string, Arrived>();
  readonly notUnderstood = new Set<string>();

  constructor(start: Plain) {
    this.#start = start;
    this.#now = start;
  }

  find(list: string, id: string): Fields | undefined {
    return recordIn(this.#now.lists, list, id);
  }

  /** Takes a record in where it fits; what fits not is noted by its key in the copy. */
  put(schema: z.core.$ZodType & z.ZodType, record: CopiedRecord, { list, id, fields }: Put): void {
    const value = Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== undefined));
    if (!schema.safeParse(value).success) {
      this.notUnderstood.add(record.key);
      return;
    }
    this.#set(list, id, value);
    this.arrived.set(record.key, { schema, fields: value });
  }

  remove(list: string, id: string): void {
    if (this.find(list, id)) this.#set(list, id, undefined);
  }

  patches(): readonly Patch[] {
    return [...this.#touched.values()].flatMap(({ list, id }) =>
      recordDifference(list, id, recordIn(this.#start.lists, list, id), this.find(list, id)),
    );
  }

  counts(): { readonly added: number; readonly changed: number; readonly removed: number } {
    const places = [...this.#touched.values()].map(({ list, id }) => {
      const [before, after] = [recordIn(this.#start.lists, list, id), this.find(list, id)];
      if (!before || !after) return before ? 'removed' : 'added';
      return recordDifference(list, id, before, after).length > 0 ? 'changed' : 'same';
    });
    const count = (what: string) => places.filter((each) => each === what).length;
    return { added: count('added'), changed: count('changed'), removed: count('removed') };
  }

  #set(list: string, id: string, value: Fields | undefined): void {
    this.#now = patched(this.#now, { at: 'record', list, id, value });
    this.#touched.set(entryKey(list, id), { list, id });
  }
}
