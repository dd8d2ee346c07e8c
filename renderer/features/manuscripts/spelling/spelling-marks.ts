import type { Node } from 'prosemirror-model';
import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { SpellingMemory, SpellingNews } from './spelling-memory';
import './spelling.css';

/** A misspelt word in the document, and its places there. */
export type MarkedWord = { readonly word: string; readonly from: number; readonly to: number };

type Marks = { readonly read: ReadDocument; readonly words: readonly MarkedWord[]; readonly set: DecorationSet };

const key = new PluginKey<Marks>('spelling-marks');

/**
 * Marks misspelt words while a person writes. The word that is just being typed has no mark before the cursor leaves it.
 * Blocks that did not change and of which all is known are not read again, so that a key stroke costs the same in a
 * document of any length.
 */
export function spellingMarks(memory: SpellingMemory): Plugin<Marks> {
  return new Plugin<Marks>({
    key,
    state: {
      init: (_, { doc }) => marksIn(doc, documentReader(memory)),
      apply: (step, marks, _, { doc }) => {
        const news = step.getMeta(key) as SpellingNews | undefined;
        if (news === undefined && !step.docChanged && !step.selectionSet) return marks;
        return marksIn(doc, news === 'other' ? documentReader(memory) : marks.read, typedAt(step));
      },
    },
    props: { decorations: (state) => key.getState(state)?.set },
    view: (view) => ({
      destroy: memory.listen((news) => {
        view.dispatch(view.state.tr.setMeta(key, news));
      }),
    }),
  });
}

function marksIn(doc: Node, read: ReadDocument, typedAt?: number): Marks {
  const words = read(doc).filter(({ to }) => to !== typedAt);
  return { read, words, set: DecorationSet.create(doc, words.map(markOf)) };
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

type ReadDocument = (doc: Node) => readonly MarkedWord[];

/** Keeps the words of each block of which all is known, as long as the block is the same. */
function documentReader(memory: SpellingMemory): ReadDocument {
  const kept = new WeakMap<Node, readonly MarkedWord[]>();
  return (doc) => {
    const words: MarkedWord[] = [];
    doc.descendants((block, at) => {
      if (!block.isTextblock) return true;
      const own = kept.get(block) ?? readBlock(block, memory, kept);
      for (const { word, from, to } of own) words.push({ word, from: at + from, to: at + to });
      return false;
    });
    return words;
  };
}

/** The places count from the start of the block. What is no text parts words, as a space does. */
function readBlock(
  block: Node,
  memory: SpellingMemory,
  kept: WeakMap<Node, readonly MarkedWord[]>,
): readonly MarkedWord[] {
  let text = '';
  const places: number[] = [];
  block.descendants((child, at) => {
    if (!child.isLeaf) return;
    const own = child.isText ? (child.text ?? '') : '\ufffc';
    for (let unit = 0; unit < own.length; unit += 1) places.push(at + 1 + unit);
    text += own;
  });
  const { words, isWhole } = memory.misspelled(text);
  const marked = words.flatMap(({ word, start, end }) => {
    const [from, last] = [places[start], places[end - 1]];
    return from === undefined || last === undefined ? [] : [{ word, from, to: last + 1 }];
  });
  if (isWhole) kept.set(block, marked);
  return marked;
}
