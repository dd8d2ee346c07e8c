import type { ComposedDocument } from '#shared/document/document';
import { inlineText } from '#shared/document/inline-text';

type NoteNumber = { readonly text: string; readonly ofNote: number; readonly standsIn: number };

/** The numbers of notes in the notes of a document, each with the place of the note it stands in. */
export function numbersOfNotes({ notes }: ComposedDocument): readonly NoteNumber[] {
  return notes.flatMap(({ inlines }, standsIn) =>
    inlines.flatMap((inline): readonly NoteNumber[] =>
      inline.kind === 'text' && inline.ofNote !== undefined
        ? [{ text: inline.text, ofNote: inline.ofNote, standsIn }]
        : [],
    ),
  );
}

/** The numbers in "note 3 above", as the letters have them and whatever their runs know. */
export const numbersInLetters = ({ notes }: ComposedDocument): readonly string[] =>
  notes.flatMap(({ inlines }) =>
    [...inlineText(inlines).matchAll(/(?:\bnote|см\. примечание)[ \u00a0](?<number>\d+)[ \u00a0](?:above|выше)/gu)].map(
      ({ groups }) => groups?.['number'] ?? '',
    ),
  );
