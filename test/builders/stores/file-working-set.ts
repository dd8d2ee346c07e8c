import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import { inMemoryWorkingSet } from '#app/ports/in-memory-working-set';
import type { RecordId, SealedBytes, WorkingSet } from '#app/ports/working-set';

const Line = z.object({ put: z.array(z.tuple([z.string(), z.string()])), remove: z.array(z.string()) });

/** A working set that outlives its process: one line of a file for each change, a half-written one does not count. */
export async function fileWorkingSet(path: string): Promise<WorkingSet> {
  const records = inMemoryWorkingSet();
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').slice(0, -1) : [];
  for (const line of lines) {
    const { put, remove } = Line.parse(JSON.parse(line));
    await records.change({ put: put.map(([id, bytes]) => recordOf(id, bytes)), remove: remove as RecordId[] });
  }
  return {
    ...records,
    change: async (change) => {
      const put = change.put.map(({ id, bytes }) => [id, Buffer.from(bytes).toString('base64')]);
      await new Promise((resolve) => setImmediate(resolve));
      appendFileSync(path, `${JSON.stringify({ put, remove: change.remove })}\n`);
      return records.change(change);
    },
  };
}

function recordOf(id: string, bytes: string) {
  return { id: id as RecordId, bytes: new Uint8Array(Buffer.from(bytes, 'base64')) as SealedBytes };
}
