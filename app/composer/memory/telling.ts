import type { RecordPointer } from '#shared/document/document';
import { type Attempts, createAttempts } from './attempts';
import { Phrase } from '../words/phrase';
import { originOf } from '../words/traced';
import { plainText, runsOf, type Words } from '../words/words';

/**
 * Remembers what a document has told. Words know the fields whose values they state; a choice, a flag or a number that
 * becomes a word of the program counts as told where a phrase read it through `tell`. Conditions are tested on the
 * record itself, so that looking at a field without saying it leaves no trace.
 */
export type Telling = {
  /** The same record; reading a field of it, or of a part of it, notes the path of the field. */
  readonly tell: <R extends object>(record: R, pointer: RecordPointer) => R;
  /** Notes that the sentence names a record, if only by a pronoun. */
  readonly mention: (pointer: RecordPointer) => void;
  /** Counts fields as told whose content stands in the text in other words. */
  readonly cover: (pointer: RecordPointer, fields: readonly string[]) => void;
  /** Says a sentence or line about some records. What says nothing has read nothing. */
  readonly attempt: (records: readonly RecordPointer[], say: () => Words) => Words;
  /** What has been told up to now. */
  readonly told: () => ToldSoFar;
};

/** A record by its place, as one word. */
export type RecordKey = string;

export const keyOf = ({ bookId, record }: RecordPointer): RecordKey => `${bookId ?? ''}/${record.kind}/${record.id}`;

/** What a document has told, by record and field. */
export type ToldSoFar = {
  /** Whether a sentence is about the record, or states one of its values. */
  readonly speaksOf: (record: RecordKey) => boolean;
  /** Whether a sentence that speaks of a record names another one, or points to it. */
  readonly tells: (record: RecordKey, other: RecordKey) => boolean;
  /** The paths that words state. */
  readonly shown: (record: RecordKey) => ReadonlySet<string>;
  readonly read: (record: RecordKey) => ReadonlySet<string>;
  readonly covered: (record: RecordKey) => ReadonlySet<string>;
  /** All that was said, letter by letter. */
  readonly letters: string;
};

const isPart = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !(value instanceof Phrase) && originOf(value) === undefined;

/** Whether what a field holds has fields of its own that are read one by one. */
const isComposite = (value: unknown): value is object => (Array.isArray(value) ? value.some(isPart) : isPart(value));

function watch<T extends object>(target: T, path: string, note: (path: string) => void): T {
  return new Proxy(target, {
    get(object, key): unknown {
      const value: unknown = Reflect.get(object, key);
      if (typeof key === 'symbol' || (Array.isArray(object) && !/^\d+$/.test(key))) return value;
      const here = path === '' ? key : `${path}.${key}`;
      if (isComposite(value)) return watch(value, here, note);
      if (value !== undefined) note(here);
      return value;
    },
  });
}

/** The letters of a text, however a sentence writes its spaces and its first letter. */
export const lettersOf = (text: string) => text.replaceAll(/[\u00a0\u202f]/gu, ' ').toLowerCase();

/** Sets of paths by record. */
function createPaths() {
  const sets = new Map<RecordKey, Set<string>>();
  return (record: RecordKey) => {
    const found = sets.get(record) ?? new Set<string>();
    sets.set(record, found);
    return found;
  };
}

/** Of which records a sentence speaks: `about` those that it states, `named` those that its words name or point to. */
type Sentence = { readonly about: ReadonlySet<RecordKey>; readonly named: ReadonlySet<RecordKey> };

export function createTelling(attempts: Attempts = createAttempts()): Telling {
  const [read, covered, shown] = [createPaths(), createPaths(), createPaths()];
  const sentences: Sentence[] = [];
  const letters: string[] = [];
  let named = new Set<RecordKey>();

  const show = (words: Words) => {
    letters.push(plainText(words));
    for (const { of } of runsOf(words)) {
      if (of === undefined) continue;
      shown(keyOf(of)).add(of.field);
      named.add(keyOf(of));
    }
  };
  const noteReading = (record: RecordKey, path: string) => {
    const paths = read(record);
    if (paths.has(path)) return;
    paths.add(path);
    attempts.remembered(() => paths.delete(path));
  };
  return {
    tell: (record, pointer) => {
      const key = keyOf(pointer);
      return watch(record, '', (path) => {
        // A phrase looks at people before it decides whether to name them.
        if (pointer.record.kind !== 'party') named.add(key);
        noteReading(key, path);
      });
    },
    mention: (pointer) => void named.add(keyOf(pointer)),
    cover: (pointer, fields) => {
      for (const field of fields) covered(keyOf(pointer)).add(field);
    },
    attempt: (records, say) => {
      named = new Set();
      const words = attempts.attempt(say);
      if (words !== '') {
        show(words);
        sentences.push({ about: new Set(records.map(keyOf)), named });
      }
      named = new Set();
      return words;
    },
    told: () => ({
      speaksOf: (record) => sentences.some(({ about, named: others }) => about.has(record) || others.has(record)),
      tells: (record, other) =>
        sentences.some((one) => (one.about.has(record) || one.named.has(record)) && one.named.has(other)),
      shown,
      read,
      covered,
      letters: lettersOf(letters.join('\n')),
    }),
  };
}
