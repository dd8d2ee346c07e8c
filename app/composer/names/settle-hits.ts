import { type Hit, isSure } from './hit';

/**
 * What remains of places that overlap. The surer and longer one counts; a family name within the full name of somebody
 * who may be told is that one's. Where somebody who may be told bears the same, nothing is sure.
 */
export function settleHits(hits: readonly Hit[]): readonly Hit[] {
  if (!hits.some(isWatched)) return [];
  const shields = hits.filter((hit) => !isWatched(hit) && hit.words > 1 && isSure(hit));
  const told = hits.filter((hit) => hit.known.may === 'told' && isSure(hit));
  const settled: Hit[] = [];
  for (const hit of hits.filter(isWatched).toSorted(bySurety)) {
    const seen = settle(hit, shields, told);
    if (seen !== undefined && !settled.some((other) => displaces(other, seen))) settled.push(seen);
  }
  return settled.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

const isWatched = ({ known }: Hit) => known.may === 'hidden' || known.may === 'unasked';
const length = ({ start, end }: Hit) => end - start;
const overlap = (one: Hit, other: Hit) => one.start < other.end && other.start < one.end;
const isWithin = (one: Hit, other: Hit) => one.start >= other.start && one.end <= other.end;

/** The surest first, of those the longest, of those what may be told least. */
function bySurety(one: Hit, other: Hit): number {
  return (
    Number(isSure(other)) - Number(isSure(one)) ||
    length(other) - length(one) ||
    other.strength - one.strength ||
    rank(one) - rank(other)
  );
}

const rank = ({ known }: Hit) => (known.may === 'unasked' ? 2 : known.instead === '█████' ? 0 : 1);

/** What a place is worth beside the names of those who may be told; nothing where it is one of those. */
function settle(hit: Hit, shields: readonly Hit[], told: readonly Hit[]): Hit | undefined {
  const near = shields.filter((shield) => overlap(hit, shield));
  const isTheirs = near.some(
    (shield) =>
      shield.known.may === 'told' &&
      (shield.strength > hit.strength || (length(shield) > length(hit) && isWithin(hit, shield))),
  );
  if (isTheirs) return undefined;
  const thing = near.find((shield) => shield.known.may === 'thing' && isWithin(hit, shield));
  if (thing !== undefined && hit.words === 1) {
    return { ...hit, strength: 1, within: { start: thing.start, end: thing.end } };
  }
  const isShared = told.some(
    ({ start, end, strength }) => start === hit.start && end === hit.end && strength === hit.strength,
  );
  return isShared && (hit.strength < 4 || hit.words === 1) ? { ...hit, strength: 1 } : hit;
}

/** Two sure places never overlap; one name is not asked for twice in one place, nor within what is replaced anyway. */
function displaces(other: Hit, hit: Hit): boolean {
  if (!overlap(other, hit)) return false;
  if (other.known === hit.known) return true;
  return isSure(other) && other.known.may === 'hidden';
}
