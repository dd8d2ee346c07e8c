import { ed25519 } from '@noble/curves/ed25519.js';
import * as z from 'zod';
import { lockOf } from '#app/backup/format/age-head';
import { openAge } from '#app/backup/format/age-reading';
import type { AgeKey } from '#app/backup/format/age-reading';
import { bytesAsSource } from '#app/backup/format/byte-source';
import { readHolderParts } from '#app/backup/format/holder-parts';
import { readJsonPart } from '#app/backup/format/json-part';
import type { BackedUpPart } from '#app/backup/format/manifest';
import { holderBeginningWith } from '#app/backup/format/part-names';
import { PartReader } from '#app/backup/format/part-reader';
import { summaryOf } from '#app/backup/format/part-summary';
import { fromHex } from '#app/vault/crypto/bytes';
import type { Bytes } from '#app/vault/crypto/bytes';
import { fail, succeed } from '#shared/result';
import type { Result } from '#shared/result';
import type { PublicCard } from './keys';
import {
  HolderAbout,
  PacketAbout,
  packetFailure,
  packetFormat,
  packetLimits,
  PacketManifest,
  partNames,
  signatureLength,
  signedBytes,
  wordsOfPacket,
} from './packet';
import type { PacketHead, PacketHolder } from './packet';

const damaged: Result<never> = fail({ code: 'exchange/damaged' });
const notSigned: Result<never> = fail({ code: 'exchange/not-signed' });
const room = {
  facts: packetLimits.aboutBytes,
  part: packetLimits.archiveBytes,
  holder: packetLimits.archiveBytes,
} as const;

/** A phrase, or age identities of which any may open the packet. */
export type PacketOpening = { readonly phrase: string } | { readonly identities: readonly string[] };

export type OpenedPacket = {
  readonly head: PacketHead;
  readonly holders: readonly PacketHolder[];
  /** The keys of who signed it. Whose they are, somebody must have told, or compared the words. */
  readonly from: PublicCard;
  /** The same six words that who made it saw. */
  readonly words: readonly string[];
};

/**
 * Opens a packet and believes nothing of it before every part, the manifest and the signature fit. Fails with
 * `exchange/not-a-packet`, `exchange/wrong-key`, `exchange/damaged` (cut, altered, with something missing or too much),
 * `exchange/not-signed`, `exchange/newer-format` and `exchange/too-large`.
 */
export async function openPacket(bytes: Bytes, opening: PacketOpening): Promise<Result<OpenedPacket>> {
  if (bytes.length > packetLimits.fileBytes) return tooLarge(bytes.length);
  const plain = await openAge(bytesAsSource(bytes), ageKey(opening));
  if (!plain.ok) return fail(packetFailure(plain.failure));
  try {
    const read = await readParts(new PartReader(plain.value));
    return read.ok ? read : fail(packetFailure(read.failure));
  } finally {
    await plain.value.close();
  }
}

/** How a packet is shut. Fails with `exchange/not-a-packet`, `exchange/damaged` and `exchange/too-large`. */
export async function packetLockOf(bytes: Bytes): Promise<Result<'phrase' | 'recipients'>> {
  if (bytes.length > packetLimits.fileBytes) return tooLarge(bytes.length);
  const lock = await lockOf(bytesAsSource(bytes));
  if (!lock.ok) return fail(packetFailure(lock.failure));
  return succeed(lock.value === 'passphrase' ? 'phrase' : 'recipients');
}

async function readParts(parts: PartReader): Promise<Result<OpenedPacket>> {
  const about = await readAbout(parts);
  if (!about.ok) return about;
  const read: BackedUpPart[] = [about.value.summary];
  const holders = await readHolders(parts, read);
  if (!holders.ok) return holders;
  const { card, ...head } = about.value.about;
  const manifest = await readManifest(parts, read);
  if (!manifest.ok) return manifest;
  const signed = await readSignature(parts, manifest.value, card);
  if (!signed.ok) return signed;
  const ended = await readPadding(parts);
  if (!ended.ok) return ended;
  const words = await wordsOfPacket(manifest.value, card.verifying);
  return succeed({ head, holders: holders.value, from: card, words });
}

/** The first part says what this is, in which format, and by whose key it is signed. */
async function readAbout(
  parts: PartReader,
): Promise<Result<{ readonly about: PacketAbout; readonly summary: BackedUpPart }>> {
  const begun = await parts.begin(partNames.about);
  if (!begun.ok) return begun;
  const body = await parts.take(packetLimits.aboutBytes);
  if (!body.ok) return body;
  const said = readJsonPart(body.value);
  const format = z.object({ format: z.int().min(1) }).safeParse(said);
  if (!format.success) return damaged;
  if (format.data.format > packetFormat) return fail({ code: 'exchange/newer-format', format: format.data.format });
  const about = PacketAbout.safeParse(said);
  if (!about.success) return damaged;
  return succeed({ about: about.data, summary: await summaryOf(partNames.about, body.value) });
}

/** Reads holders until the manifest, and adds their parts to what was read. */
async function readHolders(parts: PartReader, read: BackedUpPart[]): Promise<Result<readonly PacketHolder[]>> {
  const holders = new Map<string, PacketHolder>();
  while (parts.next !== partNames.manifest) {
    const id = holderBeginningWith(parts.next ?? '');
    if (id === undefined || holders.has(id)) return damaged;
    const holder = await readHolderParts(parts, id, room);
    if (!holder.ok) return holder;
    const { facts, parts: summaries, ...bodies } = holder.value;
    const about = HolderAbout.safeParse(facts);
    if (!about.success) return damaged;
    holders.set(id, { ...bodies, ...about.data });
    for (const summary of summaries) read.push(summary);
  }
  return succeed([...holders.values()]);
}

/** The manifest must say exactly what was read. */
async function readManifest(parts: PartReader, read: readonly BackedUpPart[]): Promise<Result<Bytes>> {
  const body = await parts.take(packetLimits.manifestBytes);
  if (!body.ok) return body;
  const said = PacketManifest.safeParse(readJsonPart(body.value));
  return said.success && JSON.stringify(said.data.parts) === JSON.stringify(read) ? body : damaged;
}

async function readSignature(parts: PartReader, manifest: Bytes, card: PublicCard): Promise<Result<void>> {
  if (parts.next !== partNames.signature) return notSigned;
  const signature = await parts.take(signatureLength);
  if (!signature.ok) return signature;
  if (signature.value.length < signatureLength) return notSigned;
  const isSigned = ed25519.verify(signature.value, await signedBytes(manifest), fromHex(card.verifying), {
    zip215: false,
  });
  return isSigned ? succeed(undefined) : notSigned;
}

/** Zeros, so that nothing unsigned travels along, and nothing after them. */
async function readPadding(parts: PartReader): Promise<Result<void>> {
  if (parts.next !== partNames.padding) return damaged;
  const padding = await parts.take(packetLimits.archiveBytes);
  if (!padding.ok) return padding;
  return padding.value.every((byte) => byte === 0) ? parts.end() : damaged;
}

function ageKey(opening: PacketOpening): AgeKey {
  return 'phrase' in opening
    ? { kind: 'passphrase', text: opening.phrase }
    : { kind: 'identities', texts: opening.identities };
}

function tooLarge(bytes: number): Result<never> {
  return fail({ code: 'exchange/too-large', bytes, limit: packetLimits.fileBytes });
}
