const MiB = 1024 * 1024;

/** The highest format that this program writes and reads. */
export const backupFormat = 1;

/**
 * The most of everything that a backup may hold. A writer refuses to go beyond, a reader takes what goes beyond for
 * damage and asks for no memory before it has looked here.
 */
export const limits = {
  /** One entry of a holder, and everything that a holder has together. A holder is what is in memory at one time. */
  partBytes: 256 * MiB,
  holderBytes: 512 * MiB,
  holders: 100_000,
  entriesOfHolder: 9_999_999,
  manifestBytes: 128 * MiB,
  /** The head of an age file: a recipient takes some 130 bytes of it. */
  headBytes: 64 * 1024,
  /** An armored file is decoded as a whole, as nobody but a person makes one. */
  armoredBytes: 64 * MiB,
  recipients: 100,
} as const;

/** scrypt with 2^18 rounds is what age uses; more than 2^20, which take 1 GiB of memory, are not run. */
export const scryptWork = { written: 18, most: 20 } as const;
