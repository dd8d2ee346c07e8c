import type { ComposedDocument, Sentence } from '#shared/document/document';
import { inlineText } from '#shared/document/inline-text';

/** What a document tells by some patterns, its notes, and what it names as not told, with plain spaces. */
export function toldBy(document: ComposedDocument, ...patterns: readonly string[]) {
  const text = ({ inlines }: Pick<Sentence, 'inlines'>) => inlineText(inlines).replaceAll('\u00a0', ' ');
  const sentences = document.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.sentences : []));
  return {
    told: sentences.filter(({ pattern }) => patterns.includes(pattern)).map(text),
    notes: document.notes.map(text),
    unused: document.checks.filter(({ code }) => code.startsWith('unused')),
  };
}
