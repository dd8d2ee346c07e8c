import type { Block, ComposedDocument } from '#shared/document/document';
import { countWords } from '#shared/document/word-count';

const sameHeading = (one: string, other: string): boolean =>
  one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase();

/**
 * The words of the body that stand under each heading, up to the next of them or to another heading of the first level;
 * nothing for a heading that the document does not have. The headings are looked for in their order.
 */
export function wordsBySection(
  { blocks }: Pick<ComposedDocument, 'blocks'>,
  headings: readonly string[],
): readonly (number | undefined)[] {
  const starts: (number | undefined)[] = [];
  let from = 0;
  for (const heading of headings) {
    const at = blocks.findIndex(
      (block, index) => index >= from && block.kind === 'heading' && sameHeading(block.text, heading),
    );
    starts.push(at === -1 ? undefined : at);
    if (at !== -1) from = at + 1;
  }
  const isEnd = (block: Block, at: number): boolean =>
    starts.includes(at) || (block.kind === 'heading' && block.level === 1);
  return starts.map((start) => {
    if (start === undefined) return undefined;
    const end = blocks.findIndex((block, at) => at > start && isEnd(block, at));
    const own = blocks.slice(start, end === -1 ? blocks.length : end);
    return countWords({ blocks: own, notes: [] }, { counted: 'body' }).body;
  });
}
