import type { ComposedDocument } from '../document/document';
import type { BasisSentence, Piece, WrittenBlock } from './manuscript';
import { ownersOf } from './owners';
import { inOrder } from './order';
import { pointed } from './pointed';
import { isSpace, sameWords, space, without } from './same-words';
import type { ToldSentence, Unit } from './unit';
import { unitsOf, type Told } from './units-of';

/** A sentence that no record says any more and that nobody had changed: it is not shown any longer. */
export type GoneSentence = { readonly block: string; readonly then: BasisSentence };

/** A manuscript as it stands today: what was written, laid over what the composer says now. */
export type Living = {
  /** In the order in which they are seen; hidden ones among them. */
  readonly units: readonly Unit[];
  /** What the composer says now, by the keys of its sentences. */
  readonly told: ReadonlyMap<string, ToldSentence>;
  /** The units of the composer as nobody has touched them, by their ids, in their order. */
  readonly composed: ReadonlyMap<string, Unit>;
  /** What was told when the stored blocks were last looked at, by the keys of the sentences. */
  readonly basis: ReadonlyMap<string, BasisSentence>;
  /** To which stored block a sentence belongs. */
  readonly owners: ReadonlyMap<string, string>;
  /** What was stored, by its ids. */
  readonly blocks: ReadonlyMap<string, WrittenBlock>;
  readonly news: readonly GoneSentence[];
};

/** Lays what was written over what the composer says. The order of the blocks means nothing. */
export function living(document: ComposedDocument, blocks: readonly WrittenBlock[]): Living {
  return livingOver(unitsOf(document), blocks);
}

/** The same, of what the composer says. */
export function livingOver({ units: composed, sentences: told }: Told, blocks: readonly WrittenBlock[]): Living {
  const written = blocks.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const composedById = new Map(composed.map((unit) => [unit.id, unit]));
  const owners = ownersOf(written, composedById);
  const basis = basisOf(written, owners);
  const laid = written.map((block) => lay(block, { told, owners, basis, composed: composedById }));
  const pieces = new Map(laid.map(({ block, pieces: laidOut }) => [block.id, [...laidOut]]));
  const vanished = joinNew(composed, owners, pieces);
  const units = written.flatMap((block) => unitOf(block, pieces.get(block.id) ?? [], composedById.get(block.id)));
  const untouched = composed.filter(({ id }) => !vanished.has(id) && !pieces.has(id));
  return {
    units: inOrder({ composed, owners, untouched, units, blocks: written }),
    told,
    composed: composedById,
    basis,
    owners,
    blocks: new Map(written.map((block) => [block.id, block])),
    news: laid.flatMap(({ news }) => news),
  };
}

function basisOf(blocks: readonly WrittenBlock[], owners: ReadonlyMap<string, string>) {
  const sentences = blocks.flatMap(({ id, text }) => (text?.basis ?? []).filter(({ key }) => owners.get(key) === id));
  return new Map(sentences.map((sentence) => [sentence.key, sentence]));
}

type Ground = Pick<Living, 'told' | 'owners' | 'basis' | 'composed'>;

type Laid = { readonly block: WrittenBlock; readonly pieces: readonly Piece[]; readonly news: readonly GoneSentence[] };

/** The words of a block as they stand today, with what was told of them anew and without what went. */
function lay(block: WrittenBlock, { told, owners, basis, composed }: Ground): Laid {
  if (block.text === undefined) return { block, pieces: ownPieces(composed.get(block.id), owners), news: [] };
  const { wording } = block.text;
  const thenOf = ({ sentence: key }: Piece) =>
    key !== undefined && owners.get(key) === block.id ? basis.get(key) : undefined;
  const gone = wording.flatMap((piece) => {
    const then = thenOf(piece);
    return then !== undefined && !told.has(then.key) && sameWords(piece.inlines, then.inlines) ? [{ piece, then }] : [];
  });
  const out = new Set(gone.map(({ piece }) => piece));
  const pieces = without(wording, (piece) => out.has(piece)).map((piece): Piece => {
    const then = thenOf(piece);
    if (then === undefined) return { inlines: piece.inlines };
    const now = told.get(then.key);
    const isUntouched = now !== undefined && sameWords(piece.inlines, then.inlines);
    if (isUntouched) return { sentence: then.key, inlines: [...now.inlines] };
    return now === undefined ? piece : { ...piece, inlines: pointed(piece.inlines, then.inlines, now.inlines) };
  });
  const news = gone.map(({ then }) => ({ block: block.id, then }));
  return { block, pieces, news };
}

/** What is left of a unit of the composer whose block has no words of its own. */
function ownPieces(unit: Unit | undefined, owners: ReadonlyMap<string, string>): readonly Piece[] {
  if (unit === undefined) return [];
  const told = unit.pieces.filter(({ sentence }) => sentence !== undefined && owners.get(sentence) === unit.id);
  return told.flatMap((piece, place) => (place === 0 ? [piece] : [space, piece]));
}

/**
 * Puts sentences that no block knows of behind those that they follow, where the block of these is touched; gives the
 * units of the composer that stand in touched blocks now.
 */
function joinNew(
  composed: readonly Unit[],
  owners: ReadonlyMap<string, string>,
  blocks: ReadonlyMap<string, Piece[]>,
): ReadonlySet<string> {
  const vanished = new Set<string>();
  for (const { id, pieces } of composed) {
    const keys = pieces.flatMap(({ sentence }) => (sentence === undefined ? [] : [sentence]));
    const first = keys.flatMap((key) => owners.get(key) ?? [])[0];
    let host = first ?? (blocks.has(id) ? id : undefined);
    if (host === undefined) continue;
    vanished.add(id);
    let before: string | undefined;
    for (const piece of pieces) {
      const { sentence: key } = piece;
      if (key === undefined) continue;
      const owner = owners.get(key);
      if (owner === undefined) insertBehind(blocks.get(host), before, piece);
      else host = owner;
      before = key;
    }
  }
  return vanished;
}

/** Behind the sentence of that key; first where there is none, last where a person took that one out. */
function insertBehind(pieces: Piece[] | undefined, before: string | undefined, piece: Piece): void {
  if (pieces === undefined) return;
  const at = pieces.findIndex(({ sentence }) => sentence === before && sentence !== undefined);
  const place = before === undefined ? 0 : at < 0 ? pieces.length : at + 1;
  const isFirst = place === 0;
  if (pieces.length === 0) pieces.push(piece);
  else pieces.splice(place, 0, ...(isFirst ? [piece, space] : [space, piece]));
}

/** The unit of a stored block; none where nothing of it is left to be seen. */
function unitOf(block: WrittenBlock, pieces: readonly Piece[], composed: Unit | undefined): readonly Unit[] {
  const { id, form, text, hidden, begins, comment } = block;
  const marks = { ...(hidden && { hidden }), ...(begins && { begins }), ...(comment !== undefined && { comment }) };
  const isLeft = pieces.some((piece) => !isSpace(piece)) || comment !== undefined;
  if (text !== undefined) return isLeft || text.basis.length === 0 ? [{ id, form, pieces, ...marks }] : [];
  const isFixed = composed !== undefined && composed.pieces.length === 0;
  return isLeft || isFixed ? [{ ...composed, id, form, pieces, ...marks }] : [];
}
