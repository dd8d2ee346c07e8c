import { happenings, plainOf, type Document, type Happening } from './document';
import { difference, type Patch } from './plain';

/** What can be undone and what can be redone, the next one last. It follows from the history alone. */
export type Steps = { readonly undo: readonly Happening[]; readonly redo: readonly Happening[] };

export function stepsOf(document: Document): Steps {
  const history = happenings(document);
  const byHash = new Map(history.map((happening) => [happening.hash, happening]));
  return history.reduce<Steps>((steps, happening) => after(steps, happening, byHash), { undo: [], redo: [] });
}

function after(steps: Steps, happening: Happening, byHash: ReadonlyMap<string, Happening>): Steps {
  const of = byHash.get(happening.of ?? '');
  switch (happening.kind) {
    case 'created':
    case 'imported':
    case 'recovered':
    case 'released':
    // A merge is undone by itself, as a whole.
    case 'merged':
      return steps;
    case 'purged':
      return withoutPurged(steps, happening);
    case 'changed':
      // What went with the sample has lost its case books for good.
      return happening.sample ? steps : { undo: [...steps.undo, happening], redo: [] };
    case 'undone':
      return of ? { undo: without(steps.undo, of), redo: [...steps.redo, of] } : steps;
    case 'redone':
      return of ? { undo: [...steps.undo, of], redo: without(steps.redo, of) } : steps;
  }
}

/**
 * The patches that take a change back, or make it again: what it touched gets the value from before, or from after
 * it. What others have changed elsewhere since stays.
 */
export function patchesFor(document: Document, happening: Happening, direction: 'undo' | 'redo'): readonly Patch[] {
  const before = plainOf(document, happening.before);
  const later = plainOf(document, [happening.hash]);
  return direction === 'undo' ? difference(later, before) : difference(before, later);
}

/** What was about nothing but records whose earlier values are gone can neither be taken back nor made again. */
function withoutPurged({ undo, redo }: Steps, { changed = [] }: Happening): Steps {
  const purged = new Set(changed.map((place) => place.join('/')));
  const isLeft = ({ changed: touched = [] }: Happening): boolean =>
    touched.length === 0 || touched.some((place) => !purged.has(place.join('/')));
  return { undo: undo.filter(isLeft), redo: redo.filter(isLeft) };
}

function without(happenings: readonly Happening[], one: Happening): readonly Happening[] {
  return happenings.filter(({ hash }) => hash !== one.hash);
}
