import { readFileSync, readdirSync } from 'node:fs';

/** The share of memory (PSS) of a process and all that it started, in MiB. Linux only. */
export function memoryOfTree(root: number): number {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        const parent = /^PPid:\s*(\d+)/m.exec(readProc(name, 'status'))?.[1];
        return parent === undefined ? [] : [[Number(name), Number(parent)] as const];
      }),
  );
  const tree = new Set([root]);
  for (const found of tree) for (const [pid, parent] of parents) if (parent === found) tree.add(pid);
  const kilobytes = [...tree].reduce(
    (sum, pid) => sum + Number(/^Pss:\s*(\d+)/m.exec(readProc(String(pid), 'smaps_rollup'))?.[1] ?? 0),
    0,
  );
  return kilobytes / 1024;
}

function readProc(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
