import type { Known } from './known';

/** What the text of a case says although it must not, and why it still does: nothing that is known. */
export const knownFalsehoods: Known = {};
