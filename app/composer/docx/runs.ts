import { EndnoteIdReference, FootnoteReference, TextRun } from 'docx';
import type { ComposedDocument, Inline, Sentence } from '#shared/model/document';
import { forXml } from './characters';
import { characterStyles } from './styles';

export type NoteStyle = ComposedDocument['noteStyle'];

/** Word counts notes from 1; 0 and -1 are its own lines above them. */
export const noteId = (index: number): number => index + 1;

/** The runs of some sentences, with one space between two. */
export function sentenceRuns(sentences: readonly Sentence[], notes: NoteStyle): TextRun[] {
  return sentences.flatMap(({ inlines }, index) => [
    ...(index === 0 ? [] : [new TextRun(' ')]),
    ...inlines.flatMap((inline) => inlineRuns(inline, notes)),
  ]);
}

export function inlineRuns(inline: Inline, notes: NoteStyle): TextRun[] {
  if (inline.kind === 'text') return textRuns(inline.text, inline.emphasis);
  const id = noteId(inline.note);
  return [
    notes === 'endnotes'
      ? new TextRun({ style: 'EndnoteReference', children: [new EndnoteIdReference(id)] })
      : new TextRun({ style: 'FootnoteReference', children: [new FootnoteReference(id)] }),
  ];
}

/** A line break in the text is a line break on the page. */
export function textRuns(text: string, emphasis?: 'italic' | 'bold'): TextRun[] {
  const style = emphasis && { style: characterStyles[emphasis] };
  return forXml(text)
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...style, ...(index > 0 && { break: 1 }) }));
}
