import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Keeps the memory of this program out of the files that Linux writes of processes that crash (cores): the filter
 * says which memory goes into them, and here it is none. A limit of the shell does not do it, because it does not count
 * where the machine hands cores to another program. A process passes its filter on to those it starts; those that
 * Chromium has started before our first line get theirs here, and all windows come from them.
 */
export function keepMemoryOutOfCores(): void {
  if (process.platform !== 'linux') return;
  for (const pid of withDescendants(process.pid)) {
    try {
      writeFileSync(`/proc/${pid}/coredump_filter`, '0');
    } catch {
      // It has just ended, or the kernel lets nobody look into it; of such a process it writes no core either.
    }
  }
}

function withDescendants(root: number): readonly number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => ({ pid: Number(pid), parent: parentOf(pid) }));
  const found = [root];
  for (const each of found) found.push(...parents.filter(({ parent }) => parent === each).map(({ pid }) => pid));
  return found;
}

function parentOf(pid: string): number | undefined {
  try {
    return Number(/^PPid:\s*(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    return undefined;
  }
}
