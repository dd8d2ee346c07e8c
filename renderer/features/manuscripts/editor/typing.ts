import {
  chainCommands,
  deleteSelection,
  selectNodeBackward,
  selectNodeForward,
  toggleMark,
} from 'prosemirror-commands';
import type { Node, ResolvedPos } from 'prosemirror-model';
import { type Command, NodeSelection, TextSelection, type Transaction } from 'prosemirror-state';
import { isHeading, isItem, paragraphFormAt } from './blocks';
import { attributesOf, schema, sentenceOf } from './schema';
import { hiddenChosen, withHidden, withSelectedMoved, withUnitBehind } from './unit-deeds';

const { nodes, marks } = schema;

/** Enter: the words behind the cursor become a unit of their own; below a heading that is a paragraph. */
export function enter(freshId: () => string): Command {
  return (state, dispatch) => {
    const { selection } = state;
    if (selection instanceof NodeSelection) return enterOnBlock(freshId)(state, dispatch);
    if (selection.$from.parent.type !== nodes.unit || selection.$to.parent.type !== nodes.unit) return false;
    if (dispatch === undefined) return true;
    const tr = state.tr.deleteSelection();
    dispatch(divided(tr, freshId()).scrollIntoView());
    return true;
  };
}

/** Enter on something that is chosen as a whole: a hidden unit is shown, behind a table begins a paragraph. */
function enterOnBlock(freshId: () => string): Command {
  return (state, dispatch) => {
    const { selection, doc } = state;
    if (!(selection instanceof NodeSelection) || selection.$from.depth > 0) return false;
    const hidden = hiddenChosen(state);
    if (hidden !== undefined) {
      dispatch?.(withHidden(state.tr, hidden, false));
      return true;
    }
    const form = paragraphFormAt(doc, selection.$from.index(0));
    dispatch?.(withUnitBehind(state.tr, attributesOf(selection.node).id, { id: freshId(), form }).scrollIntoView());
    return true;
  };
}

function divided(tr: Transaction, id: string): Transaction {
  const { $from } = tr.selection;
  const unit = $from.parent;
  const { form } = attributesOf(unit);
  const below = isHeading(form) ? paragraphFormAt(tr.doc, $from.index(0)) : form;
  if (unit.content.size === 0 && isItem(form)) {
    return tr.setNodeAttribute($from.before(), 'form', paragraphFormAt(tr.doc, $from.index(0)));
  }
  if ($from.parentOffset === 0 && unit.content.size > 0) {
    return tr.insert($from.before(), nodes.unit.create({ id, form: below }));
  }
  const { before, behind } = spacesAround($from);
  tr.delete($from.pos - before, $from.pos + behind);
  return tr.split($from.pos - before, 1, [{ type: nodes.unit, attrs: { id, form: below, comment: null } }]);
}

/** How much of the spaces between two sentences stands on each side. */
function spacesAround({ nodeBefore, nodeAfter, parentOffset, parent }: ResolvedPos) {
  const isBetween = (node: Node | null): boolean => node?.text === ' ' && sentenceOf(node) === undefined;
  return {
    before: isBetween(nodeBefore) && parentOffset > 1 ? 1 : 0,
    behind: isBetween(nodeAfter) && parentOffset < parent.content.size - 1 ? 1 : 0,
  };
}

/** Backspace at the beginning of a unit joins it to the one before; of an empty one nothing is left. */
const joinBefore: Command = ({ tr, selection }, dispatch) => {
  const { $from, empty } = selection;
  if (!(selection instanceof TextSelection) || !empty || $from.parentOffset > 0) return false;
  const joined = joinedAt(tr, $from.before());
  if (joined === undefined) return false;
  dispatch?.(joined.scrollIntoView());
  return true;
};

/** Delete at the end of a unit joins the next one to it. */
const joinBehind: Command = ({ tr, selection }, dispatch) => {
  const { $to, empty } = selection;
  if (!(selection instanceof TextSelection) || !empty || $to.parentOffset < $to.parent.content.size) return false;
  const joined = joinedAt(tr, $to.after());
  if (joined === undefined) return false;
  dispatch?.(joined.scrollIntoView());
  return true;
};

/** Joins the two units between which a place lies; none where one of them holds no text to type in. */
function joinedAt(tr: Transaction, at: number): Transaction | undefined {
  const { nodeBefore: one, nodeAfter: other } = tr.doc.resolve(at);
  if (one?.type !== nodes.unit || other?.type !== nodes.unit) return undefined;
  const comment = [one, other].flatMap((node) => attributesOf(node).comment ?? []).join('\n');
  const left = one.content.size === 0 ? at : at - one.nodeSize;
  if (one.content.size === 0 || other.content.size === 0) {
    tr.setNodeAttribute(left, 'comment', comment === '' ? null : comment);
    if (one.content.size === 0) return tr.delete(at - one.nodeSize, at);
    tr.delete(at, at + other.nodeSize);
    return tr.setSelection(TextSelection.create(tr.doc, at - 1));
  }
  tr.setNodeAttribute(left, 'comment', comment === '' ? null : comment);
  tr.join(at);
  if (isSentenceEnd(one)) tr.insert(at - 1, schema.text(' '));
  return tr.setSelection(TextSelection.create(tr.doc, at - 1));
}

const isSentenceEnd = (unit: Node): boolean => /[.!?…:;»”")\]]$/u.test(unit.textContent);

export const backspace = chainCommands(deleteSelection, joinBefore, selectNodeBackward);
export const deleteForward = chainCommands(deleteSelection, joinBehind, selectNodeForward);

/** Alt and an arrow: the units of the selection pass their neighbour. */
export function move(by: 1 | -1): Command {
  return (state, dispatch) => {
    const tr = withSelectedMoved(state, by);
    if (tr.docChanged) dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** Emphasis; a heading has none, as none would be printed. */
function emphasise(mark: 'strong' | 'em'): Command {
  const toggle = toggleMark(marks[mark]);
  return (state, dispatch, view) => {
    const { $from, $to } = state.selection;
    const isPlain = [$from, $to].some(
      ({ parent }) => parent.type === nodes.unit && isHeading(attributesOf(parent).form),
    );
    return isPlain || toggle(state, dispatch, view);
  };
}

export const bold = emphasise('strong');
export const italic = emphasise('em');
