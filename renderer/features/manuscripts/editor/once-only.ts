import type { Node } from 'prosemirror-model';
import { Plugin, type Transaction } from 'prosemirror-state';
import { attributesOf, noteOf, schema, sentenceOf } from './schema';

/**
 * Keeps what names something from standing twice, whatever way it came in: the id of a unit, the key of a note, the key
 * of a sentence. The first has it; a second unit or note gets a name of its own, the words of a second sentence are a
 * person's. There is always a unit to type in.
 */
export function onceOnly(freshId: () => string): Plugin {
  return new Plugin({
    appendTransaction: (transactions, _, { doc, tr }) => {
      if (!transactions.some(({ docChanged }) => docChanged)) return null;
      const names: Names = { units: new Set(), notes: new Set(), sentences: new Set() };
      doc.forEach((block, at) => {
        nameUnit(tr, { block, at, names, freshId });
        if (block.type !== schema.nodes.fixed) nameInside(tr, { block, at, names, freshId });
      });
      if (doc.childCount === 0) tr.insert(0, schema.nodes.unit.create({ id: freshId() }));
      return tr.docChanged ? tr : null;
    },
  });
}

type Names = Readonly<Record<'units' | 'notes' | 'sentences', Set<string>>>;

type Naming = {
  readonly block: Node;
  readonly at: number;
  readonly names: Names;
  readonly freshId: () => string;
};

function nameUnit(tr: Transaction, { block, at, names, freshId }: Naming): void {
  const attributes = attributesOf(block);
  const isNew = attributes.id === '' || names.units.has(attributes.id);
  const id = isNew ? freshId() : attributes.id;
  names.units.add(id);
  if (isNew) tr.setNodeMarkup(at, undefined, { ...block.attrs, id, comment: null });
}

function nameInside(tr: Transaction, { block, at, names, freshId }: Naming): void {
  let before: string | undefined;
  block.forEach((node, offset) => {
    const from = at + 1 + offset;
    const key = sentenceOf(node);
    if (key !== undefined && key !== before && names.sentences.has(key)) {
      tr.removeMark(from, from + node.nodeSize, schema.marks.sentence);
    } else {
      before = key;
      if (key !== undefined) names.sentences.add(key);
    }
    if (node.type !== schema.nodes.note) return;
    const note = noteOf(node);
    const isTaken = note.key === '' || names.notes.has(note.key);
    const noteKey = isTaken ? freshId() : note.key;
    names.notes.add(noteKey);
    if (isTaken) tr.setNodeAttribute(from, 'note', { ...note, key: noteKey });
  });
}
