import { Paragraph, TextRun } from 'docx';
import type { DocumentNote, Inline } from '#shared/document/document';
import { inlineRuns, noteId, type NoteMarks, wholeRuns } from './runs';
import { styleIds } from './styles';

type Notes = Record<string, { readonly children: readonly Paragraph[] }>;

/** The texts of the notes under the ids that their marks carry. A line break in a note starts a new paragraph of it. */
export function wordNotes(notes: readonly DocumentNote[], marks: NoteMarks): Notes {
  const style = marks.style === 'endnotes' ? styleIds.endnote : styleIds.footnote;
  return Object.fromEntries(
    notes.map(({ inlines }, index) => [
      noteId(index),
      {
        children: paragraphsOf(inlines).map(
          (paragraph, place) =>
            new Paragraph({
              style,
              children: [
                ...(place === 0 ? [new TextRun(' ')] : []),
                ...wholeRuns(paragraph).flatMap((inline) => inlineRuns(inline, marks)),
              ],
            }),
        ),
      },
    ]),
  );
}

/** Notes hold no notes: a mark inside one is left out, Word has no place for it. */
function paragraphsOf(inlines: readonly Inline[]): Inline[][] {
  const paragraphs: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.kind === 'note') continue;
    inline.text.split('\n').forEach((text, index) => {
      if (index > 0) paragraphs.push([]);
      if (text !== '') paragraphs.at(-1)?.push({ ...inline, text });
    });
  }
  return paragraphs;
}
