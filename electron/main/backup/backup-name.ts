/**
 * Names of backups: `backup-<8 hex digits of the vault>-<YYYYMMDD>-<HHMMSS>.age`, incomplete ones `…-incomplete.age`.
 * The one form in which a file is written, found or removed in a folder of somebody else.
 */
const form = /^backup-([0-9a-f]{8})-(\d{8}-\d{6})(-incomplete)?\.age$/;

type NameParts = { readonly vault: string; readonly at: string; readonly isWhole: boolean };

export function isBackupName(name: string): boolean {
  return form.test(name);
}

/** Whether two backups are of the same vault. */
export function areOfOneVault(one: string, other: string): boolean {
  const vault = partsOf(one)?.vault;
  return vault !== undefined && vault === partsOf(other)?.vault;
}

/**
 * Whether a backup may go from a chosen place: only where a newer one of the same vault stays, and for a whole one only
 * where that is whole too. So nobody who speaks for the page can take the last way back.
 */
export function mayGo(name: string, names: readonly string[]): boolean {
  const going = partsOf(name);
  if (going === undefined) return false;
  return names.some((other) => {
    const staying = partsOf(other);
    if (staying === undefined || staying.vault !== going.vault || staying.at <= going.at) return false;
    return staying.isWhole || !going.isWhole;
  });
}

function partsOf(name: string): NameParts | undefined {
  const [, vault, at, incomplete] = form.exec(name) ?? [];
  return vault === undefined || at === undefined ? undefined : { vault, at, isWhole: incomplete === undefined };
}
