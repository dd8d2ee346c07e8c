import fc from 'fast-check';
import { report, trustSeed } from '../rows';

/** Tries a property so many times, with a row in the table before it fails. */
export function tried<Values extends [unknown, ...unknown[]]>(
  what: string,
  property: fc.IPropertyWithHooks<Values>,
  cases: number,
): void {
  const result = fc.check(property, { numRuns: cases, seed: trustSeed });
  report(what, { cases, failures: result.failed ? 1 : 0 });
  if (result.failed) throw new Error(fc.defaultReportMessage(result), { cause: result.errorInstance });
}
