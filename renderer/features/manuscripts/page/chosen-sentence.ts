import type { DocumentNote, Inline, Sentence } from '#shared/document/document';
import type { Living } from '#shared/manuscript/living';
import type { NoteMark, Piece, WrittenInline } from '#shared/manuscript/manuscript';
import type { Unit } from '#shared/manuscript/unit';

/** A sentence of the composer as the panel of its sources takes it, with the notes whose numbers it shows. */
export type ChosenSentence = { readonly sentence: Sentence | undefined; readonly notes: readonly DocumentNote[] };

/** What the records say in the sentence that the cursor stands in. */
export function chosenSentence(key: string | undefined, { told }: Living, units: readonly Unit[]): ChosenSentence {
  const found = key === undefined ? undefined : told.get(key);
  if (found === undefined) return { sentence: undefined, notes: [] };
  const marks = units.filter(({ hidden }) => !hidden).flatMap(notesIn);
  const { key: id, inlines, records, pattern } = found;
  const sentence = { id, records, pattern, inlines: inlines.flatMap((inline) => asInline(inline, marks)) };
  return { sentence, notes: marks.map((mark) => asNote(mark, marks)) };
}

const notesIn = ({ pieces, table }: Unit): readonly NoteMark[] =>
  [...pieces, ...(table?.rows.flat() ?? [])].flatMap(({ inlines }: Piece) =>
    inlines.filter((inline) => inline.kind === 'note'),
  );

function asInline(inline: WrittenInline, marks: readonly NoteMark[]): readonly Inline[] {
  if (inline.kind === 'text') {
    const { kind, text, emphasis, of } = inline;
    const { bookId, record, field = '' } = of ?? {};
    const pointer = record && { record, field, ...(bookId !== undefined && { bookId }) };
    return [{ kind, text, ...(emphasis && { emphasis }), ...(pointer && { of: pointer }) }];
  }
  if (inline.kind === 'unit-number') return [];
  const wanted = inline.kind === 'note' ? inline.key : inline.note;
  const note = marks.findIndex(({ key }) => key === wanted);
  if (note < 0) return [];
  return inline.kind === 'note' ? [{ kind: 'note', note }] : [{ kind: 'text', text: String(note + 1), ofNote: note }];
}

function asNote({ inlines }: NoteMark, marks: readonly NoteMark[]): DocumentNote {
  return { inlines: inlines.flatMap((inline) => asInline(inline, marks)), records: [] };
}
