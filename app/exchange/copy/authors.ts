import * as Automerge from '@automerge/automerge/slim';
import type { SharedCopy } from './shared-copy';

/** The names of those who changed a copy after a point of its history, each once, in the order of their changes. */
export function authorsSince(copy: SharedCopy, heads: readonly string[]): readonly string[] {
  const changes = Automerge.getChangesMetaSince(copy, [...heads]);
  return [...new Set(changes.map(({ message }) => authorIn(message)))].filter((name) => name !== '');
}

/** Whom the message of a change names. What another program wrote for a message names nobody. */
export function authorIn(message: string | null): string {
  try {
    const told: unknown = JSON.parse(message ?? '');
    return typeof told === 'object' && told !== null && 'by' in told && typeof told.by === 'string' ? told.by : '';
  } catch {
    return '';
  }
}
