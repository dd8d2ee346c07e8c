import type { Bytes } from '#app/vault/crypto/bytes';
import { succeed } from '#shared/result';
import type { Result } from '#shared/result';
import { EntryName, HolderId } from './holder';
import type { BackedUpEntry } from './holder';
import { jsonPart, readJsonPart } from './json-part';
import type { BackedUpPart } from './manifest';
import { kindOfEntry, namesOf } from './part-names';
import type { PartReader } from './part-reader';
import { summaryOf } from './part-summary';
import { paddingOf, tarHeader } from './tar';

/** A large body goes through the encryption in such slices, so that it never lies there as a whole once more. */
const slice = 256 * 1024;

export type Part = { readonly name: string; readonly body: Bytes };

type HolderBodies = {
  readonly id: string;
  readonly entries: readonly BackedUpEntry[];
  readonly readable?: Bytes;
};

/** The parts of a holder in their order. An id or a kind that cannot stand in a name is a bug and throws. */
export function partsOfHolder({ id, entries, readable }: HolderBodies, facts: unknown): readonly Part[] {
  const names = namesOf(HolderId.parse(id));
  return [
    { name: names.facts, body: jsonPart(facts) },
    ...entries.map(({ kind, body }, index) => ({ name: names.entry(index, EntryName.parse(kind)), body })),
    ...(readable ? [{ name: names.readable, body: readable }] : []),
  ];
}

/** A part as it stands in the archive, piece by piece. */
export function* piecesOf({ name, body }: Part): Generator<Bytes> {
  yield tarHeader(name, body.length);
  for (let at = 0; at < body.length; at += slice) yield body.subarray(at, at + slice);
  const padding = paddingOf(body.length);
  if (padding > 0) yield new Uint8Array(padding);
}

/** The most bytes of the facts, of any other part, and of the whole holder. */
export type HolderRoom = { readonly facts: number; readonly part: number; readonly holder: number };

/** `facts` is whatever JSON the first part holds; `parts` says what was read. */
export type ReadHolder = HolderBodies & { readonly facts: unknown; readonly parts: readonly BackedUpPart[] };

/** Reads the parts of the holder that begins next. Fails with `backup/damaged` where one is too large. */
export async function readHolderParts(parts: PartReader, id: string, most: HolderRoom): Promise<Result<ReadHolder>> {
  const names = namesOf(id);
  const read: BackedUpPart[] = [];
  let room = most.holder;
  const take = async (name: string, limit: number = most.part): Promise<Result<Bytes>> => {
    const body = await parts.take(Math.min(limit, room));
    if (body.ok) read.push(await summaryOf(name, body.value));
    if (body.ok) room -= body.value.length;
    return body;
  };
  const first = await take(names.facts, most.facts);
  if (!first.ok) return first;
  const entries: BackedUpEntry[] = [];
  for (;;) {
    const kind = kindOfEntry(parts.next ?? '', id, entries.length);
    if (kind === undefined) break;
    const body = await take(names.entry(entries.length, kind));
    if (!body.ok) return body;
    entries.push({ kind, body: body.value });
  }
  const readable = parts.next === names.readable ? await take(names.readable) : undefined;
  if (readable && !readable.ok) return readable;
  const facts = readJsonPart(first.value);
  return succeed({ id, facts, entries, parts: read, ...(readable ? { readable: readable.value } : {}) });
}
