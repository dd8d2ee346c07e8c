import type { Edited } from '#shared/manuscript/deeds';
import type { Piece } from '#shared/manuscript/manuscript';
import { isSpace, sameWords, space } from '#shared/manuscript/same-words';
import type { Unit } from '#shared/manuscript/unit';
import { sameValue } from '#shared/schema/same-value';

type Three = {
  /** What was stored when `now` was read. */
  readonly stored: Edited;
  /** What stands in the editor. */
  readonly typed: Edited;
  /** What was read. */
  readonly now: readonly Unit[];
};

/** What was typed since `now` was read, laid over it: unit by unit, and in a unit sentence by sentence. */
export function withTypedSince({ stored, typed, now }: Three): Edited {
  const [before, mine, theirs] = [byId(stored.units), byId(typed.units), byId(now)];
  const known = now.flatMap((unit): readonly Unit[] => {
    const [then, own] = [before.get(unit.id), mine.get(unit.id)];
    if (own === undefined) return then === undefined ? [unit] : [];
    return [mergedUnit(then, own, unit)];
  });
  const isKept = (unit: Unit): boolean => {
    const then = before.get(unit.id);
    return theirs.has(unit.id) || then === undefined || !sameValue(then, unit);
  };
  const added = typed.units.filter((unit) => !theirs.has(unit.id) && isKept(unit));
  const isMoved = !sameValue(orderOf(stored.units, mine), orderOf(typed.units, before));
  const merged = byId([...known, ...added]);
  const units = isMoved ? joined(inOrderOf(typed.units, merged), known, now) : joined(known, added, typed.units);
  return { units, seen: new Set([...typed.seen].filter((key) => !stored.seen.has(key))) };
}

const byId = (units: readonly Unit[]) => new Map(units.map((unit) => [unit.id, unit]));
const orderOf = (units: readonly Unit[], among: ReadonlyMap<string, Unit>) =>
  units.flatMap(({ id }) => (among.has(id) ? [id] : []));
const inOrderOf = (order: readonly Unit[], units: ReadonlyMap<string, Unit>) =>
  order.flatMap(({ id }) => units.get(id) ?? []);

/** Puts each of some units that is not there yet behind the one that it follows in `order`. */
function joined(there: readonly Unit[], others: readonly Unit[], order: readonly Unit[]): readonly Unit[] {
  const units = [...there];
  const places = new Map(order.map(({ id }, place) => [id, place]));
  const byPlace = (one: Unit, other: Unit) => (places.get(one.id) ?? 0) - (places.get(other.id) ?? 0);
  for (const unit of others.toSorted(byPlace)) {
    if (units.some(({ id }) => id === unit.id)) continue;
    const before = order.slice(0, places.get(unit.id) ?? 0);
    const follows = before.findLast(({ id }) => units.some((each) => each.id === id));
    units.splice(units.findIndex(({ id }) => id === follows?.id) + 1, 0, unit);
  }
  return units;
}

function mergedUnit(then: Unit | undefined, own: Unit, now: Unit): Unit {
  if (then === undefined) return own;
  if (own === then || sameValue(own, then)) return now;
  const form = own.form === then.form ? now.form : own.form;
  const hidden = own.hidden === then.hidden ? now.hidden : own.hidden;
  const comment = own.comment === then.comment ? now.comment : own.comment;
  const { id, table } = now;
  return {
    id,
    form,
    pieces: mergedPieces(then.pieces, own.pieces, now.pieces),
    ...(table && { table }),
    ...(hidden && { hidden }),
    ...(comment !== undefined && { comment }),
  };
}

/** The words that were typed, with what the composer says now where nobody had typed. */
function mergedPieces(then: readonly Piece[], own: readonly Piece[], now: readonly Piece[]): readonly Piece[] {
  const [before, theirs] = [byKey(then), byKey(now)];
  const pieces = own.flatMap((piece): readonly Piece[] => {
    const stood = before.get(piece.sentence);
    const isTyped = piece.sentence === undefined || stood === undefined || !sameWords(piece.inlines, stood.inlines);
    return isTyped ? [piece] : [theirs.get(piece.sentence) ?? []].flat();
  });
  const mine = byKey(own);
  const fresh = now.filter(({ sentence: key }) => key !== undefined && !before.has(key) && !mine.has(key));
  for (const piece of fresh) {
    const follows = now.slice(0, now.indexOf(piece)).findLast(({ sentence }) => sentence !== undefined);
    const at = pieces.findIndex(({ sentence }) => sentence !== undefined && sentence === follows?.sentence);
    pieces.splice(at < 0 ? pieces.length : at + 1, 0, space, piece);
  }
  return pieces.filter((piece, place) => !isSpace(piece) || isBetween(pieces, place));
}

const byKey = (pieces: readonly Piece[]) =>
  new Map(pieces.filter(({ sentence }) => sentence !== undefined).map((piece) => [piece.sentence, piece]));

/** Of two spaces where a sentence went between them, one is left. */
function isBetween(pieces: readonly Piece[], place: number): boolean {
  const before = pieces[place - 1];
  return before !== undefined && !isSpace(before);
}
