import type { DocumentCheck } from '#shared/document/document';

/** Gathers what the writer should look at; the same remark about the same records is kept once. */
export type Checks = {
  readonly add: (check: DocumentCheck) => void;
  readonly list: () => readonly DocumentCheck[];
};

export function createChecks(): Checks {
  const found = new Map<string, DocumentCheck>();
  return {
    add: (check) => void found.set(JSON.stringify([check.code, check.records, check.values]), check),
    list: () => [...found.values()],
  };
}
