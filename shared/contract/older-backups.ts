/**
 * Whether a backup is of one of the vaults and was made before an instant, by its name: `backup-<vault>-<day>-<time>`. The
 * time in a name is that of UTC to the second, so one that was made within that second counts as made afterwards.
 */
export function isOlderBackup(name: string, vaults: readonly string[], instant: string): boolean {
  const time = instant.slice(0, 19).replaceAll(/[-:]/gu, '').replace('T', '-');
  return vaults.some((vault) => {
    const start = `backup-${vault}-`;
    return name.startsWith(start) && name.slice(start.length, start.length + time.length) < time;
  });
}
