import * as z from 'zod';
import { fail, succeed, type Result } from '#shared/result';
import { bigEndian, ByteReader, concat, utf8 } from '../vault/crypto/bytes';
import type { BackedUpHolder } from './format/holder';

type Bytes = Uint8Array<ArrayBuffer>;

/** The number of the form in which a part that is not known is kept. */
const keptFormat = 1;

const Head = z.object({
  format: z.literal(keptFormat),
  id: z.string(),
  role: z.string(),
  records: z.number(),
  lost: z.number(),
  entries: z.array(z.object({ kind: z.string(), length: z.number() })),
  readable: z.number().optional(),
});

/**
 * A part of a backup that this program does not know, as one body: the length of a JSON head in four bytes, the head, then
 * each entry and the readable form one after the other.
 */
export function writeKeptPart({ id, role, records, lost, entries, readable }: BackedUpHolder): Bytes {
  const head: z.infer<typeof Head> = {
    format: keptFormat,
    id,
    role,
    records,
    lost,
    entries: entries.map(({ kind, body }) => ({ kind, length: body.length })),
    ...(readable && { readable: readable.length }),
  };
  const text = utf8(JSON.stringify(head));
  return concat([bigEndian(text.length, 4), text, ...entries.map(({ body }) => body), ...(readable ? [readable] : [])]);
}

/** Fails with `vault/newer-format` where another program wrote it in another form. */
export function readKeptPart(bytes: Bytes): Result<BackedUpHolder> {
  const reader = new ByteReader(bytes);
  const json: unknown = JSON.parse(new TextDecoder().decode(reader.take(reader.number(4))));
  const head = Head.safeParse(json);
  if (!head.success) return fail({ code: 'vault/newer-format', format: formatOf(json) });
  const { id, role, records, lost, entries, readable } = head.data;
  return succeed({
    id,
    role,
    records,
    lost,
    entries: entries.map(({ kind, length }) => ({ kind, body: reader.take(length) })),
    ...(readable === undefined ? {} : { readable: reader.take(readable) }),
  });
}

function formatOf(json: unknown): number {
  return z.object({ format: z.number() }).safeParse(json).data?.format ?? keptFormat + 1;
}
