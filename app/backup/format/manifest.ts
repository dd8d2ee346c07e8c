import * as z from 'zod';
import { HolderFacts, HolderId } from './holder';
import { backupFormat, limits } from './limits';

const Count = z.int().min(0);

/** Name, size and hash of a part, as a manifest lists it. */
export const BackedUpPart = z.object({
  name: z.string().max(100),
  bytes: Count,
  /** SHA-256 in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type BackedUpPart = z.infer<typeof BackedUpPart>;

const HolderSummary = z.object({
  id: HolderId,
  ...HolderFacts.shape,
  parts: z.array(BackedUpPart).max(limits.entriesOfHolder + 2),
});
export type HolderSummary = z.infer<typeof HolderSummary>;

/** When, with what and of which vault a backup was made. */
export const BackupOrigin = z.object({
  /** Instant, ISO 8601 in UTC. */
  madeAt: z.iso.datetime(),
  /** Name and version of the program. */
  madeWith: z.string().max(200),
  /** The id of the vault, in hexadecimal. */
  vault: z.string().regex(/^[0-9a-f]{1,64}$/),
});
export type BackupOrigin = z.infer<typeof BackupOrigin>;

const Totals = z.object({ holders: Count, parts: Count, bytes: Count, records: Count, lost: Count });

/** The last part of a backup: everything that came before it, with sizes and hashes. */
export const BackupManifest = z.object({
  format: z.literal(backupFormat),
  ...BackupOrigin.shape,
  /** No entry was lost when it was made. */
  isComplete: z.boolean(),
  totals: Totals,
  holders: z.array(HolderSummary).max(limits.holders),
});
export type BackupManifest = z.infer<typeof BackupManifest>;

/** The manifest of the holders that were written or read. */
export function manifestOf(origin: BackupOrigin, holders: readonly HolderSummary[]): BackupManifest {
  const sum = (of: (holder: HolderSummary) => number) => holders.reduce((total, holder) => total + of(holder), 0);
  const lost = sum((holder) => holder.lost);
  return {
    format: backupFormat,
    madeAt: origin.madeAt,
    madeWith: origin.madeWith,
    vault: origin.vault,
    isComplete: lost === 0,
    totals: {
      holders: holders.length,
      parts: sum(({ parts }) => parts.length),
      bytes: sum(({ parts }) => parts.reduce((total, part) => total + part.bytes, 0)),
      records: sum(({ records }) => records),
      lost,
    },
    holders: [...holders],
  };
}
