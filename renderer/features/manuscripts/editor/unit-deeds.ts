import { closeHistory } from 'prosemirror-history';
import { type EditorState, NodeSelection, type Transaction } from 'prosemirror-state';
import type { Edited } from '#shared/manuscript/deeds';
import type { UnitForm } from '#shared/manuscript/manuscript';
import { blocksOf, blockWith, withCursorIn } from './blocks';
import type { EditorPlace } from './editing';
import { layUnits } from './laying';
import { blockOf, editedOf } from './projection';
import { attributesOf, schema, seenIn, sentenceOf } from './schema';

const { nodes } = schema;

/** What the page asks for, each as one transaction. What it cannot be done to leaves everything as it is. */

/** A change as a step of its own: undo does not take back with it what was typed a moment before. */
export const asStep = (state: EditorState, change: (tr: Transaction) => Transaction): Transaction =>
  change(closeHistory(state.tr));

/** Lays what a deed makes of the units over them. */
export function applied(tr: Transaction, deed: (edited: Edited) => Edited): Transaction {
  const { units, seen } = deed(editedOf(tr.doc));
  layUnits(tr, units);
  return withSeen(tr, [...seen]);
}

/** Notes what a person has taken note of, where it is not noted yet. */
export function withSeen(tr: Transaction, seen: readonly string[]): Transaction {
  const before = seenIn(tr.doc);
  const isSame = before.length === seen.length && before.every((key, place) => key === seen[place]);
  return isSame ? tr : tr.setDocAttribute('seen', seen);
}

/** Hides a unit or shows it again; the cursor goes there. */
export function withHidden(tr: Transaction, id: string, hidden: boolean): Transaction {
  const block = blockWith(tr.doc, id);
  if (block === undefined) return tr;
  const { node, at } = block;
  if (node.type === nodes.fixed) tr.setNodeAttribute(at, 'hidden', hidden);
  else if ((node.type === nodes.hidden) !== hidden) {
    const other = hidden ? nodes.hidden : nodes.unit;
    tr.replaceWith(at, at + node.nodeSize, other.create(node.attrs, node.content));
  } else return tr;
  return withCursorIn(tr, { node: tr.doc.nodeAt(at) ?? node, at });
}

export function withComment(tr: Transaction, id: string, comment: string | undefined): Transaction {
  const block = blockWith(tr.doc, id);
  return block === undefined ? tr : tr.setNodeAttribute(block.at, 'comment', comment ?? null);
}

export function withForm(tr: Transaction, id: string, form: UnitForm): Transaction {
  const block = blockWith(tr.doc, id);
  if (block === undefined || block.node.type === nodes.fixed || form === 'table' || form === 'page-break') return tr;
  return tr.setNodeAttribute(block.at, 'form', form);
}

/** Moves some blocks that stand together past their neighbour; none at the edge of the document. */
export function withMoved(tr: Transaction, [first, last]: readonly [number, number], by: 1 | -1): Transaction {
  const { units } = editedOf(tr.doc);
  const neighbour = by === 1 ? last + 1 : first - 1;
  const passed = units[neighbour];
  if (passed === undefined) return tr;
  const rest = units.filter((_, index) => index !== neighbour);
  return layUnits(tr, rest.toSpliced(by === 1 ? first : last, 0, passed));
}

export function withUnitMoved(tr: Transaction, id: string, by: 1 | -1): Transaction {
  const block = blockWith(tr.doc, id);
  return block === undefined ? tr : withMoved(tr, [block.index, block.index], by);
}

/** Moves the blocks that the selection touches. */
export const withSelectedMoved = ({ tr, selection }: EditorState, by: 1 | -1): Transaction =>
  withMoved(tr, blocksOf(selection), by);

type NewUnit = { readonly id: string; readonly form: UnitForm };

/** An empty unit behind another one, or first; the cursor stands in it. */
export function withUnitBehind(tr: Transaction, other: string | undefined, unit: NewUnit): Transaction {
  const behind = other === undefined ? undefined : blockWith(tr.doc, other);
  const at = behind === undefined ? (other === undefined ? 0 : tr.doc.content.size) : behind.at + behind.node.nodeSize;
  const node = blockOf({ ...unit, pieces: [] });
  return withCursorIn(tr.insert(at, node), { node, at });
}

/** Puts the cursor into a unit, at the beginning of a sentence where one is named. */
export function withCursorAt(tr: Transaction, { unit, sentence }: EditorPlace): Transaction {
  const block = blockWith(tr.doc, unit);
  if (block === undefined) return tr;
  const { node } = block;
  let offset: number | undefined;
  if (sentence !== undefined && node.type === nodes.unit) {
    node.forEach((child, place) => {
      if (sentenceOf(child) === sentence) offset ??= place;
    });
  }
  return withCursorIn(tr, block, offset ?? 0).scrollIntoView();
}

/** The unit that is chosen as a whole because it is hidden. */
export function hiddenChosen({ selection }: EditorState): string | undefined {
  if (!(selection instanceof NodeSelection)) return undefined;
  const { node } = selection;
  const isHidden = node.type === nodes.hidden || (node.type === nodes.fixed && node.attrs['hidden'] === true);
  return isHidden ? attributesOf(node).id : undefined;
}
