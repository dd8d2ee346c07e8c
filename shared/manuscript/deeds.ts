import type { Piece } from './manuscript';
import type { Living } from './living';
import { space } from './same-words';
import type { Seen } from './standing';
import type { Unit } from './unit';

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
      const pieces = unit.pieces.flatMap((piece) => {
        const { sentence: key } = piece;
        return key !== undefined && keys.includes(key) ? (now(key) ?? []) : piece;
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

/** The unit as the composer writes it; one that it does not write stays as it is. */
export function backToComposed({ units, seen }: Edited, id: string, { composed, blocks }: Living): Edited {
  const unit = composed.get(id);
  if (unit === undefined) return { units, seen };
  const keys = [...unit.pieces, ...(blocks.get(id)?.text?.basis ?? []).map(({ key }) => ({ sentence: key }))];
  const own = new Set(keys.flatMap(({ sentence }) => sentence ?? []));
  return {
    seen: withKeys(seen, [...own]),
    units: units.map((other) => (other.id === id ? unit : withoutSentences(other, own))),
  };
}

/** What a person had taken out of one unit into another is there no longer once the first has it again. */
function withoutSentences(unit: Unit, keys: ReadonlySet<string>): Unit {
  const pieces = unit.pieces.filter(({ sentence }) => sentence === undefined || !keys.has(sentence));
  return pieces.length === unit.pieces.length ? unit : { ...unit, pieces };
}

function withKeys(seen: Seen, keys: readonly string[]): Seen {
  return new Set([...seen, ...keys]);
}
