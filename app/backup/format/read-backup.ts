import * as z from 'zod';
import type { BackupKey } from '#shared/contract/backup-api';
import { fail, succeed } from '#shared/result';
import type { Result } from '#shared/result';
import { openAge } from './age-reading';
import type { ByteSource } from './byte-source';
import { HolderFacts } from './holder';
import type { BackedUpHolder } from './holder';
import { readHolderParts } from './holder-parts';
import { readJsonPart } from './json-part';
import { backupFormat, limits } from './limits';
import { BackupManifest, BackupOrigin, manifestOf } from './manifest';
import type { HolderSummary } from './manifest';
import { aboutName, holderBeginningWith, manifestName } from './part-names';
import { PartReader } from './part-reader';

const damaged: Result<never> = fail({ code: 'backup/damaged' });
const smallPart = 64 * 1024;
const room = { facts: smallPart, part: limits.partBytes, holder: limits.holderBytes } as const;

/** Called for each holder in its turn. */
export type HolderVisit = (holder: BackedUpHolder) => Promise<Result<void>>;

/**
 * Reads a backup to its end: every part, its size and its hash. Holds one holder and a constant. That the file is whole
 * is known only when this succeeds: until then nothing that `visit` was given may be kept. Fails with
 * `backup/not-a-backup`, `backup/wrong-key`, `backup/damaged` (cut, altered, with something missing or too much),
 * `backup/newer-format`, and with what `visit` or the file failed with.
 */
export async function readBackup(
  source: ByteSource,
  key: BackupKey,
  visit: HolderVisit = () => Promise.resolve(succeed(undefined)),
): Promise<Result<BackupManifest>> {
  const plain = await openAge(source, key);
  if (!plain.ok) return plain;
  try {
    return await readParts(new PartReader(plain.value), visit);
  } finally {
    await plain.value.close();
  }
}

async function readParts(parts: PartReader, visit: HolderVisit): Promise<Result<BackupManifest>> {
  const origin = await readAbout(parts);
  if (!origin.ok) return origin;
  const holders = new Map<string, HolderSummary>();
  while (parts.next !== manifestName) {
    const id = holderBeginningWith(parts.next ?? '');
    if (id === undefined || holders.has(id) || holders.size >= limits.holders) return damaged;
    const read = await readHolder(parts, id);
    if (!read.ok) return read;
    const visited = await visit(read.value.holder);
    if (!visited.ok) return visited;
    holders.set(id, read.value.summary);
  }
  return readManifest(parts, manifestOf(origin.value, [...holders.values()]));
}

/** The first part says what this is, and in which format. */
async function readAbout(parts: PartReader): Promise<Result<BackupOrigin>> {
  const begun = await parts.begin(aboutName);
  if (!begun.ok) return begun;
  const body = await parts.take(smallPart);
  if (!body.ok) return body;
  const about = readJsonPart(body.value);
  const format = z.object({ format: z.int().min(1) }).safeParse(about);
  if (!format.success) return damaged;
  if (format.data.format > backupFormat) return fail({ code: 'backup/newer-format', format: format.data.format });
  const origin = BackupOrigin.safeParse(about);
  return origin.success ? succeed(origin.data) : damaged;
}

async function readHolder(
  parts: PartReader,
  id: string,
): Promise<Result<{ readonly holder: BackedUpHolder; readonly summary: HolderSummary }>> {
  const read = await readHolderParts(parts, id, room);
  if (!read.ok) return read;
  const { facts, parts: summaries, ...bodies } = read.value;
  const said = HolderFacts.safeParse(facts);
  if (!said.success) return damaged;
  return succeed({ holder: { ...bodies, ...said.data }, summary: { id, ...said.data, parts: [...summaries] } });
}

/** The manifest must say exactly what was read, and be the last. */
async function readManifest(parts: PartReader, read: BackupManifest): Promise<Result<BackupManifest>> {
  const body = await parts.take(limits.manifestBytes);
  if (!body.ok) return body;
  const said = BackupManifest.safeParse(readJsonPart(body.value));
  if (!said.success || JSON.stringify(said.data) !== JSON.stringify(BackupManifest.parse(read))) return damaged;
  const ended = await parts.end();
  return ended.ok ? succeed(said.data) : ended;
}
