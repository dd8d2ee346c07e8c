import type { Node } from 'prosemirror-model';
import { letterOf, romanOf } from '#shared/document/figures';
import type { UnitForm } from '#shared/manuscript/manuscript';
import { attributesOf, fixedAttributesOf, noteOf, notePointedTo, schema, unitPointedTo } from './schema';

const { nodes } = schema;

/** The numbers as they will be printed, by the ids of units and the keys of notes. */
export type Numbers = {
  /** Of numbered paragraphs. */
  readonly units: ReadonlyMap<string, number>;
  readonly notes: ReadonlyMap<string, number>;
  /** What stands before a unit: "12.", "IV.", "b." */
  readonly labels: ReadonlyMap<string, string>;
};

/** What is hidden is not printed and not counted. */
export function numbersOf(doc: Node): Numbers {
  const counting = new Counting();
  doc.forEach((block) => {
    counting.count(block);
  });
  return counting;
}

class Counting implements Numbers {
  readonly units = new Map<string, number>();
  readonly notes = new Map<string, number>();
  readonly labels = new Map<string, string>();
  #parts = 0;
  #items = 0;
  #last: UnitForm | undefined;

  count(block: Node): void {
    if (block.type === nodes.hidden || block.attrs['hidden'] === true) return;
    const { id, form } = attributesOf(block);
    this.#items = form === this.#last ? this.#items + 1 : 1;
    this.#last = form;
    const label = this.#label(form, id);
    if (label !== undefined) this.labels.set(id, label);
    for (const key of notesIn(block)) this.notes.set(key, this.notes.size + 1);
  }

  #label(form: UnitForm, id: string): string | undefined {
    switch (form) {
      case 'numbered': {
        const number = this.units.size + 1;
        this.units.set(id, number);
        return `${number}.`;
      }
      case 'part':
        this.#parts += 1;
        return `${romanOf(this.#parts)}.`;
      case 'number':
        return `${this.#items}.`;
      case 'letter':
        return `${letterOf(this.#items)}.`;
      case 'bullet':
        return '•';
      case 'bullet-2':
        return '–';
      default:
        return undefined;
    }
  }
}

/** The keys of the notes whose marks stand in a block, in their order. */
export function notesIn(block: Node): readonly string[] {
  if (block.type === nodes.fixed) {
    const cells = fixedAttributesOf(block).table?.rows.flat() ?? [];
    return cells.flatMap(({ inlines }) => inlines.flatMap((each) => (each.kind === 'note' ? [each.key] : [])));
  }
  return block.children.flatMap((node) => (node.type === nodes.note ? [noteOf(node).key] : []));
}

/** What is read where an inline stands in the text; the mark of a note is nothing to read. */
export function wordsOfInline(node: Node, numbers: Numbers): string {
  if (node.type === nodes.noteNumber) return numberIn(numbers.notes, notePointedTo(node));
  if (node.type === nodes.unitNumber) return numberIn(numbers.units, unitPointedTo(node));
  return node.text ?? '';
}

/** A number of something that is not printed is a question mark, as it would be printed. */
export const numberIn = (numbers: ReadonlyMap<string, number>, name: string): string =>
  String(numbers.get(name) ?? '?');
