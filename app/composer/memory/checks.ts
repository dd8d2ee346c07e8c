import type { DocumentCheck } from '#shared/document/document';
import { type Attempts, createAttempts } from './attempts';

/** Gathers what the writer should look at; the same remark about the same records is kept once. */
export type Checks = {
  readonly add: (check: DocumentCheck) => void;
  readonly list: () => readonly DocumentCheck[];
};

export function createChecks(attempts: Attempts = createAttempts()): Checks {
  const found = new Map<string, DocumentCheck>();
  return {
    add: (check) => {
      const key = JSON.stringify([check.code, check.records, check.values]);
      if (found.has(key)) return;
      found.set(key, check);
      attempts.remembered(() => found.delete(key));
    },
    list: () => [...found.values()],
  };
}
