import type { DocumentCheck, DocumentCheckCode } from './document';

export type CheckGroup = {
  readonly code: DocumentCheckCode;
  readonly isBlocking: boolean;
  readonly checks: readonly DocumentCheck[];
};

/** Checks of one kind together; what keeps the export shut comes first. */
export function groupChecks(checks: readonly DocumentCheck[]): readonly CheckGroup[] {
  const codes = [...new Set(checks.map(({ code }) => code))];
  return codes
    .map((code) => {
      const own = checks.filter((check) => check.code === code);
      return { code, isBlocking: own.some(({ blocking }) => blocking), checks: own };
    })
    .toSorted((one, other) => Number(other.isBlocking) - Number(one.isBlocking));
}
