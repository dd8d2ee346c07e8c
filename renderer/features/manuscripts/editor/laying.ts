import { type Node, Slice } from 'prosemirror-model';
import { NodeSelection, type Selection, TextSelection, type Transaction } from 'prosemirror-state';
import { longestRise } from '#shared/manuscript/moved';
import type { Unit } from '#shared/manuscript/unit';
import { blockWith, withCursorIn } from './blocks';
import { blockOf, knowUnit, unitOf } from './projection';
import { attributesOf, schema } from './schema';

/**
 * Puts other units in the place of those that are there. Blocks that stay the same are left alone, of the others only
 * the words that differ are replaced, and the cursor stays in its unit.
 */
export function layUnits(tr: Transaction, units: readonly Unit[]): Transaction {
  const cursor = cursorOf(tr);
  const wanted = wantedBlocks(tr.doc, units);
  removeOthers(tr, wanted);
  let at = 0;
  for (const block of wanted) {
    const there = tr.doc.nodeAt(at);
    if (there !== null && idOf(there) === idOf(block)) replaceBlock(tr, at, there, block);
    else tr.insert(at, block);
    at += tr.doc.nodeAt(at)?.nodeSize ?? 0;
  }
  tr.doc.forEach((node, _, index) => {
    const unit = units[index];
    if (unit !== undefined && wanted[index]?.eq(node)) knowUnit(node, unit);
  });
  return withCursor(tr, cursor);
}

const idOf = (node: Node): string => attributesOf(node).id;

function wantedBlocks(doc: Node, units: readonly Unit[]): readonly Node[] {
  const there = new Map(doc.children.map((node) => [idOf(node), node]));
  return units.map((unit) => {
    const node = there.get(unit.id);
    return node !== undefined && unitOf(node) === unit ? node : blockOf(unit);
  });
}

/** Takes out what is not wanted, and what stands before something that it is to follow. */
function removeOthers(tr: Transaction, wanted: readonly Node[]): void {
  const places = new Map(wanted.map((node, place) => [idOf(node), place]));
  const known = tr.doc.children.flatMap((node, index) => {
    const place = places.get(idOf(node));
    return place === undefined ? [] : [{ index, place }];
  });
  const rise = longestRise(known.map(({ place }) => place));
  const kept = new Set(rise.map((at) => known[at]?.index));
  const starts: { readonly from: number; readonly to: number }[] = [];
  tr.doc.forEach((node, at, index) => {
    if (!kept.has(index)) starts.push({ from: at, to: at + node.nodeSize });
  });
  for (const { from, to } of starts.toReversed()) tr.delete(from, to);
}

function replaceBlock(tr: Transaction, at: number, before: Node, after: Node): void {
  if (before.eq(after)) return;
  if (before.type !== after.type || after.type !== schema.nodes.unit) {
    tr.replaceWith(at, at + before.nodeSize, after);
    return;
  }
  if (!before.sameMarkup(after)) tr.setNodeMarkup(at, undefined, after.attrs);
  const start = before.content.findDiffStart(after.content);
  const end = before.content.findDiffEnd(after.content);
  if (start === null || end === null) return;
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const words = after.content.cut(start, end.b + overlap);
  tr.replace(at + 1 + start, at + 1 + end.a + overlap, new Slice(words, 0, 0));
}

type Cursor = { readonly unit: string; readonly anchor: number; readonly head: number };

/** The unit that the cursor stands in, and where in its words. */
function cursorOf({ doc, selection }: Transaction): Cursor | undefined {
  const isWhole = selection instanceof NodeSelection && selection.$from.depth === 0;
  const node = isWhole ? selection.node : doc.maybeChild(selection.$head.index(0));
  if (!node) return undefined;
  const { at } = blockWith(doc, idOf(node)) ?? { at: 0 };
  return { unit: idOf(node), anchor: selection.anchor - at - 1, head: selection.head - at - 1 };
}

/** Where a replacement has carried the cursor out of its unit, it is put back. */
function withCursor(tr: Transaction, cursor: Cursor | undefined): Transaction {
  if (cursor === undefined || isIn(tr.selection, cursor.unit)) return tr;
  const block = blockWith(tr.doc, cursor.unit);
  if (block === undefined) return tr;
  withCursorIn(tr, block, Math.max(0, cursor.head));
  const isRange = cursor.anchor !== cursor.head && cursor.anchor >= 0 && tr.selection instanceof TextSelection;
  if (!isRange) return tr;
  const anchor = block.at + 1 + Math.min(cursor.anchor, block.node.content.size);
  return tr.setSelection(TextSelection.create(tr.doc, anchor, tr.selection.head));
}

function isIn(selection: Selection, unit: string): boolean {
  if (selection instanceof NodeSelection && selection.$from.depth === 0) return idOf(selection.node) === unit;
  const node = selection.$head.depth === 0 ? undefined : selection.$head.node(1);
  return node !== undefined && idOf(node) === unit;
}
