import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateX25519Identity } from 'age-encryption';
import * as z from 'zod';
import { median } from './statistics';

const rounds = 3;
const Measured = z.object({ ms: z.number(), peak: z.number() });
type Measured = z.infer<typeof Measured>;

/** How backups of 20 and of 200 case books were written and read, beside age alone with as many bytes as 200. */
export type BackupsMeasured = Readonly<
  Record<'write' | 'read', { readonly few: Measured; readonly many: Measured; readonly alone: Measured }>
>;

/** Each task in a process of its own, three rounds in turn; the medians are given. */
export async function measureBackups(root: string): Promise<BackupsMeasured> {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-bench-'));
  const identity = await generateX25519Identity();
  const seen = new Map<string, Measured[]>();
  const run = (task: string, count: number, file: string): void => {
    const args = [join(root, 'scripts/bench/backup-task.ts'), task, String(count), join(folder, file), identity];
    const said = execFileSync(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), ...args]);
    const key = `${task} ${String(count)}`;
    seen.set(key, [...(seen.get(key) ?? []), Measured.parse(JSON.parse(said.toString()))]);
  };
  try {
    for (let turn = 0; turn < rounds; turn += 1) {
      for (const count of [20, 200]) {
        run('write', count, 'backup.age');
        run('read', count, 'backup.age');
      }
      run('shut', 200, 'alone.age');
      run('open', 200, 'alone.age');
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const of = (key: string): Measured => {
    const all = seen.get(key) ?? [];
    return { ms: median(all.map(({ ms }) => ms)), peak: median(all.map(({ peak }) => peak)) };
  };
  return {
    write: { few: of('write 20'), many: of('write 200'), alone: of('shut 200') },
    read: { few: of('read 20'), many: of('read 200'), alone: of('open 200') },
  };
}
