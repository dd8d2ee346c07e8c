import type { ComposedDocument, DocumentCheck, NamePlace, RecordPointer } from '#shared/document/document';
import { foldWord } from '#shared/search/name-words';
import type { Audience } from '#shared/kinds/party';
import { mapTexts, textsOf, uncountedTextsOf } from './document-texts';
import { type GuardedField, type GuardedPlace, type GuardedText, guardText } from './guarded-text';
import type { Hit } from './hit';
import { namePlace } from './name-place';
import { isOrdinary } from './ordinary-words';
import { printedIn } from './printed';

type Guarded = {
  readonly audience: Audience;
  readonly find: (text: string) => readonly Hit[];
  readonly fields: readonly GuardedField[];
  /** What of whose name stood anywhere in a typed text, answered or not. */
  readonly seen: ReadonlySet<string>;
};

/** What a person makes of a document before it leaves. What it does not change may not read otherwise. */
export type Finish = (document: ComposedDocument) => ComposedDocument;

/**
 * Looks once more over a document that was written from guarded texts: a full name that came together only there is
 * replaced, and what a person has to see becomes a check. Only what the document prints is asked. What a person wrote
 * into it (`finish`) is searched as every field is that was typed.
 */
export function lookOver(
  document: ComposedDocument,
  { audience, find, fields, seen }: Guarded,
  finish: Finish = asItIs,
): ComposedDocument {
  const late: RecordPointer[] = [];
  const composed = mapTexts(document, (text) => {
    const { after, places } = guardText(text, find(text).filter(isFullName));
    late.push(...places.filter(({ is }) => is === 'hidden').map(({ hit }) => hit.known.pointer));
    return after;
  });
  const { finished, typed } = guardTyped(finish(composed), composed, find);
  const texts = textsOf(finished);
  const printed = printedIn(texts);
  const shown = [...fields, ...typed].map((field) => ({
    ...field,
    places: field.places.filter(({ start, end }) => printed(field.after, start, end)),
  }));
  const pointersOf = (is: GuardedPlace['is']) =>
    shown.flatMap(({ places }) => places.filter((place) => place.is === is).map(({ hit }) => hit.known.pointer));
  const named = texts.flatMap((text) => find(text).filter((hit) => isFullName(hit) && hit.known.may === 'unasked'));
  const checks = [
    ...unique([...pointersOf('hidden'), ...late]).map((pointer) => ({
      ...check('withheld', pointer),
      values: { why: 'name-in-text', audience },
    })),
    ...unique([...pointersOf('named'), ...named.map(({ known }) => known.pointer)]).map((pointer) =>
      check('consent-missing', pointer),
    ),
  ].filter((one) => !isKnown(one, finished.checks));
  const all = [...finished.checks, ...checks];
  const unasked = new Set(all.filter(({ code }) => code === 'consent-missing').map(({ records }) => keyOf(records[0])));
  const own = new Set(typed.map(({ after }) => after));
  const strayed = strays(
    texts.filter((text) => !own.has(text)),
    find,
    seen,
    audience,
  );
  const suspected = [...suspectedIn(shown, audience), ...strayed].filter(({ person }) => !unasked.has(keyOf(person)));
  return { ...finished, checks: [...all, ...grouped(suspected).map(suspicion)] };
}

const asItIs: Finish = (document) => document;

/** The texts that the composer did not write, each looked at as one that was typed. */
function guardTyped(finished: ComposedDocument, composed: ComposedDocument, find: Guarded['find']) {
  const told = finished === composed ? undefined : new Set(uncountedTextsOf(composed));
  if (told === undefined) return { finished, typed: [] };
  const typed: GuardedText[] = [];
  const guarded = mapTexts(finished, (text, uncounted) => {
    if (told.has(uncounted)) return text;
    const looked = guardText(text, find(text));
    typed.push(looked);
    return looked.after;
  });
  return { finished: guarded, typed };
}

const isFullName = (hit: Hit) => hit.strength > 2 && hit.words > 1;
const keyOf = (pointer: RecordPointer | undefined) => JSON.stringify(pointer);
const unique = (pointers: readonly RecordPointer[]) => [...new Map(pointers.map((one) => [keyOf(one), one])).values()];

const check = (code: 'withheld' | 'consent-missing', pointer: RecordPointer): DocumentCheck => ({
  code,
  blocking: code === 'consent-missing',
  records: [pointer],
});

const suspicion = (place: NamePlace): DocumentCheck => ({
  code: 'name-suspected',
  blocking: true,
  records: [place.person],
  place,
});

const isKnown = (one: DocumentCheck, known: readonly DocumentCheck[]) =>
  known.some(({ code, records }) => code === one.code && keyOf(records[0]) === keyOf(one.records[0]));

function suspectedIn(fields: readonly GuardedField[], audience: Audience): readonly NamePlace[] {
  return fields.flatMap(({ before, places, typedIn }) =>
    places.filter(({ is }) => is === 'suspected').map(({ hit }) => namePlace(before, hit, audience, typedIn)),
  );
}

/**
 * A name that stands in the document and in no typed text that was looked at: the document was put together
 * differently from what it was typed as. A word of the language is none: the program writes those.
 */
function strays(
  texts: readonly string[],
  find: Guarded['find'],
  seen: Guarded['seen'],
  audience: Audience,
): readonly NamePlace[] {
  return texts.flatMap((text) =>
    find(text)
      .filter((hit) => hit.known.isAside !== true && !isFullName(hit))
      .filter((hit) => !seen.has(wordOf(text, hit)) && !isOrdinary(foundIn(text, hit)))
      .map((hit) => namePlace(text, hit, audience, undefined)),
  );
}

const foundIn = (text: string, { start, end }: Hit) =>
  foldWord(text.slice(start, end)).replaceAll(/[\s\p{P}\p{S}]+/gu, '');

/** What of whose name stands at a place. */
export function wordOf(text: string, hit: Hit): string {
  return `${keyOf(hit.known.pointer)} ${foundIn(text, hit)}`;
}

/** One question for one wording, wherever it stands. */
function grouped(places: readonly NamePlace[]): readonly NamePlace[] {
  const first = new Map<string, NamePlace>();
  for (const place of places) {
    const key = JSON.stringify([place.person, place.key]);
    if (!first.has(key)) first.set(key, place);
  }
  return [...first.values()];
}
