import type { EditorState, Transaction } from 'prosemirror-state';
import { NodeSelection, TextSelection } from 'prosemirror-state';
import type { Node } from 'prosemirror-model';
import type { NoteMark, TextRun } from '#shared/manuscript/manuscript';
import { isHeading } from './blocks';
import { numberIn, type Numbers } from './numbers';
import { attributesOf, noteOf, schema } from './schema';

const { nodes, marks } = schema;

type NoteInline = NoteMark['inlines'][number];

/** A note in the text, and where its mark stands. */
export type FoundNote = { readonly node: Node; readonly at: number };

export function noteWith(doc: Node, key: string): FoundNote | undefined {
  let found: FoundNote | undefined;
  doc.descendants((node, at) => {
    if (node.type === nodes.note && noteOf(node).key === key) found ??= { node, at };
    return found === undefined && node.type !== nodes.hidden;
  });
  return found;
}

/** Puts the mark of a note without text behind the selection; none in a heading, which is printed without notes. */
export function withNote({ tr, selection }: EditorState, key: string): Transaction | undefined {
  const { $to } = selection;
  if ($to.parent.type !== nodes.unit || isHeading(attributesOf($to.parent).form)) return undefined;
  const note: NoteMark = { kind: 'note', key, inlines: [], records: [] };
  const ofSentence = $to.marks().filter(({ type }) => type === marks.sentence);
  tr.insert($to.pos, nodes.note.create({ note }, null, ofSentence));
  return tr.setSelection(TextSelection.create(tr.doc, $to.pos + 1));
}

/** Another text for a note. What was not changed of it keeps its emphasis and where it comes from. */
export function withNoteText(tr: Transaction, key: string, text: string, numbers: Numbers): Transaction {
  const found = noteWith(tr.doc, key);
  if (found === undefined) return tr;
  const note = noteOf(found.node);
  const inlines = changedInlines(note.inlines, text, numbers);
  return tr.setNodeAttribute(found.at, 'note', { ...note, inlines });
}

/** A note of which no text is left goes. */
export function withoutEmptyNote(tr: Transaction, key: string, numbers: Numbers): Transaction {
  const found = noteWith(tr.doc, key);
  if (found === undefined || textOfNote(noteOf(found.node), numbers).trim() !== '') return tr;
  return tr.delete(found.at, found.at + 1);
}

/** The text of a note as it is read, with the numbers of other notes in it. */
export const textOfNote = ({ inlines }: NoteMark, numbers: Numbers): string =>
  inlines.map((inline) => wordsOf(inline, numbers)).join('');

/** The note whose mark is chosen. */
export function chosenNote({ selection }: EditorState): string | undefined {
  if (!(selection instanceof NodeSelection) || selection.node.type !== nodes.note) return undefined;
  return noteOf(selection.node).key;
}

const wordsOf = (inline: NoteInline, numbers: Numbers): string =>
  inline.kind === 'text' ? inline.text : numberIn(numbers.notes, inline.note);

/** Keeps what stands before and behind the letters that differ. */
function changedInlines(inlines: readonly NoteInline[], text: string, numbers: Numbers): NoteInline[] {
  const before = inlines.map((inline) => wordsOf(inline, numbers)).join('');
  const start = sameLetters(before, text, Math.min(before.length, text.length));
  const most = Math.min(before.length, text.length) - start;
  const end = sameLetters(reversed(before), reversed(text), most);
  const middle = text.slice(start, text.length - end);
  const head = cut(inlines, 0, start, numbers);
  const tail = cut(inlines, before.length - end, before.length, numbers);
  const kept = head.map(({ inline }) => inline);
  const from = start - head.reduce((sum, { length }) => sum + length, 0);
  const to = end - tail.reduce((sum, { length }) => sum + length, 0);
  const lost = {
    before: before.slice(start - from, start),
    behind: before.slice(before.length - end, before.length - end + to),
  };
  const words = `${lost.before}${middle}${lost.behind}`;
  const last = kept.at(-1);
  if (words === '') return [...kept, ...tail.map(({ inline }) => inline)];
  if (last?.kind === 'text') kept[kept.length - 1] = { ...last, text: `${last.text}${words}` };
  else kept.push({ kind: 'text', text: words } satisfies TextRun);
  return [...kept, ...tail.map(({ inline }) => inline)];
}

type Part = { readonly inline: NoteInline; readonly length: number };

/** The inlines between two places; a number is there as a whole or not at all. */
function cut(inlines: readonly NoteInline[], from: number, to: number, numbers: Numbers): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const inline of inlines) {
    const { length } = wordsOf(inline, numbers);
    const [start, end] = [Math.max(0, from - at), Math.min(length, to - at)];
    at += length;
    if (end <= start) continue;
    if (inline.kind === 'text')
      parts.push({ inline: { ...inline, text: inline.text.slice(start, end) }, length: end - start });
    else if (start === 0 && end === length) parts.push({ inline, length });
  }
  return parts;
}

function sameLetters(one: string, other: string, most: number): number {
  let count = 0;
  while (count < most && one[count] === other[count]) count += 1;
  return count;
}

const reversed = (text: string): string => text.split('').reverse().join('');
