import * as z from 'zod';
import { fail, succeed, type Result } from '#shared/result';

export function writeStored(value: object): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value));
}

/**
 * A record with the number of its format, from JSON. Fails with `vault/newer-format` where a later program wrote it in
 * another form, and with `vault/record-damaged`.
 */
export function readStored<Schema extends z.ZodType>(
  body: Uint8Array,
  schema: Schema,
  format: number,
): Result<z.infer<Schema>> {
  const json = jsonIn(body);
  const stored = schema.safeParse(json);
  if (stored.success) return succeed(stored.data);
  const { data: numbered } = z.object({ format: z.number() }).safeParse(json);
  if (numbered && numbered.format > format) return fail({ code: 'vault/newer-format', format: numbered.format });
  return fail({ code: 'vault/record-damaged', count: 1 });
}

/** Undefined where the bytes are no JSON. */
function jsonIn(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}
