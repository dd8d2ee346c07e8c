import type { PersonSetAside } from '#shared/records/consent';
import type { ComposedDocument } from '#shared/document/document';
import type { Audience } from '#shared/kinds/party';
import { type GuardedField, guardText } from './guarded-text';
import { hitFinder } from './find-hits';
import type { Hit } from './hit';
import { type KnownName, knownNames } from './known-name';
import { type Finish, lookOver, wordOf } from './look-over';
import { settleHits } from './settle-hits';
import { mapTyped, type Typed, type TypedField } from './typed-fields';

export type NameGuard<Input> = {
  /** What the document may be written from: typed texts without the names that its readers may not be told. */
  readonly input: Input;
  /** The last look at what was written, and at what a person made of it. */
  readonly lookOver: (document: ComposedDocument, finish?: Finish) => ComposedDocument;
};

/**
 * Keeps the names that an audience may not be told out of what people typed, before a word of the document is written;
 * so what the program writes by itself, a month or a verb, is never taken for a name.
 */
export function guardNames<Input extends Typed>(
  input: Input,
  audience: Audience,
  setAside: readonly PersonSetAside[] = [],
): NameGuard<Input> {
  const known = knownNames(input.caseBooks, input.registers, setAside, audience);
  if (!known.some(isWatched)) return { input, lookOver: (document, finish) => finish?.(document) ?? document };
  const find = remembered(hitFinder(known));
  const byPointer = new Map(known.map((one) => [JSON.stringify(one.pointer), one]));
  const fields: GuardedField[] = [];
  const seen = new Set<string>();
  const guarded = mapTyped(input, (field) => {
    const all = find(field.text);
    if (all.length === 0) return field.text;
    for (const hit of all) seen.add(wordOf(field.text, hit));
    const hits = field.isName ? inName(all, ownerOf(field, byPointer)) : all;
    const text = guardText(field.text, hits);
    if (text.places.length > 0) fields.push({ ...text, ...(field.typedIn && { typedIn: field.typedIn }) });
    return text.after;
  });
  return {
    input: guarded,
    lookOver: (document, finish) => lookOver(document, { audience, find, fields, seen }, finish),
  };
}

const isWatched = ({ may }: KnownName) => may === 'hidden' || may === 'unasked';

function ownerOf({ typedIn }: TypedField, byPointer: ReadonlyMap<string, KnownName>): KnownName | undefined {
  if (typedIn === undefined) return undefined;
  const { bookId, record } = typedIn;
  return byPointer.get(JSON.stringify({ ...(bookId !== undefined && { bookId }), record }));
}

/**
 * In a name only the names of others count. Somebody hidden is not called by it in any case; another person may have a
 * given or family name in common.
 */
function inName(hits: readonly Hit[], owner: KnownName | undefined): readonly Hit[] {
  if (owner?.may === 'hidden') return [];
  return hits.filter(({ known, strength }) => known !== owner && (owner?.isPerson !== true || strength > 2));
}

/** The same text is often typed in many records. */
function remembered(find: (text: string) => readonly Hit[]): (text: string) => readonly Hit[] {
  const found = new Map<string, readonly Hit[]>();
  return (text) => {
    const before = found.get(text);
    if (before !== undefined) return before;
    const hits = settleHits(find(text));
    found.set(text, hits);
    return hits;
  };
}
