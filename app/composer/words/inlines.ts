import type { Inline } from '#shared/document/document';
import { runsOf, type Words } from './words';

/** Words as they stand in a sentence of the tree. */
export const inlinesOf = (words: Words): readonly Inline[] => runsOf(words).map((run) => ({ kind: 'text', ...run }));
