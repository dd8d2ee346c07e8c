import type { Passage } from '../patterns/pattern';

/**
 * What goes on from something told before is part of it where nothing lies between, and says by itself what it goes on
 * from where something does: the answer to a complaint, the reply to a letter.
 */
export function withNeighbours(passages: readonly Passage[]): readonly Passage[] {
  const joined: Passage[] = [];
  let last: Passage | undefined;
  for (const passage of passages) {
    const { goesOn } = passage;
    const before = joined.at(-1);
    if (goesOn !== undefined && before !== undefined && goesOn.from === last)
      joined.splice(-1, 1, { ...before, statements: goesOn.joined(before.statements) });
    else joined.push(passage);
    last = passage;
  }
  return joined;
}
