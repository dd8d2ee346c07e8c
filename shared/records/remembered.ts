import * as z from 'zod';
import { sameValue } from '../schema/same-value';
import { isObject } from '../schema/walk-schema';

type Schemas = Readonly<Record<string, z.ZodType>>;
type ById<Each extends Schemas> = {
  readonly [List in keyof Each]: z.ZodType<Record<string, z.output<Each[List]>>>;
};

/**
 * Lists of records by id, as fields of a schema. A record or a list that was read once is not looked at again as long
 * as it is the same object: in a document of thousands of records a change costs what it has changed.
 */
export function remembered<Each extends Schemas>(schemas: Each): ById<Each>;
export function remembered(schemas: Schemas): unknown {
  return Object.fromEntries(Object.entries(schemas).map(([list, schema]) => [list, rememberedList(schema)]));
}

function rememberedList(schema: z.ZodType): z.ZodType {
  const lists = new WeakMap<object, unknown>();
  const records = new WeakMap<object, unknown>();
  return z.unknown().transform((list, context) => {
    if (!isObject(list)) return refuse(context, z.record(z.string(), schema).safeParse(list).error);
    const known = lists.get(list);
    if (known !== undefined) return known;
    const different: [string, unknown][] = [];
    for (const id of Object.keys(list)) {
      const record = list[id];
      let whole = isObject(record) ? records.get(record) : undefined;
      if (whole === undefined) {
        const read = schema.safeParse(record);
        if (!read.success) return refuse(context, read.error, id);
        whole = unlessSame(record, read.data);
        if (isObject(record)) records.set(record, whole);
      }
      if (whole !== record) different.push([id, whole]);
    }
    const whole = different.length === 0 ? list : { ...list, ...Object.fromEntries(different) };
    lists.set(list, whole);
    return whole;
  });
}

/** What a schema has read, as the object that was given where it says the same. */
function unlessSame(given: unknown, read: unknown): unknown {
  return sameValue(given, read) ? given : read;
}

function refuse(context: z.RefinementCtx, error: z.ZodError | undefined, ...at: readonly string[]): never {
  for (const { message, path } of error?.issues ?? []) {
    context.addIssue({ code: 'custom', message, path: [...at, ...path] });
  }
  return z.NEVER;
}
