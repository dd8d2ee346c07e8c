import type { Block, Sentence } from '#shared/document/document';
import { paragraphBlocks } from '../../composer/tree/quotations';
import type { SectionItem } from './submission-desk';

export type Bullet = NonNullable<SectionItem['bullet']>;

/** Sentences of one paragraph, of one bullet below it, or of one below that. */
export type Told = { readonly sentences: readonly Sentence[]; readonly level: 0 | Bullet };

/**
 * What is told below what stands before it. A bullet needs a paragraph to stand below, and one of the second level a
 * bullet; there is no third.
 */
export function below(before: Told | undefined, told: readonly Told[], bullet: Bullet | undefined): readonly Told[] {
  if (before === undefined || bullet === undefined) return told;
  const outer = before.level === 0 ? 1 : bullet;
  return told.map(({ sentences, level }) => ({ sentences, level: outer === 1 && level === 0 ? 1 : 2 }));
}

/** The paragraphs, and the lists of bullets between them. */
export function blocksOf(all: readonly Told[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const { sentences, level } of all) {
    const last = blocks.at(-1);
    if (level === 0) blocks.push(...paragraphBlocks(sentences));
    else if (last?.kind === 'list' && last.marks === 'bullet' && (last.level ?? 1) === level)
      blocks.splice(-1, 1, { ...last, items: [...last.items, sentences] });
    else blocks.push({ kind: 'list', marks: 'bullet', ...(level === 2 && { level }), items: [sentences] });
  }
  return blocks;
}

/** The sentence with nothing in bold. */
export const inPlainLetters = (sentence: Sentence): Sentence => ({
  ...sentence,
  inlines: sentence.inlines.map((inline) => {
    if (inline.kind === 'note') return inline;
    const { text, of, typed, ofNote } = inline;
    return { kind: 'text', text, ...(of && { of }), ...(typed && { typed }), ...(ofNote !== undefined && { ofNote }) };
  }),
});
