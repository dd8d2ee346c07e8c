import type { Inline, Sentence } from '#shared/document/document';
import type { Living } from '#shared/manuscript/living';
import type { Unit } from '#shared/manuscript/unit';
import { writtenFrom } from '#shared/manuscript/written-from';
import { aDocument, aParagraph } from './document';

/** What the test counts on being there. */
export function sure<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('it is not there');
  return value;
}

/** A sentence that keeps its id whatever it says. */
export const told = (id: string, text: string, ...notes: readonly number[]): Sentence => ({
  id,
  inlines: [{ kind: 'text', text }, ...notes.map((note): Inline => ({ kind: 'note', note }))],
  records: [],
  pattern: 'test',
});

/** A document of one numbered paragraph for each list of sentences. */
export const saying = (...paragraphs: readonly (readonly Sentence[])[]) =>
  aDocument({ blocks: paragraphs.map((sentences, place) => aParagraph(place + 1, ...sentences)), notes: [] });

export const arrest = told('arrest', 'She was arrested on 3 May.');
export const charge = told('charge', 'She was charged with insult.');
export const verdict = told('verdict', 'She was fined.');

/** What a person makes of a paragraph: its pieces by a function of their words. */
export const edit = (unit: Unit, change: (text: string) => string): Unit => ({
  ...unit,
  pieces: unit.pieces.map(({ sentence, inlines }) => ({
    ...(sentence !== undefined && { sentence }),
    inlines: inlines.map((inline) => (inline.kind === 'text' ? { ...inline, text: change(inline.text) } : inline)),
  })),
});

/** The blocks that are stored after an edit of what is told and stored. */
export const afterEdit = (current: Living, change: (units: readonly Unit[]) => readonly Unit[]) =>
  writtenFrom(change(current.units), current, new Set());
