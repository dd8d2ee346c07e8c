import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import * as z from 'zod';

/** Milliseconds: of a piece of work that is always the same, of a merge, and of joining a team. */
const Measured = z.object({ same: z.number(), merge: z.number(), join: z.number() });

/** In a process of its own, over vaults and a folder in memory. */
export function measureExchanges(root: string): z.infer<typeof Measured> {
  const args = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'test/bench/exchange-task.ts')];
  return Measured.parse(JSON.parse(execFileSync(process.execPath, args).toString()));
}
