import type { KnownParty } from '#shared/contract/vault-api';
import type { Translator } from '#shared/i18n/translator';
import type { AnyReference } from '#shared/schema/ids';
import { findNorms, type SearchedNorm, searchedNorm } from '#shared/values/citations/find-norms';
import { nameKey } from '#shared/search/name-key';
import { indexNames, type NameIndex, searchNames } from '#shared/search/name-search';
import type { FoundRecord } from '../../records/lookup';
import { recordTitle } from '../../records/record-title';
import { fullNamesOf, namesOfRecord } from './names-of-record';
import { recordNote } from './record-note';

/** Where a candidate comes from: this case book, the registers that all share, or another case book. */
export type CandidateOrigin = 'book' | 'registers' | 'elsewhere';

export type Candidate = {
  readonly to: AnyReference;
  readonly record: unknown;
  readonly origin: CandidateOrigin;
  readonly title: string;
  readonly note?: string | undefined;
  /** Only of a party of another case book: what is taken over from it. */
  readonly known?: KnownParty;
};

type Indexed = NameIndex<Candidate>[number];

export type CandidateIndex = NameIndex<Candidate>;

const made = new WeakMap<Translator, WeakMap<object, Indexed>>();

const lists = new WeakMap<Translator, WeakMap<readonly FoundRecord[], CandidateIndex>>();

/** Candidates ready to be searched. What was made of a record, or of a list, is kept while it is the same. */
export function indexRecords(found: readonly FoundRecord[], translator: Translator): CandidateIndex {
  const known = lists.get(translator) ?? new WeakMap<readonly FoundRecord[], CandidateIndex>();
  lists.set(translator, known);
  const index = known.get(found) ?? indexEach(found, translator);
  known.set(found, index);
  return index;
}

function indexEach(found: readonly FoundRecord[], translator: Translator): CandidateIndex {
  const known = made.get(translator) ?? new WeakMap<object, Indexed>();
  made.set(translator, known);
  return found.flatMap((each) => {
    const { record } = each;
    if (typeof record !== 'object' || record === null) return [];
    const entry = known.get(record) ?? indexOne(each, translator);
    if (entry === undefined) return [];
    known.set(record, entry);
    return [entry];
  });
}

function indexOne({ kind, id, record, collection }: FoundRecord, translator: Translator): Indexed | undefined {
  const title = recordTitle(kind, record, translator);
  const candidate: Candidate = {
    to: { kind, id },
    record,
    origin: collection === undefined ? 'registers' : 'book',
    title,
    note: recordNote(kind, record, title, translator),
  };
  return indexNames([{ value: candidate, names: [title, ...namesOfRecord(kind, record)] }])[0];
}

type Elsewhere = { readonly here: CandidateIndex; readonly index: CandidateIndex };
const elsewhere = new WeakMap<readonly KnownParty[], Elsewhere>();

/** People of other case books, each once, without those that this book has under the same name. */
export function indexKnown(known: readonly KnownParty[], here: CandidateIndex, translator: Translator): CandidateIndex {
  const before = elsewhere.get(known);
  if (before?.here === here) return before.index;
  const taken = new Set(here.flatMap(({ value }) => keysOf(value.record)));
  const index = known.flatMap((each) => {
    const keys = keysOf(each.party);
    if (keys.some((key) => taken.has(key))) return [];
    for (const key of keys) taken.add(key);
    return indexNames([{ value: knownCandidate(each, translator), names: namesOfRecord('party', each.party) }]);
  });
  elsewhere.set(known, { here, index });
  return index;
}

function keysOf(party: unknown): readonly string[] {
  return fullNamesOf('party', party).map(nameKey);
}

function knownCandidate(known: KnownParty, translator: Translator): Candidate {
  const { party, bookId, bookTitle } = known;
  const title = recordTitle('party', party, translator);
  const note = [recordNote('party', party, title, translator), bookTitle].filter((part) => part !== undefined);
  const to = { kind: 'party', id: `${bookId}/${party.id}` } as const;
  return { to, record: party, origin: 'elsewhere', title, note: note.join(' · '), known };
}

export type FoundCandidate = { readonly candidate: Candidate; readonly isSure: boolean };

/** What a text may mean, the best first. `isSure`: the name begins so, so that Enter may take it. */
export function findCandidates(text: string, index: CandidateIndex): readonly FoundCandidate[] {
  return searchNames(text, index).map(({ value, kind }) => ({
    candidate: value,
    isSure: kind === 'same' || kind === 'start',
  }));
}

const norms = new WeakMap<CandidateIndex, readonly SearchedNorm<Candidate>[]>();

/** The same for articles of law, which are found as they are cited. */
export function findCited(text: string, index: CandidateIndex): readonly FoundCandidate[] {
  const searched = norms.get(index) ?? index.map(({ value }) => searchedNorm(value, value.record));
  norms.set(index, searched);
  return findNorms(text, searched).map(({ value, isSure }) => ({ candidate: value, isSure }));
}
