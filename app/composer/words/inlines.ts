import type { Inline } from '#shared/document/document';
import { joined, Runs, runsOf, type Words } from './words';

/** Words as they stand in a sentence of the tree. */
export const inlinesOf = (words: Words): readonly Inline[] => runsOf(words).map((run) => ({ kind: 'text', ...run }));

/** The words of a sentence of the tree, without the marks of its notes. */
export const wordsOf = (inlines: readonly Inline[]): Words =>
  joined(inlines.flatMap((inline) => (inline.kind === 'text' ? [new Runs([inline])] : [])));
