import type { Node } from 'prosemirror-model';
import { NodeSelection, Plugin, TextSelection, type Transaction } from 'prosemirror-state';
import { attributesOf, schema } from './schema';

const { nodes } = schema;

/** Marks a transaction that puts given units into the editor: what it takes out is meant to go. */
export const laid = 'laid';

/**
 * Keeps typing from taking out what nobody sees go: hidden units between the ends of a selection, and a note, a table
 * or a hidden unit that is chosen as a whole because the cursor came over it.
 */
export function nothingUnseen(): Plugin {
  return new Plugin({
    appendTransaction: (transactions, old, { doc, tr }) => {
      const isMeant = transactions.some(
        (each) => each.getMeta(laid) === true || each.getMeta('history$') !== undefined,
      );
      if (isMeant || old.selection instanceof NodeSelection || !transactions.some(({ docChanged }) => docChanged))
        return null;
      const there = new Set(doc.children.map((node) => attributesOf(node).id));
      for (const { node, at } of hiddenIn(old.doc).toReversed()) {
        if (!there.has(attributesOf(node).id)) putBack(tr, node, placeNow(transactions, at));
      }
      return tr.docChanged ? tr : null;
    },
    props: {
      handleTextInput: ({ state, dispatch }, _, __, text) => {
        const { selection, tr } = state;
        if (!(selection instanceof NodeSelection)) return false;
        if (selection.node.isInline)
          dispatch(tr.setSelection(TextSelection.create(tr.doc, selection.to)).insertText(text));
        return true;
      },
      // The engine must not take back on its own what the history of the editor knows.
      handleDOMEvents: {
        beforeinput: (_, event) => {
          if (!event.inputType.startsWith('history')) return false;
          event.preventDefault();
          return true;
        },
      },
    },
  });
}

function hiddenIn(doc: Node): readonly { readonly node: Node; readonly at: number }[] {
  const hidden: { readonly node: Node; readonly at: number }[] = [];
  doc.forEach((node, at) => {
    if (node.type === nodes.hidden) hidden.push({ node, at });
  });
  return hidden;
}

const placeNow = (transactions: readonly Transaction[], at: number): number =>
  transactions.reduce((place, { mapping }) => mapping.map(place), at);

/** Behind the unit in which its place lies now. */
function putBack(tr: Transaction, node: Node, at: number): void {
  const $at = tr.doc.resolve(at);
  tr.insert($at.depth === 0 ? at : $at.after(1), node);
}
