import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

/**
 * Trust tests try one promise of `docs/threat-model.md` many times and put a row into the table that is printed at the
 * end. `npm run test:trust` runs all of their counts, `npm test` a tenth. `*.test.ts` needs no window (vitest),
 * `*.spec.ts` drives the real program (playwright).
 */

const share = Number(process.env['TRUST_SHARE'] ?? '0.1');

/** Of all that is random in a run. Printed before it; `TRUST_SEED=…` repeats it. */
export const trustSeed = Number(process.env['TRUST_SEED'] ?? Date.now() % 2 ** 31);

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: trustSeed });

/** How many of so many cases this run tries, at least one. */
export function counted(full: number): number {
  return Math.max(1, Math.ceil(full * share));
}

/** Every nth of the cases, so that a tenth of them is spread over all. Which ones begins with the seed. */
export function sampled<T>(cases: readonly T[]): readonly T[] {
  const step = Math.max(1, Math.floor(1 / share));
  return cases.filter((_, at) => (at + trustSeed) % step === 0);
}

/** Puts a row into the table. Called before the assertion, so that a failure is in the table too. */
export function report(what: string, { cases, failures }: { readonly cases: number; readonly failures: number }): void {
  const folder = process.env['TRUST_ROWS'];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  const file = `${what.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.json`;
  writeFileSync(join(folder, file), JSON.stringify({ what, cases, failures }));
}
