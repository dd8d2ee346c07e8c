import { type MarkSpec, type Node, type NodeSpec, Schema } from 'prosemirror-model';
import type { NoteMark, Piece, TextRun, UnitForm } from '#shared/manuscript/manuscript';
import type { UnitTable } from '#shared/manuscript/unit';

/** What every block of the editor is: a unit of the manuscript. */
export type BlockAttributes = {
  readonly id: string;
  readonly form: UnitForm;
  readonly comment: string | null;
};

/** What is shown as a whole: a table of the composer, a page break. */
export type FixedAttributes = BlockAttributes & {
  readonly hidden: boolean;
  readonly table: UnitTable | null;
  readonly pieces: readonly Piece[];
};

const ofBlock = { id: { default: '' }, form: { default: 'body' }, comment: { default: null } };

const blocks = {
  doc: { content: 'block*', attrs: { seen: { default: [] } } },
  unit: {
    group: 'block',
    content: 'inline*',
    attrs: ofBlock,
    whitespace: 'pre',
    toDOM: ({ attrs: { id, form } }) => [
      'div',
      { class: `unit unit-${String(form)}`, 'data-unit': String(id), 'data-form': String(form) },
      0,
    ],
  },
  /** A unit that is not printed. What it says stays in it, but cannot be typed in. */
  hidden: { group: 'block', content: 'inline*', attrs: ofBlock, whitespace: 'pre', atom: true, toDOM: () => ['div'] },
  fixed: {
    group: 'block',
    atom: true,
    attrs: { ...ofBlock, hidden: { default: false }, table: { default: null }, pieces: { default: [] } },
    toDOM: () => ['div'],
  },
} satisfies Record<string, NodeSpec>;

const inlines = {
  text: { group: 'inline' },
  note: {
    group: 'inline',
    inline: true,
    atom: true,
    attrs: { note: {} },
    toDOM: () => ['span', { class: 'note-mark', role: 'link' }],
  },
  noteNumber: {
    group: 'inline',
    inline: true,
    atom: true,
    attrs: { note: {} },
    toDOM: () => ['span', { class: 'number-of' }],
  },
  unitNumber: {
    group: 'inline',
    inline: true,
    atom: true,
    attrs: { unit: {} },
    toDOM: () => ['span', { class: 'number-of' }],
  },
} satisfies Record<string, NodeSpec>;

const marks = {
  /** Words that belong to a sentence of the composer; so do those that are typed at its end. */
  sentence: { attrs: { key: {} }, inclusive: true, toDOM: () => ['span', { class: 'sentence-words' }, 0] },
  value: { attrs: { of: {} }, inclusive: false, toDOM: () => ['span', { class: 'value' }, 0] },
  typed: { inclusive: false, toDOM: () => ['span', 0] },
  strong: { excludes: 'strong em', toDOM: () => ['strong', 0] },
  em: { excludes: 'strong em', toDOM: () => ['em', 0] },
} satisfies Record<string, MarkSpec>;

/** The units of a manuscript as the editor holds them: a flat row of blocks. */
export const schema = new Schema({ nodes: { ...blocks, ...inlines }, marks });

/** What a block is, by the attributes of its node. The schema of ProseMirror types no attributes: this is the place that does. */
export const attributesOf = ({ attrs }: Node) => attrs as BlockAttributes;
export const fixedAttributesOf = ({ attrs }: Node) => attrs as FixedAttributes;
export const noteOf = ({ attrs }: Node) => (attrs as { readonly note: NoteMark }).note;
/** The key of the note whose number stands there. */
export const notePointedTo = ({ attrs }: Node) => (attrs as { readonly note: string }).note;
/** The id of the unit whose number stands there. */
export const unitPointedTo = ({ attrs }: Node) => (attrs as { readonly unit: string }).unit;
export const seenIn = ({ attrs }: Node) => (attrs as { readonly seen: readonly string[] }).seen;

/** The key of the sentence of the composer that a piece of text or a mark of a note belongs to. */
export function sentenceOf({ marks }: Pick<Node, 'marks'>): string | undefined {
  const mark = schema.marks.sentence.isInSet(marks);
  return (mark?.attrs as { readonly key: string } | undefined)?.key;
}

/** The field whose value a piece of text states. */
export function fieldOf({ marks }: Node): TextRun['of'] {
  return (schema.marks.value.isInSet(marks)?.attrs as { readonly of: TextRun['of'] } | undefined)?.of;
}
