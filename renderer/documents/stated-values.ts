import type { FieldPointer, Sentence } from '#shared/document/document';
import { recordKey } from './record-key';

/** A value that a sentence states, and the field that it stands in. */
export type StatedValue = { readonly text: string; readonly of: FieldPointer };

/** The values of a sentence in the order of its words; what it states twice from one field is one. */
export function statedValues({ inlines }: Sentence): readonly StatedValue[] {
  const all = inlines.flatMap((inline): StatedValue[] =>
    inline.kind === 'text' && inline.of !== undefined ? [{ text: inline.text.trim(), of: inline.of }] : [],
  );
  return [...new Map(all.map((value) => [`${recordKey(value.of)} ${value.of.field} ${value.text}`, value])).values()];
}

/** The way to a field as the page of its record takes it: `sanctions/0/term`. */
export const placeOfField = ({ field }: FieldPointer): string => field.replaceAll('.', '/');
