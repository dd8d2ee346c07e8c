import { ed25519 } from '@noble/curves/ed25519.js';
import { appendAll, shut } from '#app/backup/format/age-writing';
import { partsOfHolder, piecesOf } from '#app/backup/format/holder-parts';
import type { Part } from '#app/backup/format/holder-parts';
import { jsonPart } from '#app/backup/format/json-part';
import { scryptWork } from '#app/backup/format/limits';
import { summaryOf } from '#app/backup/format/part-summary';
import { blockSize, endOfArchive, paddingOf } from '#app/backup/format/tar';
import { concat } from '#app/vault/crypto/bytes';
import type { Bytes } from '#app/vault/crypto/bytes';
import { paddedSize } from '#app/vault/crypto/padding';
import type { BackupLock } from '#shared/contract/backup-api';
import { fail, succeed } from '#shared/result';
import type { Result } from '#shared/result';
import { publicCard } from './keys';
import type { ExchangeKeys } from './keys';
import {
  checkedHolders,
  HolderAbout,
  PacketAbout,
  packetFailure,
  packetFormat,
  packetLimits,
  partNames,
  signedBytes,
  wordsOfPacket,
} from './packet';
import type { PacketHead, PacketHolder, PacketManifest } from './packet';

/** No packet is smaller: what tells one small change from another is not its size. */
const smallest = 16 * 1024;

/** How a packet is shut: by a phrase, or for each of these age recipients. */
export type PacketLock =
  | { readonly kind: 'phrase'; readonly phrase: string }
  | { readonly kind: 'recipients'; readonly recipients: readonly string[] };

export type UnsealedPacket = { readonly head: PacketHead; readonly holders: readonly PacketHolder[] };

/**
 * Makes a packet: an archive of the holders, signed, filled up so that its size says little, in an age file. Answers
 * with the file and the six words that the other side will see. A head or a holder that does not fit the format is a
 * bug and throws. Fails with `exchange/too-large`, with `exchange/not-a-code` for what is no recipient, and with
 * `contract/bad-input` for an empty phrase, no recipients or too many.
 */
export async function sealPacket(
  packet: UnsealedPacket,
  keys: ExchangeKeys,
  lock: PacketLock,
  workFactor: number = scryptWork.written,
): Promise<Result<{ readonly bytes: Bytes; readonly words: readonly string[] }>> {
  const card = await publicCard(keys);
  const parts = partsOf(packet, PacketAbout.parse({ ...packet.head, card }));
  const fits = checkedSizes(parts);
  if (!fits.ok) return fits;
  const manifest = jsonPart(await manifestOf(parts));
  if (manifest.length > packetLimits.manifestBytes) return tooLarge(manifest.length, packetLimits.manifestBytes);
  const signature = new Uint8Array(ed25519.sign(await signedBytes(manifest), keys.signing));
  const signed = [
    ...parts,
    { name: partNames.manifest, body: manifest },
    { name: partNames.signature, body: signature },
  ];
  const padding = roomLeft(archivedSize(signed));
  if (!padding.ok) return padding;
  const bytes = await shutParts([...signed, { name: partNames.padding, body: padding.value }], lock, workFactor);
  return bytes.ok ? succeed({ bytes: bytes.value, words: await wordsOfPacket(manifest, card.verifying) }) : bytes;
}

function partsOf({ holders }: UnsealedPacket, about: PacketAbout): readonly Part[] {
  return [
    { name: partNames.about, body: jsonPart({ format: packetFormat, ...about }) },
    ...checkedHolders(holders).flatMap((holder) => partsOfHolder(holder, HolderAbout.parse(holder))),
  ];
}

/** Counted before any more memory is taken. */
function checkedSizes(parts: readonly Part[]): Result<void> {
  for (const { name, body } of parts) {
    const isAbout = name === partNames.about || name.endsWith('/holder.json');
    const limit = isAbout ? packetLimits.aboutBytes : packetLimits.archiveBytes;
    if (body.length > limit) return tooLarge(body.length, limit);
  }
  const size = archivedSize(parts);
  return size > packetLimits.archiveBytes ? tooLarge(size) : succeed(undefined);
}

async function manifestOf(parts: readonly Part[]): Promise<PacketManifest> {
  const summaries = [];
  for (const { name, body } of parts) summaries.push(await summaryOf(name, body));
  return { format: packetFormat, parts: summaries };
}

function archivedSize(parts: readonly Part[]): number {
  return parts.reduce((total, { body }) => total + blockSize + body.length + paddingOf(body.length), 0);
}

/** So many zeros that the archive has one of a few sizes. */
function roomLeft(size: number): Result<Bytes> {
  const least = size + blockSize + endOfArchive.length;
  const padded = Math.max(smallest, paddedSize(least));
  return padded > packetLimits.archiveBytes ? tooLarge(padded) : succeed(new Uint8Array(padded - least));
}

async function shutParts(parts: readonly Part[], lock: PacketLock, workFactor: number): Promise<Result<Bytes>> {
  const plain = new ReadableStream<Bytes>({
    start(controller) {
      for (const part of parts) for (const piece of piecesOf(part)) controller.enqueue(piece);
      controller.enqueue(endOfArchive);
      controller.close();
    },
  });
  const pieces: Bytes[] = [];
  const append = (bytes: Bytes) => {
    pieces.push(bytes);
    return Promise.resolve(succeed(undefined));
  };
  const stream = await shut(plain, ageLock(lock), workFactor);
  if (!stream.ok) return fail(packetFailure(stream.failure));
  const written = await appendAll(stream.value, append);
  return written.ok ? succeed(concat(pieces)) : written;
}

function ageLock(lock: PacketLock): BackupLock {
  return lock.kind === 'phrase' ? { kind: 'passphrase', text: lock.phrase } : lock;
}

function tooLarge(bytes: number, limit: number = packetLimits.archiveBytes): Result<never> {
  return fail({ code: 'exchange/too-large', bytes, limit });
}
