import type { NoteMark, WrittenInline } from './manuscript';
import { sameWords } from './same-words';

type Inlines = readonly (WrittenInline | NoteMark['inlines'][number])[];

/**
 * Words that a person made of a sentence, with its numbers of notes pointing where the composer has them point now: a new
 * source before them has moved what they were called by. Where the sentence itself says something else they stay.
 */
export function pointed(
  inlines: readonly WrittenInline[],
  then: readonly WrittenInline[],
  now: readonly WrittenInline[],
): WrittenInline[] {
  if (!sameWords(then, now)) return [...inlines];
  const current = pointedIn(now);
  const to = new Map(pointedIn(then).map((note, place) => [note, current[place] ?? note]));
  return inlines.map((inline): WrittenInline => {
    if (inline.kind === 'note') return { ...inline, inlines: inline.inlines.map((run) => turned(run, to)) };
    return turned(inline, to);
  });
}

function turned<Run extends { readonly kind: string }>(run: Run, to: ReadonlyMap<string, string>): Run {
  const note =
    run.kind === 'note-number' && 'note' in run && typeof run.note === 'string' ? to.get(run.note) : undefined;
  return note === undefined ? run : { ...run, note };
}

/** The notes that some words point to, in their order. */
function pointedIn(inlines: Inlines): readonly string[] {
  return inlines.flatMap((inline): readonly string[] => {
    if (inline.kind === 'note-number') return [inline.note];
    return inline.kind === 'note' ? pointedIn(inline.inlines) : [];
  });
}
