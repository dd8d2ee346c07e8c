import * as Automerge from '@automerge/automerge/slim';
import * as z from 'zod';
import type { SharedCopy } from './shared-copy';

const Message = z.object({ by: z.string() });

/** The names of those who changed a copy after a point of its history, each once, in the order of their changes. */
export function authorsSince(copy: SharedCopy, heads: readonly string[]): readonly string[] {
  const changes = Automerge.getChangesMetaSince(copy, [...heads]);
  return [...new Set(changes.map(({ message }) => authorIn(message)))].filter((name) => name !== '');
}

function authorIn(message: string | null): string {
  try {
    return Message.parse(JSON.parse(message ?? '')).by;
  } catch {
    return '';
  }
}
