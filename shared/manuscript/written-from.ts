import { sameValue } from '../schema/same-value';
import type { BasisSentence, Piece, WrittenBlock } from './manuscript';
import type { Living } from './living';
import { movedAmong } from './moved';
import { lettersOf, samePieces, sameWords, space, without } from './same-words';
import { thenOf, type Seen } from './standing';
import type { Unit } from './unit';

/** How many of the units before it a block remembers: where it stands when some of these are gone. */
const remembered = 8;

/**
 * The blocks to store so that the units stand as they do in the editor; `living` gives the same units again. What says
 * what the composer says, where it says it, is not among them. What is not among the units any more is hidden where the
 * composer wrote it, and gone where a person did.
 */
export function writtenFrom(units: readonly Unit[], current: Living, seen: Seen): readonly WrittenBlock[] {
  const placed = new Set(units.flatMap(keysOf));
  const moved = movedAmong(units, current);
  const ids = new Set(units.map(({ id }) => id));
  const edited = units.flatMap((unit, place) => {
    const block = blockOf(unit, { units, place, placed, moved, current, seen });
    return block === undefined ? [] : [block];
  });
  const unseen = [...current.blocks.values()].filter(
    (block) =>
      !ids.has(block.id) &&
      !current.units.some(({ id }) => id === block.id) &&
      (isUnseen(block, placed, seen) || block.text === undefined),
  );
  return [...edited, ...takenOut(ids, placed, current), ...unseen];
}

type Ground = {
  readonly units: readonly Unit[];
  readonly place: number;
  readonly placed: ReadonlySet<string>;
  readonly moved: ReadonlySet<string>;
  readonly current: Living;
  readonly seen: Seen;
};

function blockOf(unit: Unit, ground: Ground): WrittenBlock | undefined {
  const { current, moved, seen } = ground;
  const { id, form, pieces, hidden, begins, comment } = unit;
  const composed = current.composed.get(id);
  const isMoved = moved.has(id);
  const says = composed !== undefined && composed.form === form && samePieces(pieces, composed.pieces);
  const isNew = pieces.some(({ sentence: key }) => key !== undefined && hasNews(key, current, seen));
  const text = (says && !isNew && !hidden) || isFixed(unit) ? undefined : textOf(unit, ground);
  const isEmptied = text !== undefined && text.basis.length > 0 && isEmpty(unit);
  if (text === undefined && !isMoved && !hidden && comment === undefined) return undefined;
  return {
    id,
    form,
    ...(text && { text: isEmptied ? { ...text, wording: asTold(text.basis) } : text }),
    ...((hidden === true || isEmptied) && { hidden: true }),
    after: anchorsOf(unit, ground, isMoved),
    ...(isMoved && { moved: true }),
    ...(begins && { begins }),
    ...(comment !== undefined && { comment }),
  };
}

/** Whether somebody has yet to see what a sentence says now. */
function hasNews(key: string, { basis, told }: Living, seen: Seen): boolean {
  const [then, now] = [basis.get(key), told.get(key)];
  return !seen.has(key) && then !== undefined && now !== undefined && !sameWords(then.inlines, now.inlines);
}

/** A basis for all that the unit was made of: what it has, and what a person took out of it. */
function textOf(unit: Unit, { current, placed, seen }: Ground): NonNullable<WrittenBlock['text']> {
  const { id, pieces } = unit;
  const known = [...(current.blocks.get(id)?.text?.basis ?? []).map(({ key }) => key), ...composedKeys(id, current)];
  const removed = known.filter((key) => !placed.has(key) && (current.owners.get(key) ?? id) === id);
  const gone = removed.filter((key) => !current.told.has(key) && !seen.has(key));
  const kept = removed.filter((key) => current.told.has(key) || gone.includes(key));
  const unlooked = unlookedIn(pieces, current, seen);
  const isNewIn = newInHidden(unit, current, seen);
  const own = without(pieces, ({ sentence }) => sentence !== undefined && isNewIn(sentence));
  const basis = [...new Set([...own.flatMap(({ sentence }) => sentence ?? []), ...kept])].flatMap(
    (key): readonly BasisSentence[] => {
      const then = unlooked.get(key) ?? thenOf(key, current, seen);
      return then === undefined ? [] : [then];
    },
  );
  const told = basis.filter(({ key }) => gone.includes(key) && isInNews(key, current));
  const wording = own.map((piece): Piece => {
    const then = piece.sentence === undefined ? undefined : unlooked.get(piece.sentence);
    return then === undefined ? piece : { sentence: then.key, inlines: then.inlines };
  });
  return { basis, wording: withGone(wording, told, current.blocks.get(id)?.text?.wording ?? []) };
}

/** Words with sentences that went, each behind the one that it followed: where their records come back, so do they. */
function withGone(wording: readonly Piece[], gone: readonly BasisSentence[], stored: readonly Piece[]): Piece[] {
  const order = stored.flatMap(({ sentence }) => sentence ?? []);
  const ranked = gone.toSorted((one, other) => order.indexOf(one.key) - order.indexOf(other.key));
  return ranked.reduce<Piece[]>(
    (words, { key, inlines }) => {
      const earlier = order.slice(0, order.indexOf(key));
      const at = words.findLastIndex(({ sentence }) => sentence !== undefined && earlier.includes(sentence));
      const piece = { sentence: key, inlines };
      if (words.length === 0) return [piece];
      return at < 0 ? [piece, space, ...words] : [...words.slice(0, at + 1), space, piece, ...words.slice(at + 1)];
    },
    [...wording],
  );
}

/** A sentence that came into what is hidden is not hidden for good: it comes again, wherever the composer tells it. */
function newInHidden({ id, hidden, pieces }: Unit, current: Living, seen: Seen): (key: string) => boolean {
  const before = current.units.find((unit) => unit.id === id);
  const isLeft = hidden === true && before?.hidden === true && samePieces(before.pieces, pieces);
  const wasStored = isLeft && current.blocks.get(id)?.text !== undefined;
  return (key) => wasStored && current.told.has(key) && !current.basis.has(key) && !seen.has(key);
}

/** Sentences that say something else and that nobody looked at or changed: stored as they were seen last, they follow their records. */
function unlookedIn(pieces: readonly Piece[], current: Living, seen: Seen): ReadonlyMap<string, BasisSentence> {
  const found = new Map<string, BasisSentence>();
  for (const { sentence: key, inlines } of pieces) {
    const now = key === undefined ? undefined : current.told.get(key);
    if (key === undefined || now === undefined || seen.has(key) || !sameWords(inlines, now.inlines)) continue;
    const then = current.basis.get(key);
    if (then !== undefined && !sameWords(then.inlines, now.inlines)) found.set(key, then);
  }
  return found;
}

/** Whether a sentence that is gone was in the words of its block until it went. */
const isInNews = (key: string, { news }: Living) => news.some(({ then }) => then.key === key);

function asTold(basis: readonly BasisSentence[]): Piece[] {
  return basis.flatMap(({ key, inlines }, place): readonly Piece[] => {
    const piece = { sentence: key, inlines };
    return place === 0 ? [piece] : [space, piece];
  });
}

function isEmpty({ pieces, comment }: Unit): boolean {
  const isWordless = pieces.every(
    ({ inlines }) => lettersOf(inlines).trim() === '' && inlines.every(({ kind }) => kind === 'text'),
  );
  return isWordless && comment === undefined;
}

const isFixed = ({ form }: Unit): boolean => form === 'table' || form === 'page-break';

/** What the composer wrote and is not among the units any more: hidden, as it was seen last. */
function takenOut(ids: ReadonlySet<string>, placed: ReadonlySet<string>, current: Living): readonly WrittenBlock[] {
  return current.units.flatMap((unit, place): readonly WrittenBlock[] => {
    if (ids.has(unit.id)) return [];
    const keys = keysOf(unit).filter((key) => !placed.has(key));
    if (keys.length === 0 && !isFixed(unit)) return [];
    const { id, form, comment } = unit;
    const after = before(current.units, place);
    const basis = keys.flatMap((key) => thenOf(key, current, new Set()) ?? []);
    const wording = unit.pieces.filter(({ sentence }) => sentence === undefined || keys.includes(sentence));
    const text = isFixed(unit) ? {} : { text: { basis, wording } };
    return [{ id, form, ...text, hidden: true, after, ...(comment !== undefined && { comment }) }];
  });
}

/** Whether a block of which nothing is left still tells of what went. */
function isUnseen({ text }: WrittenBlock, placed: ReadonlySet<string>, seen: Seen): boolean {
  return (text?.basis ?? []).some(({ key }) => !placed.has(key) && !seen.has(key));
}

function anchorsOf(unit: Unit, { units, place, current }: Ground, isMoved: boolean): string[] {
  const stored = current.blocks.get(unit.id);
  const isAtHome = !isMoved && (current.composed.has(unit.id) || keysOf(unit).some((key) => current.told.has(key)));
  const now = before(units, place);
  const isSame = stored !== undefined && (isAtHome || leadsThere(stored.after, now[0], units, place));
  return isSame ? stored.after : now;
}

/** Whether what a block remembers leads to the place where it stands. */
function leadsThere(
  after: readonly string[],
  nearest: string | undefined,
  units: readonly Unit[],
  place: number,
): boolean {
  const there = new Set(units.map(({ id }) => id));
  const anchor = after.find((id) => there.has(id));
  if (anchor === undefined && after.length > 0) return place === units.length - 1;
  return anchor === nearest;
}

/** The units before a place that will be there when they are read again, the nearest first, and the heading above. */
function before(units: readonly Unit[], place: number): string[] {
  const all = units
    .slice(0, place)
    .filter((unit) => unit.hidden === true || isFixed(unit) || !isEmpty(unit))
    .toReversed();
  const near = all.slice(0, remembered);
  const heading = all.find(({ form }) => form === 'part' || form.startsWith('heading'));
  return [...new Set([...near, ...(heading ? [heading] : [])].map(({ id }) => id))];
}

function keysOf({ pieces }: Unit): readonly string[] {
  return pieces.flatMap(({ sentence }) => (sentence === undefined ? [] : [sentence]));
}

function composedKeys(id: string, { composed }: Living): readonly string[] {
  const unit = composed.get(id);
  return unit === undefined ? [] : keysOf(unit);
}

/** What has to be written and taken away so that these blocks are stored. */
export function blockChanges(stored: ReadonlyMap<string, WrittenBlock>, blocks: readonly WrittenBlock[]) {
  const ids = new Set(blocks.map(({ id }) => id));
  const put = blocks.filter((block) => !sameValue(stored.get(block.id), block));
  const removed = [...stored.keys()].filter((id) => !ids.has(id));
  return [
    ...put.map((block) => ({ op: 'put', block }) as const),
    ...removed.map((id) => ({ op: 'remove', id }) as const),
  ];
}
