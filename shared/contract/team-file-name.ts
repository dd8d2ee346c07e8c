const longest = 200;

/** No folder, no drive, no stream, nothing that a terminal or a file system reads as anything but a name. */
const plain = /^[^/\\:*?"<>|\p{Cc}\p{Cs}]+$/u;

/** Files that a program is still carrying, and those that it hides, begin so. */
const passing = /^[.~]/;

const ours = /^[0-9a-f]{32}\.dcx$/;

/**
 * What programs that carry folders call the second of two files that came under one name:
 * `….sync-conflict-20260101-120000-ABCDEFG.dcx`, `… (conflicted copy 2026-01-01 120000).dcx`.
 */
const conflictCopy = /^[0-9a-f]{32}(?:\.sync-conflict-[\w-]{1,80}| \([^()]{0,80}conflicted copy[^()]{0,80}\))\.dcx$/;

/** Whether a file of this name in the folder of a team is looked at: any that ends in `.dcx` and lies there whole. */
export function isTeamFileName(name: string): boolean {
  return name.length <= longest && name.endsWith('.dcx') && !passing.test(name) && plain.test(name);
}

/** The names that are written: random, so that they say nothing and no two laptops take the same. */
export function isOwnTeamFileName(name: string): boolean {
  return ours.test(name);
}

/** What may be taken away: files of names that are written, and conflict copies of them. */
export function isRemovableTeamFileName(name: string): boolean {
  return isTeamFileName(name) && (ours.test(name) || conflictCopy.test(name));
}
