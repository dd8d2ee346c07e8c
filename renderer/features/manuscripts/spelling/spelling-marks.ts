import type { Node } from 'prosemirror-model';
import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { SpellingMemory } from './spelling-memory';

/** A misspelt word in the document, and its places there. */
export type MarkedWord = { readonly word: string; readonly from: number; readonly to: number };

type Marks = { readonly words: readonly MarkedWord[]; readonly set: DecorationSet };

const key = new PluginKey<Marks>('spelling-marks');

/**
 * Marks misspelt words while a person writes. The word that is just being typed has no mark before the cursor leaves it.
 * Blocks that did not change are not read again, so that a key stroke costs the same in a document of any length.
 */
export function spellingMarks(memory: SpellingMemory): Plugin<Marks> {
  let wordsOf = wordsOfBlocks(memory);
  const marksIn = (state: { readonly doc: Node }, typedAt?: number): Marks => {
    const words = wordsOf(state.doc).filter(({ to }) => to !== typedAt);
    return { words, set: DecorationSet.create(state.doc, words.map(markOf)) };
  };
  return new Plugin<Marks>({
    key,
    state: {
      init: (_, state) => marksIn(state),
      apply: (step, marks, _, state) => {
        const hasNews = step.getMeta(key) !== undefined;
        if (hasNews) wordsOf = wordsOfBlocks(memory);
        return hasNews || step.docChanged || step.selectionSet ? marksIn(state, typedAt(step)) : marks;
      },
    },
    props: { decorations: (state) => key.getState(state)?.set },
    view: (view) => ({
      destroy: memory.listen(() => {
        view.dispatch(view.state.tr.setMeta(key, 'news'));
      }),
    }),
  });
}

/** The marked word that the cursor stands in or beside, or that is selected. */
export function misspeltAt(state: EditorState): MarkedWord | undefined {
  const { from, to } = state.selection;
  return key.getState(state)?.words.find((word) => word.from <= from && to <= word.to);
}

/** Where a person has just typed: the news about a word that is not finished waits until the cursor goes on. */
function typedAt(step: Transaction): number | undefined {
  const isNews = step.getMeta(key) !== undefined;
  return (step.docChanged || isNews) && step.selection.empty ? step.selection.head : undefined;
}

const markOf = ({ from, to }: MarkedWord): Decoration =>
  Decoration.inline(from, to, { class: 'misspelt', 'aria-invalid': 'spelling' });

/** The misspelt words of a document; those of each block are kept as long as the block is the same. */
function wordsOfBlocks(memory: SpellingMemory): (doc: Node) => readonly MarkedWord[] {
  const kept = new WeakMap<Node, readonly MarkedWord[]>();
  return (doc) => {
    const words: MarkedWord[] = [];
    doc.descendants((block, at) => {
      if (!block.isTextblock) return true;
      const own = kept.get(block) ?? wordsIn(block, memory);
      kept.set(block, own);
      for (const { word, from, to } of own) words.push({ word, from: at + from, to: at + to });
      return false;
    });
    return words;
  };
}

/** The places count from the start of the block. What is no text parts words, as a space does. */
function wordsIn(block: Node, memory: SpellingMemory): readonly MarkedWord[] {
  let text = '';
  const places: number[] = [];
  block.descendants((child, at) => {
    if (!child.isLeaf) return;
    const own = child.isText ? (child.text ?? '') : '\ufffc';
    for (let unit = 0; unit < own.length; unit += 1) places.push(at + 1 + unit);
    text += own;
  });
  return memory.misspelled(text).flatMap(({ word, start, end }) => {
    const [from, last] = [places[start], places[end - 1]];
    return from === undefined || last === undefined ? [] : [{ word, from, to: last + 1 }];
  });
}
