import { EndnoteIdReference, FootnoteReference, TextRun } from 'docx';
import { directedRuns } from '#shared/values/texts/direction';
import type { ComposedDocument, Inline, Sentence } from '#shared/document/document';
import { forXml } from './characters';
import { characterStyles } from './styles';

export type NoteStyle = ComposedDocument['noteStyle'];

/** Word counts notes from 1; 0 and -1 are its own lines above them. */
export const noteId = (index: number): number => index + 1;

/** The runs of some sentences, with one space between two. */
export function sentenceRuns(sentences: readonly Sentence[], notes: NoteStyle): TextRun[] {
  return sentences.flatMap(({ inlines }, index) => [
    ...(index === 0 ? [] : [new TextRun(' ')]),
    ...wholeRuns(inlines).flatMap((inline) => inlineRuns(inline, notes)),
  ]);
}

/** Whoever reads a file needs not see which field each word is from: text that looks alike is one run. */
export function wholeRuns(inlines: readonly Inline[]): readonly Inline[] {
  const runs: Inline[] = [];
  for (const inline of inlines) {
    const last = runs.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text' && last.emphasis === inline.emphasis)
      runs[runs.length - 1] = { ...last, text: last.text + inline.text };
    else runs.push(inline);
  }
  return runs;
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

/** A line break in the text is a line break on the page; what is set apart from right to left is a run of its own. */
export function textRuns(text: string, emphasis?: 'italic' | 'bold'): TextRun[] {
  const style = emphasis && { style: characterStyles[emphasis] };
  return forXml(text)
    .split('\n')
    .flatMap((line, index) => {
      const runs = directedRuns(line);
      const lineBreak = index > 0 ? { break: 1 } : {};
      if (runs.length === 0) return [new TextRun({ text: '', ...style, ...lineBreak })];
      return runs.map(
        ({ text: part, isRightToLeft }, place) =>
          new TextRun({
            text: part,
            ...style,
            ...(isRightToLeft && { rightToLeft: true }),
            ...(place === 0 && lineBreak),
          }),
      );
    });
}
