import { Fragment, type Mark, type Node, Slice } from 'prosemirror-model';
import { type EditorState, NodeSelection, Plugin, TextSelection, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { isHeading, paragraphFormAt, withCursorIn } from './blocks';
import { type Numbers, numbersOf, wordsOfInline } from './numbers';
import { attributesOf, fixedAttributesOf, noteOf, schema, sentenceOf } from './schema';

const { nodes, marks } = schema;

/**
 * What is cut, copied, pasted and dropped is plain text: nothing of markup comes in or goes out. Within the editor what
 * was cut or copied last comes back whole, with its notes and with what its sentences come from.
 */
export function plainTextOnly(): Plugin {
  let last: { readonly text: string; readonly slice: Slice } | undefined;
  const copy = (view: EditorView, event: ClipboardEvent): boolean => {
    const { selection, doc } = view.state;
    event.preventDefault();
    if (selection.empty) return true;
    const slice = withoutHidden(selection.content());
    last = { text: textOf(slice.content, numbersOf(doc)), slice };
    event.clipboardData?.clearData();
    event.clipboardData?.setData('text/plain', last.text);
    return true;
  };
  const paste = ({ state, dispatch }: EditorView, text: string): void => {
    if (text === '') return;
    const pasted = text === last?.text ? withSlice(state, last.slice) : withText(state.tr, text);
    dispatch(pasted.scrollIntoView().setMeta('paste', true));
  };
  return new Plugin({
    props: {
      handleDOMEvents: {
        copy,
        cut: (view, event) => {
          copy(view, event);
          if (!view.state.selection.empty) view.dispatch(view.state.tr.deleteSelection().scrollIntoView());
          return true;
        },
        paste: (view, event) => {
          event.preventDefault();
          paste(view, event.clipboardData?.getData('text/plain') ?? '');
          return true;
        },
        dragstart: (_, event) => {
          event.preventDefault();
          return true;
        },
        drop: (_, event) => {
          event.preventDefault();
          return true;
        },
      },
    },
  });
}

/** What is hidden between the ends of a selection stays where it is. */
function withoutHidden({ content, openStart, openEnd }: Slice): Slice {
  if (content.childCount === 1) return new Slice(content, openStart, openEnd);
  return new Slice(Fragment.from(content.content.filter(({ type }) => type !== nodes.hidden)), openStart, openEnd);
}

/** Puts typed or pasted text in the place of the selection. Each line becomes a unit; the first joins on. */
export function withText(tr: Transaction, text: string): Transaction {
  const lines = text.replaceAll(/\r\n?/gu, '\n').replace(/\n+$/u, '').split(/\n+/u);
  const [first = '', ...more] = lines;
  withRoom(tr);
  const { $from } = tr.selection;
  if (more.length === 0) return first === '' ? tr.deleteSelection() : tr.insertText(first);
  const { form } = attributesOf($from.parent);
  const below = isHeading(form) ? paragraphFormAt(tr.doc, $from.index(0)) : form;
  const joined = marksAt(tr);
  const blocks = lines.map((line, place) =>
    nodes.unit.create(
      place === 0 ? $from.parent.attrs : { form: below },
      line === '' ? [] : [schema.text(line, place === 0 ? joined : [])],
    ),
  );
  return tr.replaceSelection(new Slice(Fragment.from(blocks), 1, 1));
}

/** Where a block or a note is chosen as a whole, what is pasted goes behind it. */
function withRoom(tr: Transaction): void {
  const { selection } = tr;
  if (selection instanceof NodeSelection && selection.node.isInline) {
    tr.setSelection(TextSelection.create(tr.doc, selection.to));
  }
  if (tr.selection.$from.parent.type === nodes.unit) return;
  const at = tr.selection.to;
  const form = paragraphFormAt(tr.doc, tr.doc.resolve(at).index(0));
  withCursorIn(tr.insert(at, nodes.unit.create({ form })), { node: tr.doc.nodeAt(at) ?? tr.doc, at });
}

/** The sentence in which the selection begins; emphasis does not go over to what is pasted. */
const marksAt = ({ selection: { $from } }: Transaction): readonly Mark[] =>
  $from.marks().filter(({ type }) => type === marks.sentence);

/**
 * Puts in what was cut or copied here. What is still in the document is not there twice: a copy of it is a person's own
 * words, unless it goes on with the sentence in which it lands.
 */
export function withSlice({ tr }: EditorState, slice: Slice): Transaction {
  if (tr.selection instanceof NodeSelection) withRoom(tr);
  else tr.deleteSelection();
  const there = namesIn(tr.doc);
  const { nodeBefore, nodeAfter } = tr.selection.$from;
  const inlines = inlinesIn(slice);
  for (const [inline, beside] of [
    [inlines[0], nodeBefore],
    [inlines.at(-1), nodeAfter],
  ] as const) {
    const key = inline && sentenceOf(inline);
    if (key !== undefined && beside && sentenceOf(beside) === key) there.sentences.delete(key);
  }
  const named = (node: Node): Node => (node.isInline ? ownInline(node, there) : ownBlock(node, there, named));
  const content = Fragment.from(slice.content.content.map(named));
  return tr.replaceSelection(new Slice(content, slice.openStart, slice.openEnd));
}

function inlinesIn({ content }: Slice): readonly Node[] {
  const inlines: Node[] = [];
  content.descendants((node) => {
    if (node.isInline) inlines.push(node);
  });
  return inlines;
}

type Names = Readonly<Record<'units' | 'sentences' | 'notes', Set<string>>>;

/** What is in the document, by its names. */
function namesIn(doc: Node): Names {
  const names: Names = { units: new Set(), sentences: new Set(), notes: new Set() };
  doc.descendants((node) => {
    if (!node.isInline) names.units.add(attributesOf(node).id);
    else names.sentences.add(sentenceOf(node) ?? '');
    if (node.type === nodes.note) names.notes.add(noteOf(node).key);
  });
  return names;
}

function ownInline(node: Node, there: Names): Node {
  const key = sentenceOf(node);
  const kept = key !== undefined && there.sentences.has(key) ? marks.sentence.removeFromSet(node.marks) : node.marks;
  const isTaken = node.type === nodes.note && there.notes.has(noteOf(node).key);
  return (isTaken ? nodes.note.create({ note: { ...noteOf(node), key: '' } }) : node).mark(kept);
}

/** A block without an id gets one of its own as soon as it is in the document. */
function ownBlock(node: Node, there: Names, named: (inline: Node) => Node): Node {
  const isTaken = there.units.has(attributesOf(node).id);
  const attributes = isTaken ? { ...node.attrs, id: '', comment: null } : node.attrs;
  return node.type.create(attributes, Fragment.from(node.children.map(named)));
}

/** The words of some units, a line for each; what is hidden is not among them. */
function textOf(content: Fragment, numbers: Numbers): string {
  const lines = content.content.flatMap((node): readonly string[] => {
    if (node.isInline) return [wordsOfInline(node, numbers)];
    if (node.type === nodes.hidden || node.attrs['hidden'] === true) return [];
    if (node.type === nodes.fixed) return [textOfTable(node)];
    return [node.children.map((child) => wordsOfInline(child, numbers)).join('')];
  });
  return lines.join(content.firstChild?.isInline ? '' : '\n');
}

function textOfTable(node: Node): string {
  const { table } = fixedAttributesOf(node);
  if (table === null) return '';
  const rows = table.rows.map((row) =>
    row.map(({ inlines }) => inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('')),
  );
  return [table.head, ...rows].map((row) => row.join('\t')).join('\n');
}
