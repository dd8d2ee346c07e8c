import type { Block, Inline, Sentence } from '#shared/document/document';

type Paragraph = Extract<Block, { kind: 'paragraph' }>;

/**
 * The blocks as their sentences were before long quotations were set apart: a quotation ends the sentence that leads
 * into it, in quotation marks, and what goes on behind it belongs to the same paragraph.
 */
export function withWholeSentences(blocks: readonly Block[]): readonly Block[] {
  const whole: Block[] = [];
  for (const block of blocks) {
    const before = whole.at(-1);
    if (block.kind !== 'paragraph' || before?.kind !== 'paragraph') whole.push(block);
    else if (block.place === 'quotation') whole.splice(-1, 1, quoting(before, block.sentences));
    else if (block.place === 'continued')
      whole.splice(-1, 1, { ...before, sentences: [...before.sentences, ...block.sentences] });
    else whole.push(block);
  }
  return whole;
}

function quoting(before: Paragraph, [quotation]: readonly Sentence[]): Paragraph {
  const lead = before.sentences.at(-1);
  if (lead === undefined || quotation === undefined) return before;
  const words = quotation.inlines.filter(({ kind }) => kind === 'text');
  const notes = quotation.inlines.filter(({ kind }) => kind === 'note');
  const inlines: readonly Inline[] = [
    ...lead.inlines,
    text(' “'),
    ...words.map(withoutStop(words.length)),
    text('”.'),
    ...notes,
  ];
  return { ...before, sentences: [...before.sentences.slice(0, -1), { ...lead, inlines }] };
}

const text = (letters: string): Inline => ({ kind: 'text', text: letters });

const withoutStop = (many: number) => (inline: Inline, place: number) =>
  place === many - 1 && inline.kind === 'text' ? { ...inline, text: inline.text.replace(/\.$/u, '') } : inline;

/** The same of sentences that were read as letters: one that ends with a colon leads into the quotation behind it. */
export function withQuotations(sentences: readonly string[]): readonly string[] {
  return sentences.flatMap((sentence, place) => {
    if (sentences[place - 1]?.trimEnd().endsWith(':') === true) return [];
    return sentence.trimEnd().endsWith(':') ? [`${sentence} “${sentences[place + 1] ?? ''}”.`] : [sentence];
  });
}
