import type { DocumentCheck, NamePlace } from '#shared/document/document';

/** A place to be answered, and how often the document has it. */
export type PlaceGroup = { readonly place: NamePlace; readonly count: number };

/** The places of checks, each once for the answer that it needs, in the order of the document. */
export function groupPlaces(checks: readonly DocumentCheck[]): readonly PlaceGroup[] {
  const groups = new Map<string, PlaceGroup>();
  for (const { place } of checks) {
    if (place === undefined) continue;
    const { person, audience, key } = place;
    const answer = JSON.stringify([person.bookId, person.record.id, audience, key]);
    const known = groups.get(answer);
    groups.set(answer, { place: known?.place ?? place, count: (known?.count ?? 0) + 1 });
  }
  return [...groups.values()];
}

export type MarkedText = { readonly before: string; readonly found: string; readonly after: string };

/**
 * The words around a place parted at what was found. Where it stands there more than once the one nearest to the
 * middle is meant; where it does not stand there as it is, nothing is marked.
 */
export function markFound({ around, found }: Pick<NamePlace, 'around' | 'found'>): MarkedText {
  const middle = (around.length - found.length) / 2;
  const starts = startsOf(around, found).toSorted((one, other) => Math.abs(one - middle) - Math.abs(other - middle));
  const [at] = starts;
  if (at === undefined) return { before: around, found: '', after: '' };
  return { before: around.slice(0, at), found, after: around.slice(at + found.length) };
}

function startsOf(text: string, part: string): readonly number[] {
  const starts: number[] = [];
  if (part === '') return starts;
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) starts.push(at);
  return starts;
}
