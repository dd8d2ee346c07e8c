import type { Bytes } from '#app/vault/crypto/bytes';
import { fail, succeed } from '#shared/result';
import type { Result } from '#shared/result';
import { HolderFacts } from './holder';
import type { BackedUpHolder } from './holder';
import { partsOfHolder, piecesOf } from './holder-parts';
import type { Part } from './holder-parts';
import { jsonPart } from './json-part';
import { backupFormat, limits } from './limits';
import { BackupOrigin, manifestOf } from './manifest';
import type { BackedUpPart, BackupManifest, HolderSummary } from './manifest';
import { aboutName, manifestName } from './part-names';
import { summaryOf } from './part-summary';
import { endOfArchive } from './tar';

/**
 * The tar archive in a backup, piece by piece, and at its end the manifest. One holder is held at a time. A holder that
 * does not fit the format is a bug and throws; one that is too large is a failure.
 */
export async function* archiveOf(
  holders: AsyncIterable<Result<BackedUpHolder>>,
  about: BackupOrigin,
): AsyncGenerator<Result<Bytes>, BackupManifest | undefined> {
  const origin = BackupOrigin.parse(about);
  const summaries = new Map<string, HolderSummary>();
  yield* written({ name: aboutName, body: jsonPart({ format: backupFormat, ...origin }) });
  for await (const holder of holders) {
    const parts = holder.ok ? partsOf(holder.value) : holder;
    if (!parts.ok) {
      yield parts;
      return undefined;
    }
    if (!holder.ok || summaries.has(holder.value.id)) throw new Error('two holders of one id');
    const ofHolder: BackedUpPart[] = [];
    for (const part of parts.value) {
      ofHolder.push(await summaryOf(part.name, part.body));
      yield* written(part);
    }
    summaries.set(holder.value.id, { id: holder.value.id, ...HolderFacts.parse(holder.value), parts: ofHolder });
  }
  const manifest = manifestOf(origin, [...summaries.values()]);
  yield* written({ name: manifestName, body: jsonPart(manifest) });
  yield succeed(endOfArchive);
  return manifest;
}

function partsOf(holder: BackedUpHolder): Result<readonly Part[]> {
  const parts = partsOfHolder(holder, HolderFacts.parse(holder));
  const largest = parts.reduce((most, { body }) => Math.max(most, body.length), 0);
  if (largest > limits.partBytes) return tooLarge(largest, limits.partBytes);
  const all = parts.reduce((total, { body }) => total + body.length, 0);
  return all > limits.holderBytes ? tooLarge(all, limits.holderBytes) : succeed(parts);
}

function* written(part: Part): Generator<Result<Bytes>> {
  for (const piece of piecesOf(part)) yield succeed(piece);
}

function tooLarge(bytes: number, limit: number): Result<never> {
  return fail({ code: 'backup/too-large', bytes, limit });
}
