import { likelySame } from '#shared/search/likely-same';
import { valueAt } from '#shared/records/read-record';
import { textsIn } from '#shared/values/texts/text';
import type { Candidate, CandidateIndex } from './candidates';
import { fullNamesOf } from './names-of-record';

const most = 3;

/** Those that a new name may well mean, the surest first. */
export function likelyMeant(name: string, index: CandidateIndex): readonly Candidate[] {
  const found = index.flatMap(({ value }) => {
    const kinds = fullNamesOf(value.to.kind, value.record).map((each) => likelySame(name, each));
    return kinds.includes('same') ? [{ value, rank: 0 }] : kinds.includes('likely') ? [{ value, rank: 1 }] : [];
  });
  return found
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, most)
    .map(({ value }) => value);
}

const kindsWithVariants = new Set(['party', 'body']);

/** The variants with the spelling that somebody just used; `undefined` where the record knows it, or keeps none. */
export function variantsWith(name: string, { to, record }: Candidate): readonly string[] | undefined {
  if (!kindsWithVariants.has(to.kind)) return undefined;
  const wanted = name.trim().toLowerCase();
  const known = fullNamesOf(to.kind, record).map((each) => each.toLowerCase());
  if (wanted === '' || known.includes(wanted)) return undefined;
  return [...textsIn(valueAt(record, 'variants')), name.trim()];
}
