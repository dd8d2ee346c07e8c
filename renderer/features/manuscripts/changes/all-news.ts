import { type Edited, kept, taken } from '#shared/manuscript/deeds';
import type { GoneSentence, Living } from '#shared/manuscript/living';
import { space } from '#shared/manuscript/same-words';
import { standingOf } from '#shared/manuscript/standing';
import type { Unit } from '#shared/manuscript/unit';

/** Takes all that the composer says anew, wherever it stands. */
export function takeEverything(edited: Edited, current: Living): Edited {
  return edited.units.reduce<Edited>((before, unit) => {
    const keys = newsKeys(unit, edited, current);
    return keys.length === 0 ? before : taken(before, unit.id, keys, current);
  }, edited);
}

/** Leaves all words as they are and takes note of what the composer says now. */
export function keepEverything(edited: Edited, current: Living): Edited {
  return kept(
    edited,
    edited.units.flatMap((unit) => newsKeys(unit, edited, current)),
  );
}

function newsKeys(unit: Unit, { seen }: Edited, current: Living): readonly string[] {
  return standingOf(unit, current, seen).news.map(({ key }) => key);
}

/** Puts a sentence that went back as a person's own words: where it stood, or at the end where nothing of that is left. */
export function withGoneBack({ units, seen }: Edited, { block, then }: GoneSentence, freshId: () => string): Edited {
  const own = { inlines: [...then.inlines] };
  const isThere = units.some(({ id }) => id === block);
  return {
    seen: new Set([...seen, then.key]),
    units: isThere
      ? units.map((unit) => (unit.id === block ? { ...unit, pieces: joined(unit, own) } : unit))
      : [...units, { id: freshId(), form: 'body', pieces: [own] }],
  };
}

function joined({ pieces }: Unit, own: Unit['pieces'][number]): Unit['pieces'] {
  return pieces.length === 0 ? [own] : [...pieces, space, own];
}
