import type { Phrase } from '../../composer/words/phrase';
import type { Submission } from './submission-desk';

/** What belongs to one review of one State, as far as that is recorded. */
type OfReview = { readonly state?: Phrase | undefined; readonly cycle?: number | undefined };

/**
 * Those of the entries that belong to the review which the submission follows up: of its State, and of the last cycle
 * before its own that any of them is of. The registers hold the recommendations of every State and cycle; what does
 * not say its State or cycle is taken as meant.
 */
export function ofLastReview<Entry extends OfReview>(
  entries: readonly Entry[],
  { state, cycle = Infinity }: Pick<Submission, 'state' | 'cycle'>,
): readonly Entry[] {
  const own = entries.filter((entry) => entry.state === undefined || isSameText(entry.state, state));
  const earlier = own.flatMap((entry) => (entry.cycle !== undefined && entry.cycle < cycle ? [entry.cycle] : []));
  if (earlier.length === 0) return own;
  const last = Math.max(...earlier);
  return own.filter((entry) => entry.cycle === undefined || entry.cycle === last);
}

function isSameText(one: Phrase, other: Phrase): boolean {
  const others = folded(other);
  return folded(one).some((wording) => others.includes(wording));
}

const folded = ({ wordings }: Phrase) => wordings.map((wording) => wording.normalize().toLowerCase());
