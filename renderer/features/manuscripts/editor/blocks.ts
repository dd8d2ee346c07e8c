import type { Node, ResolvedPos } from 'prosemirror-model';
import { type EditorState, NodeSelection, type Selection, TextSelection, type Transaction } from 'prosemirror-state';
import type { UnitForm } from '#shared/manuscript/manuscript';
import type { EditorPlace } from './editing';
import { attributesOf, schema, sentenceOf } from './schema';

/** A block of the document, and where it begins. */
export type Block = { readonly node: Node; readonly at: number; readonly index: number };

/** The block of a unit; none where it is not there. */
export function blockWith(doc: Node, id: string): Block | undefined {
  let found: Block | undefined;
  doc.forEach((node, at, index) => {
    if (found === undefined && attributesOf(node).id === id) found = { node, at, index };
  });
  return found;
}

/** Where the first and the last block stand that a selection touches. */
export function blocksOf({ $from, $to }: Selection): readonly [number, number] {
  return [$from.index(0), Math.max($from.index(0), $to.depth === 0 ? $to.index(0) - 1 : $to.index(0))];
}

/** Where the cursor stands, as the page asks for it. */
export function placeOf({ selection, doc }: EditorState): EditorPlace | undefined {
  const { $head } = selection;
  const block =
    selection instanceof NodeSelection && $head.depth === 0 ? selection.node : doc.maybeChild($head.index(0));
  if (!block) return undefined;
  const unit = attributesOf(block).id;
  const sentence = $head.depth === 0 ? undefined : sentenceAt($head);
  return sentence === undefined ? { unit } : { unit, sentence };
}

function sentenceAt({ nodeBefore, nodeAfter }: ResolvedPos): string | undefined {
  return (nodeBefore && sentenceOf(nodeBefore)) ?? (nodeAfter ? sentenceOf(nodeAfter) : undefined);
}

/** Puts the cursor at an offset of the words of a block; a block without words to type in is chosen as a whole. */
export function withCursorIn(tr: Transaction, { node, at }: Pick<Block, 'node' | 'at'>, offset = 0): Transaction {
  if (node.type !== schema.nodes.unit) return tr.setSelection(NodeSelection.create(tr.doc, at));
  return tr.setSelection(TextSelection.create(tr.doc, at + 1 + Math.min(offset, node.content.size)));
}

const headings: ReadonlySet<UnitForm> = new Set(['title', 'part', 'heading-1', 'heading-2', 'heading-3']);
const items: ReadonlySet<UnitForm> = new Set(['bullet', 'bullet-2', 'number', 'letter']);

/** A heading is printed as a line of plain letters. */
export const isHeading = (form: UnitForm): boolean => headings.has(form);
export const isItem = (form: UnitForm): boolean => items.has(form);

/** The form of a plain paragraph at that place: numbered where the nearest paragraphs are. */
export function paragraphFormAt(doc: Node, index: number): UnitForm {
  const forms = doc.children.map((node) => attributesOf(node).form);
  const isPlain = (form: UnitForm): boolean => form === 'numbered' || form === 'body';
  return forms.slice(index + 1).find(isPlain) ?? forms.slice(0, index + 1).findLast(isPlain) ?? 'body';
}
