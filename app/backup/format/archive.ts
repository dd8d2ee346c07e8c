import { toHex, utf8 } from '#app/vault/crypto/bytes';
import type { Bytes } from '#app/vault/crypto/bytes';
import { fail, succeed } from '#shared/result';
import type { Result } from '#shared/result';
import { EntryName, HolderFacts, HolderId } from './holder';
import type { BackedUpHolder } from './holder';
import { backupFormat, limits } from './limits';
import { BackupOrigin, manifestOf } from './manifest';
import type { BackedUpPart, BackupManifest, HolderSummary } from './manifest';
import { aboutName, manifestName, namesOf } from './part-names';
import { endOfArchive, paddingOf, tarHeader } from './tar';

/** A large body goes through the encryption in such slices, so that it never lies there as a whole once more. */
const slice = 256 * 1024;

type Part = { readonly name: string; readonly body: Bytes };

/**
 * The tar archive in a backup, piece by piece, and at its end the manifest. One holder is held at a time. A holder that
 * does not fit the format is a bug and throws; one that is too large is a failure.
 */
export async function* archiveOf(
  holders: AsyncIterable<Result<BackedUpHolder>>,
  about: BackupOrigin,
): AsyncGenerator<Result<Bytes>, BackupManifest | undefined> {
  const origin = BackupOrigin.parse(about);
  const written = new Map<string, HolderSummary>();
  yield* piecesOf({ name: aboutName, body: json({ format: backupFormat, ...origin }) });
  for await (const holder of holders) {
    const parts = holder.ok ? partsOf(holder.value) : holder;
    if (!parts.ok) {
      yield parts;
      return undefined;
    }
    if (!holder.ok || written.has(holder.value.id)) throw new Error('two holders of one id');
    const summaries: BackedUpPart[] = [];
    for (const part of parts.value) {
      summaries.push(await summaryOf(part.name, part.body));
      yield* piecesOf(part);
    }
    written.set(holder.value.id, { id: holder.value.id, ...HolderFacts.parse(holder.value), parts: summaries });
  }
  const manifest = manifestOf(origin, [...written.values()]);
  yield* piecesOf({ name: manifestName, body: json(manifest) });
  yield succeed(endOfArchive);
  return manifest;
}

/** Name, size and hash of a part. */
export async function summaryOf(name: string, body: Bytes): Promise<BackedUpPart> {
  const hash = await crypto.subtle.digest('SHA-256', body);
  return { name, bytes: body.length, sha256: toHex(new Uint8Array(hash)) };
}

function partsOf(holder: BackedUpHolder): Result<readonly Part[]> {
  const names = namesOf(HolderId.parse(holder.id));
  const parts = [
    { name: names.facts, body: json(HolderFacts.parse(holder)) },
    ...holder.entries.map(({ kind, body }, index) => ({ name: names.entry(index, EntryName.parse(kind)), body })),
    ...(holder.readable ? [{ name: names.readable, body: holder.readable }] : []),
  ];
  const largest = parts.reduce((most, { body }) => Math.max(most, body.length), 0);
  if (largest > limits.partBytes) return tooLarge(largest, limits.partBytes);
  const all = parts.reduce((total, { body }) => total + body.length, 0);
  return all > limits.holderBytes ? tooLarge(all, limits.holderBytes) : succeed(parts);
}

function* piecesOf({ name, body }: Part): Generator<Result<Bytes>> {
  yield succeed(tarHeader(name, body.length));
  for (let at = 0; at < body.length; at += slice) yield succeed(body.subarray(at, at + slice));
  const padding = paddingOf(body.length);
  if (padding > 0) yield succeed(new Uint8Array(padding));
}

function tooLarge(bytes: number, limit: number): Result<never> {
  return fail({ code: 'backup/too-large', bytes, limit });
}

/** With line breaks, as people will read it. */
function json(value: unknown): Bytes {
  return utf8(`${JSON.stringify(value, null, 1)}\n`);
}
