import type { DocumentCheck, NamePlace } from '#shared/document/document';
import { BookId } from '#shared/schema/ids';

/** A place where a name may stand: "will", of a person called Will. */
export function aNamePlace(parts: Partial<NamePlace> = {}): NamePlace {
  return {
    person: { bookId: BookId.parse('book'), record: { kind: 'party', id: 'p' } },
    audience: 'un-public',
    found: 'will',
    around: 'against the will of the owner',
    key: 'against the will of the owner',
    ...parts,
  };
}

/** The check that asks about a place. */
export function aSuspicion(parts: Partial<NamePlace> = {}): DocumentCheck {
  const place = aNamePlace(parts);
  return { code: 'name-suspected', blocking: true, records: [place.person], place };
}
