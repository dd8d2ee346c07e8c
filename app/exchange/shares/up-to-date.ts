import { fail, succeed, type Result } from '#shared/result';
import { sameValue } from '#shared/schema/same-value';
import { headsOfCopy } from '../copy/shared-copy';
import type { Share } from '../ledger/ledger';
import { takeStep, writeStep, type ExchangeParts, type Step } from './merging';

/** Writes what was changed here into the shared copy, where anything was. Fails with `case-book/not-found`. */
export async function bringUpToDate(parts: ExchangeParts, share: Share): Promise<Result<Step>> {
  const step = await takeStep(parts, share);
  if (!step.ok) return step;
  if (step.value.isAbsent) return fail({ code: 'case-book/not-found' });
  const { copy, stored } = step.value;
  if (stored.entries > 0 && sameValue(headsOfCopy(copy), stored.heads)) return step;
  const written = await writeStep(parts, step.value, { kind: 'changed' });
  return written.ok ? succeed({ ...step.value, share: written.value }) : written;
}
