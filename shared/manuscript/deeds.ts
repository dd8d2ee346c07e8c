import type { Piece } from './manuscript';
import { livingOver, type Living } from './living';
import { space, without } from './same-words';
import type { Seen } from './standing';
import type { Unit } from './unit';
import { writtenFrom } from './written-from';

/** The units of a manuscript as they stand in the editor, and what a person has taken note of there. */
export type Edited = { readonly units: readonly Unit[]; readonly seen: Seen };

/**
 * Puts what the composer says now in the place of some sentences of a unit; what a person had taken out comes back behind
 * the rest, and what no record says any more goes.
 */
export function taken({ units, seen }: Edited, id: string, keys: readonly string[], { told }: Living): Edited {
  return {
    seen: withKeys(seen, keys),
    units: units.map((unit) => {
      if (unit.id !== id) return unit;
      const there = new Set(unit.pieces.map(({ sentence }) => sentence));
      const now = (key: string): Piece | undefined => {
        const sentence = told.get(key);
        return sentence && { sentence: key, inlines: [...sentence.inlines] };
      };
      const isOut = ({ sentence: key }: Piece) => key !== undefined && keys.includes(key) && now(key) === undefined;
      const pieces = without(unit.pieces, isOut).map((piece) => {
        const { sentence: key } = piece;
        return key !== undefined && keys.includes(key) ? (now(key) ?? piece) : piece;
      });
      const back = keys.filter((key) => !there.has(key)).flatMap((key) => now(key) ?? []);
      return { ...unit, pieces: [...pieces, ...back.flatMap((piece) => [space, piece])] };
    }),
  };
}

/** Leaves the words as they are: what the composer says of these sentences now is their basis from here on. */
export function kept({ units, seen }: Edited, keys: readonly string[]): Edited {
  return { units, seen: withKeys(seen, keys) };
}

/**
 * Gives a unit back to the composer: its sentences stand as it tells them, where it tells them. A unit that it does not
 * write stays as it is.
 */
export function backToComposed({ units, seen }: Edited, id: string, current: Living): Edited {
  const { composed, told, blocks } = current;
  const unit = composed.get(id);
  if (unit === undefined) return { units, seen };
  const others = writtenFrom(units, current, seen).filter((block) => block.id !== id);
  const { units: next } = livingOver({ units: [...composed.values()], sentences: told }, others);
  const keys = [
    ...unit.pieces.map(({ sentence }) => sentence),
    ...(blocks.get(id)?.text?.basis ?? []).map(({ key }) => key),
  ];
  return {
    units: next,
    seen: withKeys(
      seen,
      keys.flatMap((key) => key ?? []),
    ),
  };
}

function withKeys(seen: Seen, keys: readonly string[]): Seen {
  return new Set([...seen, ...keys]);
}
