import type { Block, ComposedDocument, Inline, Sentence } from '#shared/document/document';
import { inlinesOf, wordsOf } from '../words/inlines';
import { cut, joined, plainText, Runs, runsOf, type Words } from '../words/words';

/** What a text becomes. `uncounted` is the same text without the printed numbers of notes, which are counted anew. */
type Change = (text: string, uncounted: string) => string;

/** The document with every run of words in it as another text: title, headings, sentences, tables, notes. */
export function mapTexts(document: ComposedDocument, change: Change): ComposedDocument {
  return {
    ...document,
    title: change(document.title, document.title),
    blocks: document.blocks.map((block) => mapBlock(block, change)),
    notes: document.notes.map((note) => ({ ...note, inlines: mapInlines(note.inlines, change) })),
  };
}

/** Every run of words of a document. */
export function textsOf(document: ComposedDocument): readonly string[] {
  return readTexts(document, (text) => text);
}

/** The same without the printed numbers of notes: by these two documents can be compared. */
export function uncountedTextsOf(document: ComposedDocument): readonly string[] {
  return readTexts(document, (_, uncounted) => uncounted);
}

function readTexts(document: ComposedDocument, read: Change): readonly string[] {
  const texts: string[] = [];
  mapTexts(document, (text, uncounted) => {
    texts.push(read(text, uncounted));
    return text;
  });
  return texts;
}

function mapBlock(block: Block, change: Change): Block {
  switch (block.kind) {
    case 'page-break':
      return block;
    case 'title':
    case 'heading':
      return { ...block, text: change(block.text, block.text) };
    case 'paragraph':
      return { ...block, sentences: block.sentences.map((sentence) => mapSentence(sentence, change)) };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map((sentence) => mapSentence(sentence, change))) };
    case 'table':
      return {
        ...block,
        head: block.head.map((cell) => change(cell, cell)),
        rows: block.rows.map((row) => row.map((sentence) => mapSentence(sentence, change))),
      };
  }
}

const mapSentence = (sentence: Sentence, change: Change): Sentence => ({
  ...sentence,
  inlines: mapInlines(sentence.inlines, change),
});

/**
 * Runs of one sentence are one text to look at. Where it changes, the words from the first changed letter to the last are
 * the program's; what stands before and behind them still knows its field.
 */
function mapInlines(inlines: readonly Inline[], change: Change): readonly Inline[] {
  const words = wordsOf(inlines);
  const before = plainText(words);
  const after = change(before, uncounted(inlines));
  if (after === before) return inlines;
  const parts = aroundNumbers(words).map((part) =>
    isNumber(part) ? part : altered(part, change(plainText(part), plainText(part))),
  );
  const changed = joined(parts);
  // A change that reaches across the number of a note is made as a whole.
  const written = plainText(changed) === after ? changed : altered(words, after);
  return [...inlinesOf(written), ...inlines.filter(({ kind }) => kind !== 'text')];
}

/** Words cut before and behind each number of a note, which no change of names is about. */
function aroundNumbers(words: Words): readonly Words[] {
  const parts: Words[] = [];
  let open: Words[] = [];
  for (const run of runsOf(words)) {
    if (run.ofNote === undefined) open.push(new Runs([run]));
    else {
      parts.push(joined(open), new Runs([run]));
      open = [];
    }
  }
  return [...parts, joined(open)];
}

const isNumber = (words: Words) => runsOf(words).some(({ ofNote }) => ofNote !== undefined);

/**
 * Words with another text. From the first changed letter to the last they are the program's; what stands before and
 * behind them still knows its field.
 */
function altered(words: Words, after: string): Words {
  const before = plainText(words);
  if (before === after) return words;
  const start = sharedStart(before, after);
  const end = Math.min(sharedEnd(before, after), before.length - start, after.length - start);
  return joined([cut(words, 0, start), after.slice(start, after.length - end), cut(words, before.length - end)]);
}

/** A number is one letter that no text has: what stands around it stays apart. */
function uncounted(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => (inline.kind === 'note' ? '' : inline.ofNote === undefined ? inline.text : '\0'))
    .join('');
}

/** How many letters two texts have in common at their beginning. */
function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

function sharedEnd(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one.at(-1 - count) === other.at(-1 - count)) count += 1;
  return count;
}
