import type { BasisSentence } from './manuscript';
import type { Living } from './living';
import { samePieces, sameWords } from './same-words';
import type { ToldSentence, Unit } from './unit';

/** The sentences whose present text somebody has taken note of since the manuscript was read: it is their basis now. */
export type Seen = ReadonlySet<string>;

/** What happened to a sentence since a person last looked at it; docs/manuscripts.md has the table. */
export type SentenceNews = {
  readonly key: string;
  /** `removed`: a person took it out, and it says something else now. */
  readonly kind: 'new' | 'stale' | 'removed' | 'unsaid';
  readonly then?: BasisSentence;
  readonly now?: ToldSentence;
};

export type UnitStanding = {
  readonly kind: 'generated' | 'edited' | 'own' | 'stale';
  readonly news: readonly SentenceNews[];
};

/** How a unit of the editor stands to what the composer says now. */
export function standingOf(unit: Unit, current: Living, seen: Seen): UnitStanding {
  const news = [...unit.pieces.flatMap((piece) => newsOf(piece, current, seen)), ...removedIn(unit, current, seen)];
  if (news.some(({ kind }) => kind === 'stale' || kind === 'removed')) return { kind: 'stale', news };
  const composed = current.composed.get(unit.id);
  const isAsComposed =
    composed !== undefined && composed.form === unit.form && samePieces(unit.pieces, composed.pieces);
  if (isAsComposed) return { kind: 'generated', news };
  const isOwn = composed === undefined && !unit.pieces.some(({ sentence }) => sentence !== undefined);
  return { kind: isOwn ? 'own' : 'edited', news };
}

/** What a person last saw of a sentence: what was stored as its basis, else what is told now. */
export function thenOf(key: string, { basis, told }: Living, seen: Seen): BasisSentence | undefined {
  const stored = seen.has(key) ? undefined : basis.get(key);
  const now = told.get(key);
  const toldNow = now && { key, inlines: [...now.inlines], records: [...now.records] };
  // Where it is read alike, its numbers may point to other notes by now.
  return stored && toldNow && sameWords(stored.inlines, toldNow.inlines) ? toldNow : (stored ?? toldNow);
}

function newsOf(
  { sentence: key, inlines }: Unit['pieces'][number],
  current: Living,
  seen: Seen,
): readonly SentenceNews[] {
  if (key === undefined) return [];
  const now = current.told.get(key);
  if (now === undefined) return seen.has(key) ? [] : [{ key, kind: 'unsaid', ...thenIn(key, current, seen) }];
  const then = current.basis.get(key);
  if (seen.has(key)) return [];
  if (then === undefined) {
    const isJoined = isInTouched(key, now, current);
    return isJoined ? [{ key, kind: 'new', now }] : [];
  }
  if (sameWords(then.inlines, now.inlines)) return [];
  return [{ key, kind: sameWords(inlines, now.inlines) ? 'new' : 'stale', then, now }];
}

const thenIn = (key: string, current: Living, seen: Seen) => {
  const then = thenOf(key, current, seen);
  return then === undefined ? {} : { then };
};

/** Whether a sentence that no block knows of was put into one that a person touched. */
function isInTouched(key: string, { unit }: ToldSentence, { composed, owners, blocks }: Living): boolean {
  if (owners.has(key)) return false;
  if (blocks.get(unit)?.text !== undefined) return true;
  return composed.get(unit)?.pieces.some(({ sentence }) => sentence !== undefined && owners.has(sentence)) === true;
}

function removedIn({ id, pieces }: Unit, { blocks, basis, owners, told }: Living, seen: Seen): readonly SentenceNews[] {
  const there = new Set(pieces.map(({ sentence }) => sentence));
  return (blocks.get(id)?.text?.basis ?? []).flatMap(({ key }): readonly SentenceNews[] => {
    const [then, now] = [basis.get(key), told.get(key)];
    if (there.has(key) || seen.has(key) || owners.get(key) !== id || !then || !now) return [];
    return sameWords(then.inlines, now.inlines) ? [] : [{ key, kind: 'removed', then, now }];
  });
}
