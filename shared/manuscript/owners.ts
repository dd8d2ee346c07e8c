import type { WrittenBlock } from './manuscript';
import type { Unit } from './unit';

/**
 * To which block each sentence of the composer belongs: to the one whose wording has it, else to one whose basis has
 * it, else to the one without words of its own that stands for its unit. The first by its id where two do.
 */
export function ownersOf(
  blocks: readonly WrittenBlock[],
  composed: ReadonlyMap<string, Unit>,
): ReadonlyMap<string, string> {
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
  for (const { id, text } of blocks) {
    if (text !== undefined) continue;
    for (const { sentence } of composed.get(id)?.pieces ?? []) if (sentence !== undefined) claim(sentence, id);
  }
  return owners;
}
