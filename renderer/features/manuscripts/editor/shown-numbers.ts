import type { Node } from 'prosemirror-model';
import { type EditorState, Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { Translator } from '#shared/i18n/translator';
import { lettersOf } from '#shared/manuscript/same-words';
import { type Numbers, notesIn, numberIn, numbersOf, wordsOfInline } from './numbers';
import { attributesOf, noteOf, schema } from './schema';

const { nodes } = schema;

type Shown = { readonly numbers: Numbers; readonly told: string; readonly decorations: DecorationSet };

const shownNumbers = new PluginKey<Shown>('numbers');

/** Shows the numbers of units and notes as they will be printed, counted anew with every change. */
export function showsNumbers(say: Translator['say']): Plugin<Shown> {
  const shown = (doc: Node, numbers: Numbers, marks: readonly NumberMark[]): Shown => ({
    numbers,
    told: toldBy(marks),
    decorations: DecorationSet.create(doc, marks.map(decorationOf)),
  });
  return new Plugin({
    key: shownNumbers,
    state: {
      init: (_, { doc }) => {
        const numbers = numbersOf(doc);
        return shown(doc, numbers, marksIn(doc, numbers, say));
      },
      apply: (tr, before) => {
        if (!tr.docChanged) return before;
        const numbers = numbersOf(tr.doc);
        const marks = marksIn(tr.doc, numbers, say);
        const decorations = before.decorations.map(tr.mapping, tr.doc);
        // A block that was put in the place of another one loses what it was shown with.
        const isWhole = toldBy(marks) === before.told && decorations.find().length === marks.length;
        return isWhole ? { ...before, numbers, decorations } : shown(tr.doc, numbers, marks);
      },
    },
    props: { decorations: (state) => shownNumbers.getState(state)?.decorations },
  });
}

/** The numbers as they stand. */
export const numbersIn = (state: EditorState): Numbers => shownNumbers.getState(state)?.numbers ?? numbersOf(state.doc);

/** The attributes that a node is shown with; `spec` is for what draws itself. */
type NumberMark = {
  readonly at: number;
  readonly size: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly spec?: { readonly numbers: Numbers; readonly told: string };
};

function marksIn(doc: Node, numbers: Numbers, say: Translator['say']): readonly NumberMark[] {
  const marks: NumberMark[] = [];
  doc.forEach((block, at) => {
    const label = numbers.labels.get(attributesOf(block).id);
    if (label !== undefined) marks.push({ at, size: block.nodeSize, attributes: { 'data-number': label } });
    if (block.type === nodes.fixed) marks.push(markOfFixed(block, at, numbers));
    if (block.type !== nodes.unit) return;
    block.forEach((node, offset) => {
      if (node.isText) return;
      marks.push({ at: at + 1 + offset, size: node.nodeSize, attributes: attributesOfInline(node, numbers, say) });
    });
  });
  return marks;
}

function markOfFixed(block: Node, at: number, numbers: Numbers): NumberMark {
  const told = notesIn(block)
    .map((key) => numbers.notes.get(key))
    .join();
  return { at, size: block.nodeSize, attributes: {}, spec: { numbers, told } };
}

function attributesOfInline(node: Node, numbers: Numbers, say: Translator['say']): NumberMark['attributes'] {
  if (node.type !== nodes.note) return { 'data-number': wordsOfInline(node, numbers) };
  const note = noteOf(node);
  const number = numberIn(numbers.notes, note.key);
  const text = lettersOf(note.inlines);
  return { 'data-number': number, 'aria-label': say('manuscript.editor.note', { number, text }), title: text };
}

function decorationOf({ at, size, attributes, spec }: NumberMark): Decoration {
  return Decoration.node(at, at + size, { ...attributes }, spec);
}

/** All that is shown, to tell whether anything changed; where it stands is no part of it. */
const toldBy = (marks: readonly NumberMark[]): string =>
  marks
    .map(({ attributes, spec }) => `${Object.values(attributes).join('\u0001')}\u0001${spec?.told ?? ''}`)
    .join('\u0002');
