import type { WrittenBlock } from './manuscript';

/**
 * To which block each sentence of the composer belongs: to the one whose wording has it, else to one whose basis has
 * it. The first by its id where two do.
 */
export function ownersOf(blocks: readonly WrittenBlock[]): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  const claim = (key: string, id: string): void => {
    if (!owners.has(key)) owners.set(key, id);
  };
  for (const { id, text } of blocks) {
    const known = new Set(text?.basis.map(({ key }) => key));
    for (const { sentence } of text?.wording ?? []) {
      if (sentence !== undefined && known.has(sentence)) claim(sentence, id);
    }
  }
  for (const { id, text } of blocks) for (const { key } of text?.basis ?? []) claim(key, id);
  return owners;
}
