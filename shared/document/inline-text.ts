import type { Inline } from './document';

/** The words of some runs, without the marks of notes. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('');
}
