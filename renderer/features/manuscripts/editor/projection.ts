import type { Fragment, Mark, Node } from 'prosemirror-model';
import type { Edited } from '#shared/manuscript/deeds';
import type { Piece, TextRun, WrittenInline } from '#shared/manuscript/manuscript';
import { isSpace, space } from '#shared/manuscript/same-words';
import type { Seen } from '#shared/manuscript/standing';
import type { Unit } from '#shared/manuscript/unit';
import {
  attributesOf,
  fieldOf,
  fixedAttributesOf,
  noteOf,
  notePointedTo,
  schema,
  seenIn,
  sentenceOf,
  unitPointedTo,
} from './schema';

const { nodes, marks } = schema;

/** What a node of the editor was made of, or was read as. A node never changes. */
const known = new WeakMap<Node, Unit>();

/** The units as the editor holds them. `editedOf` gives the same again. */
export function docOf({ units, seen }: Edited): Node {
  return nodes.doc.create({ seen: [...seen] }, units.map(blockOf));
}

/** What stands in the editor. A block that nobody touched since `docOf` is the very unit that it was made of. */
export function editedOf(doc: Node): Edited {
  return { units: doc.children.map(unitOf), seen: seenOf(doc) };
}

/** What a person has taken note of. */
export const seenOf = (doc: Node): Seen => new Set(seenIn(doc));

/** The block of a unit: one to type in, one that is hidden, or one that is shown as a whole. */
export function blockOf(unit: Unit): Node {
  const { id, form, hidden, comment, table, pieces } = unit;
  const attributes = { id, form, comment: comment ?? null };
  const node = isFixed(unit)
    ? nodes.fixed.create({ ...attributes, hidden: hidden === true, table: table ?? null, pieces })
    : (hidden ? nodes.hidden : nodes.unit).create(attributes, pieces.flatMap(nodesOfPiece));
  known.set(node, unit);
  return node;
}

/** From here on the block is read as that unit, of which it must have been made. */
export function knowUnit(node: Node, unit: Unit): void {
  known.set(node, unit);
}

/** The unit of a block. */
export function unitOf(node: Node): Unit {
  const before = known.get(node);
  if (before !== undefined) return before;
  const unit = node.type === nodes.fixed ? unitOfFixed(node) : unitOfText(node);
  known.set(node, unit);
  return unit;
}

const isFixed = ({ form, table }: Unit): boolean => table !== undefined || form === 'table' || form === 'page-break';

function unitOfFixed(node: Node): Unit {
  const { id, form, comment, hidden, table, pieces } = fixedAttributesOf(node);
  return {
    id,
    form,
    pieces,
    ...(table !== null && { table }),
    ...(hidden && { hidden }),
    ...(comment !== null && { comment }),
  };
}

function unitOfText(node: Node): Unit {
  const { id, form, comment } = attributesOf(node);
  return {
    id,
    form,
    pieces: piecesIn(node.content),
    ...(node.type === nodes.hidden && { hidden: true }),
    ...(comment !== null && { comment }),
  };
}

function nodesOfPiece({ sentence, inlines }: Piece): readonly Node[] {
  const ofSentence = sentence === undefined ? [] : [marks.sentence.create({ key: sentence })];
  return nodesOfInlines(inlines, ofSentence);
}

/** Words as the editor holds them, with the marks that all of them are to have. */
export function nodesOfInlines(inlines: readonly WrittenInline[], all: readonly Mark[]): readonly Node[] {
  return inlines.flatMap((inline): readonly Node[] => {
    switch (inline.kind) {
      case 'text':
        return inline.text === '' ? [] : [schema.text(inline.text, [...all, ...marksOfRun(inline)])];
      case 'note':
        return [nodes.note.create({ note: inline }, null, all)];
      case 'note-number':
        return [nodes.noteNumber.create({ note: inline.note }, null, all)];
      case 'unit-number':
        return [nodes.unitNumber.create({ unit: inline.unit }, null, all)];
    }
  });
}

function marksOfRun({ emphasis, of, typed }: TextRun): readonly Mark[] {
  return [
    ...(of === undefined ? [] : [marks.value.create({ of })]),
    ...(typed ? [marks.typed.create()] : []),
    ...(emphasis === undefined ? [] : [marks[emphasis === 'bold' ? 'strong' : 'em'].create()]),
  ];
}

/** Each run of one sentence is a piece; a single space between two sentences is one of its own. */
function piecesIn(content: Fragment): readonly Piece[] {
  const runs: { readonly sentence: string | undefined; readonly inlines: WrittenInline[] }[] = [];
  content.forEach((node) => {
    const sentence = sentenceOf(node);
    const last = runs.at(-1);
    if (last !== undefined && last.sentence === sentence) last.inlines.push(inlineOf(node));
    else runs.push({ sentence, inlines: [inlineOf(node)] });
  });
  return runs.flatMap(({ sentence, inlines }, place): readonly Piece[] =>
    sentence === undefined
      ? withSpacesApart({ inlines }, { isFirst: place === 0, isLast: place === runs.length - 1 })
      : [{ sentence, inlines }],
  );
}

/** What a person wrote between two sentences is a sentence too. */
function withSpacesApart(piece: Piece, { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean }) {
  if (isSpace(piece)) return [piece];
  const [first, last] = [piece.inlines[0], piece.inlines.at(-1)];
  const isSpaced = (inline: WrittenInline | undefined, at: 0 | -1): boolean =>
    inline?.kind === 'text' && isPlain(inline) && inline.text.at(at) === ' ' && inline.text !== ' ';
  const before = !isFirst && isSpaced(first, 0);
  const behind = !isLast && isSpaced(last, -1);
  const inlines = piece.inlines.map((inline): WrittenInline => {
    if (inline.kind !== 'text') return inline;
    const from = before && inline === first ? 1 : 0;
    const to = behind && inline === last ? -1 : undefined;
    return { ...inline, text: inline.text.slice(from, to) };
  });
  const words = inlines.filter((inline) => inline.kind !== 'text' || inline.text !== '');
  const own = words.length === 0 ? [] : [{ ...piece, inlines: words }];
  return [...(before ? [space] : []), ...own, ...(behind ? [space] : [])];
}

const isPlain = ({ emphasis, of, typed }: TextRun): boolean => !emphasis && !of && !typed;

function inlineOf(node: Node): WrittenInline {
  if (node.type === nodes.note) return noteOf(node);
  if (node.type === nodes.noteNumber) return { kind: 'note-number', note: notePointedTo(node) };
  if (node.type === nodes.unitNumber) return { kind: 'unit-number', unit: unitPointedTo(node) };
  const of = fieldOf(node);
  const emphasis = marks.strong.isInSet(node.marks) ? 'bold' : marks.em.isInSet(node.marks) ? 'italic' : undefined;
  return {
    kind: 'text',
    text: node.text ?? '',
    ...(emphasis && { emphasis }),
    ...(of && { of }),
    ...(marks.typed.isInSet(node.marks) && { typed: true }),
  };
}
