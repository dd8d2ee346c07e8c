import * as z from 'zod';
import { EntryName, HolderId } from '#app/backup/format/holder';
import type { BackedUpEntry } from '#app/backup/format/holder';
import { BackedUpPart } from '#app/backup/format/manifest';
import { concat, fromHex, utf8 } from '#app/vault/crypto/bytes';
import type { Bytes } from '#app/vault/crypto/bytes';
import { sha256 } from '#app/vault/crypto/key-derivation';
import type { Failure, FailureCode } from '#shared/failure';
import { isCard } from './keys';
import { wordsOf } from './words';

const MiB = 1024 * 1024;

/** The highest format that this program writes and reads. */
export const packetFormat = 1;

/** A packet is in memory as a whole, twice while it is read. */
export const packetLimits = {
  /** The file as it lies there; the archive in it has to leave room for what age adds. */
  fileBytes: 128 * MiB,
  archiveBytes: 124 * MiB,
  /** What the packet says of itself, and what each holder says of itself. */
  aboutBytes: MiB,
  manifestBytes: 32 * MiB,
} as const;

/** The parts beside those of the holders, in their order: one before them, three after them. */
export const partNames = {
  about: 'packet.json',
  manifest: 'manifest.json',
  signature: 'signature',
  padding: 'padding',
} as const;

export const signatureLength = 64;

const PacketHead = z.object({
  /** A case book that is handed over, changes for a shared folder, or who is in a team. */
  purpose: z.enum(['handover', 'changes', 'members']),
  /** Instant, ISO 8601 in UTC. */
  madeAt: z.iso.datetime(),
  /** Name and version of the program. */
  madeWith: z.string(),
  /** What who made it calls themselves; nothing proves it but the signature by a key that is known. */
  from: z.object({ name: z.string() }).readonly(),
  /** The id of the team that it is for. */
  team: z.string().optional(),
});

/** What a packet says of itself. */
export type PacketHead = Readonly<z.infer<typeof PacketHead>>;

/** The first part of a packet. */
export const PacketAbout = z.object({
  ...PacketHead.shape,
  card: z
    .object({ recipient: z.string().max(100), verifying: z.string().max(100) })
    .refine(isCard)
    .readonly(),
});
export type PacketAbout = z.infer<typeof PacketAbout>;

/** The first part of a holder. */
export const HolderAbout = z.object({ role: EntryName, facts: z.record(z.string(), z.unknown()) });

/** One thing that travels as a whole. Roles and kinds that the program does not know are handed on as they are. */
export type PacketHolder = {
  /** 1 to 48 letters, digits, `_` and `-`. */
  readonly id: string;
  readonly role: string;
  /** Any JSON; what it means is for the role to say. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly entries: readonly BackedUpEntry[];
  /** The same in the open format, as JSON in UTF-8, for a reader that is not this program. */
  readonly readable?: Bytes;
};

/** Everything that came before it, with sizes and hashes. */
export const PacketManifest = z.object({ format: z.literal(packetFormat), parts: z.array(BackedUpPart) });
export type PacketManifest = z.infer<typeof PacketManifest>;

/** Throws for a holder that cannot stand in a packet: that is a bug. */
export function checkedHolders(holders: readonly PacketHolder[]): readonly PacketHolder[] {
  const ids = new Set(holders.map(({ id }) => HolderId.parse(id)));
  if (ids.size < holders.length) throw new Error('two holders of one id');
  return holders;
}

/** What is signed: a label, so that no signature for something else fits, and the hash of the manifest. */
export async function signedBytes(manifest: Bytes): Promise<Bytes> {
  return concat([utf8('dc/packet-signature/1'), await sha256(manifest)]);
}

/** The six words of a packet: of what is in it, and of the key that signed it. */
export async function wordsOfPacket(manifest: Bytes, verifying: string): Promise<readonly string[]> {
  return wordsOf('dc/packet-words/1', concat([await sha256(manifest), fromHex(verifying)]));
}

/** What age files and archives fail with, in the words of packets. */
const inWordsOfPackets: Partial<Record<FailureCode, Failure>> = {
  'backup/not-a-backup': { code: 'exchange/not-a-packet' },
  'backup/wrong-key': { code: 'exchange/wrong-key' },
  'backup/damaged': { code: 'exchange/damaged' },
  'backup/no-lock': { code: 'contract/bad-input' },
  'backup/not-a-recipient': { code: 'exchange/not-a-code' },
};

export function packetFailure(failure: Failure): Failure {
  if (failure.code === 'backup/too-large') return { ...failure, code: 'exchange/too-large' };
  return inWordsOfPackets[failure.code] ?? failure;
}
