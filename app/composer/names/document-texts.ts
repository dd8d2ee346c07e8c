import type { Block, ComposedDocument, Inline, Sentence } from '#shared/document/document';

/** The document with every run of words in it as another text: title, headings, sentences, tables, notes. */
export function mapTexts(document: ComposedDocument, change: (text: string) => string): ComposedDocument {
  return {
    ...document,
    title: change(document.title),
    blocks: document.blocks.map((block) => mapBlock(block, change)),
    notes: document.notes.map((note) => ({ ...note, inlines: mapInlines(note.inlines, change) })),
  };
}

/** Every run of words of a document. */
export function textsOf(document: ComposedDocument): readonly string[] {
  const texts: string[] = [];
  mapTexts(document, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}

function mapBlock(block: Block, change: (text: string) => string): Block {
  switch (block.kind) {
    case 'page-break':
      return block;
    case 'title':
    case 'heading':
      return { ...block, text: change(block.text) };
    case 'paragraph':
      return { ...block, sentences: block.sentences.map((sentence) => mapSentence(sentence, change)) };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map((sentence) => mapSentence(sentence, change))) };
    case 'table':
      return {
        ...block,
        head: block.head.map(change),
        rows: block.rows.map((row) => row.map((sentence) => mapSentence(sentence, change))),
      };
  }
}

const mapSentence = (sentence: Sentence, change: (text: string) => string): Sentence => ({
  ...sentence,
  inlines: mapInlines(sentence.inlines, change),
});

/** Runs of one sentence are one text to look at; where it changes, it stands in the first of them. */
function mapInlines(inlines: readonly Inline[], change: (text: string) => string): readonly Inline[] {
  const whole = inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('');
  const changed = change(whole);
  if (changed === whole) return inlines;
  const first = inlines.findIndex(({ kind }) => kind === 'text');
  return inlines.map((inline, at) =>
    inline.kind === 'text' ? { ...inline, text: at === first ? changed : '' } : inline,
  );
}
