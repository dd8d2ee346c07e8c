import {
  Bookmark,
  BookmarkEnd,
  BookmarkStart,
  EndnoteIdReference,
  FootnoteReference,
  SimpleField,
  TextRun,
} from 'docx';
import { directedRuns } from '#shared/values/texts/direction';
import type { ComposedDocument, Inline, Sentence } from '#shared/document/document';
import { forXml } from './characters';
import { characterStyles } from './styles';

export type NoteStyle = ComposedDocument['noteStyle'];

/** How the notes of a document are printed, and which of them others point to by their number. */
export type NoteMarks = { readonly style: NoteStyle; readonly pointedTo: ReadonlySet<number> };

/** What stands in a paragraph. */
type Child = TextRun | Bookmark | SimpleField;

/** Word counts notes from 1; 0 and -1 are its own lines above them. */
export const noteId = (index: number): number => index + 1;

/** The runs of some sentences, with one space between two. */
export function sentenceRuns(sentences: readonly Sentence[], notes: NoteMarks): Child[] {
  return sentences.flatMap(({ inlines }, index) => [
    ...(index === 0 ? [] : [new TextRun(' ')]),
    ...wholeRuns(inlines).flatMap((inline) => inlineRuns(inline, notes)),
  ]);
}

/** Whoever reads a file needs not see which field each word is from: text that looks alike is one run. The number of a note stands by itself. */
export function wholeRuns(inlines: readonly Inline[]): readonly Inline[] {
  const runs: Inline[] = [];
  for (const inline of inlines) {
    const last = runs.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text' && areAlike(last, inline))
      runs[runs.length - 1] = { ...last, text: last.text + inline.text };
    else runs.push(inline);
  }
  return runs;
}

type Text = Extract<Inline, { kind: 'text' }>;

const areAlike = (one: Text, other: Text) =>
  one.emphasis === other.emphasis && one.ofNote === undefined && other.ofNote === undefined;

export function inlineRuns(inline: Inline, notes: NoteMarks): Child[] {
  if (inline.kind === 'text') return inline.ofNote === undefined ? textOf(inline) : [noteNumber(inline, inline.ofNote)];
  const mark = noteMark(inline.note, notes.style);
  return [notes.pointedTo.has(inline.note) ? new BookmarkedNote(inline.note, mark) : mark];
}

const textOf = ({ text, emphasis }: Text) => textRuns(text, emphasis);

function noteMark(note: number, style: NoteStyle): TextRun {
  const id = noteId(note);
  return style === 'endnotes'
    ? new TextRun({ style: 'EndnoteReference', children: [new EndnoteIdReference(id)] })
    : new TextRun({ style: 'FootnoteReference', children: [new FootnoteReference(id)] });
}

/** The name by which Word knows the mark of a note; what begins with a line is not shown in its list of bookmarks. */
const bookmarkOf = (note: number) => `_Ref_note_${noteId(note)}`;

/**
 * The mark of a note that others point to. Its number is that of the note: docx counts bookmarks as long as the program
 * runs, and the same document is to give the same bytes.
 */
class BookmarkedNote extends Bookmark {
  override readonly start: BookmarkStart;
  override readonly end: BookmarkEnd;

  constructor(note: number, mark: TextRun) {
    const name = bookmarkOf(note);
    super({ id: name, children: [mark] });
    this.start = new BookmarkStart(name, noteId(note));
    this.end = new BookmarkEnd(noteId(note));
  }
}

/** The number of a note as a field: Word counts it anew when notes are put in or taken out. */
const noteNumber = ({ text }: Text, note: number) => new SimpleField(` NOTEREF ${bookmarkOf(note)} \\h `, text);

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
