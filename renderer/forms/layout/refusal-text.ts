import type { Issue } from '#shared/failure';
import type { Translator } from '#shared/i18n/translator';

/** Why what stands in a field is not in the record, in words. */
export function refusalText({ problem, expected }: Issue, { say }: Translator): string {
  const limit = /^at most (\d+) letters$/.exec(expected ?? '')?.[1];
  if (limit !== undefined) return say('form.refusedLong', { limit: Number(limit) });
  if (problem === 'missing') return say('form.refusedMissing');
  return say(problem === 'unknown-reference' ? 'form.refusedReference' : 'form.refusedOther');
}
