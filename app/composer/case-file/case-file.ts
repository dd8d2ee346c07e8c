import { type CaseBook, type CollectionName, collectionNames, type RecordIn } from '#shared/records/case-book';
import { collectionKinds } from '#shared/records/lists';
import { kinds } from '#shared/kinds/index';
import type { RecordPointer } from '#shared/document/document';
import { fieldsOf } from '#shared/schema/walk-schema';
import type { AnyReference } from '#shared/schema/ids';
import type { Confidentiality } from '#shared/schema/record';
import type { Audience, Party } from '#shared/kinds/party';
import { registerKinds } from '#shared/records/lists';
import type { RegisterName, Registers } from '#shared/records/registers';
import { readThesaurus, type Thesaurus } from '#shared/records/thesaurus';
import { mayReach } from '#shared/records/confidentiality';
import { refusesSubmission } from '#shared/records/consent';
import type { Traced } from '../words/traced';
import { traceBook, traceRegisters } from './trace';

type TracedIn<Name extends CollectionName> = Traced<RecordIn<Name>>;
type Collected = { [Name in CollectionName as (typeof collectionKinds)[Name]]: TracedIn<Name> };
type Registered = { [Name in RegisterName as (typeof registerKinds)[Name]]: Traced<Registers[Name][string]> };

/** What each kind of reference points to. Events and sources stand in a case book or in the registers. */
export type RecordOfKind = Collected & Omit<Registered, keyof Collected>;
export type FindableKind = keyof RecordOfKind;
export type AnyRecord = RecordOfKind[FindableKind];

/**
 * One case book with the registers, each value knowing its field, as the readers of one document may see it: what is confidential beyond the
 * audience is not there, and a reference to it leads nowhere. Nothing in it can be changed.
 */
export type CaseFile = {
  readonly book: Traced<CaseBook>;
  readonly registers: Traced<Registers>;
  readonly audience: Audience;
  /** The party that the book is about. */
  readonly subject: RecordOfKind['party'] | undefined;
  /** The records of a collection in their own order, where they have one, else as they were entered. */
  readonly list: <Name extends CollectionName>(name: Name) => readonly TracedIn<Name>[];
  readonly find: <Kind extends FindableKind>(kind: Kind, id: string | undefined) => RecordOfKind[Kind] | undefined;
  readonly findAll: <Kind extends FindableKind>(
    kind: Kind,
    ids: readonly string[] | undefined,
  ) => readonly RecordOfKind[Kind][];
  /** Whatever a reference points to; `undefined` where it leads nowhere or may not be told. */
  readonly resolve: (reference: AnyReference) => AnyRecord | undefined;
  /** A record that is there and that these readers may not learn of. */
  readonly sealed: (reference: AnyReference) => Withheld | undefined;
  /** Whether a record is one of this book or of the registers. */
  readonly holds: (record: AnyRecord) => boolean;
  /** Where a record of this file stands. */
  readonly pointerTo: (record: AnyRecord) => RecordPointer;
  /** The ties that start at a record. */
  readonly linksFrom: (record: AnyRecord) => readonly RecordOfKind['link'][];
  readonly linksTo: (record: AnyRecord) => readonly RecordOfKind['link'][];
  /** What the audience may not see. */
  readonly withheld: readonly Withheld[];
};

/** A record that these readers may not see: for its confidentiality, or because those refused who said it. */
export type Withheld = {
  readonly pointer: RecordPointer;
  readonly for: { readonly confidentiality: Confidentiality } | { readonly refusedBy: readonly RecordPointer[] };
};

/** Looks a record up by its id: in the case book, then in the registers. */
type Finder = <Kind extends FindableKind>(kind: Kind, id: string) => RecordOfKind[Kind] | undefined;

function finderIn(book: Traced<CaseBook>, registers: Traced<Registers>): Finder;
function finderIn(book: Traced<CaseBook>, registers: Traced<Registers>): (kind: FindableKind, id: string) => unknown {
  const [inBook, inRegisters] = [fieldsOf(book), fieldsOf(registers)];
  return (kind, id) => {
    const { list } = kinds[kind];
    return fieldsOf(inBook[list])[id] ?? fieldsOf(inRegisters[list])[id];
  };
}

function* pointersOf(book: Traced<CaseBook>, registers: Traced<Registers>): Generator<[AnyRecord, RecordPointer]> {
  for (const name of collectionNames) {
    for (const record of Object.values<TracedIn<CollectionName>>(book[name])) {
      yield [record, { bookId: book.id, record: { kind: collectionKinds[name], id: record.id } }];
    }
  }
  for (const [name, kind] of Object.entries(registerKinds)) {
    const entries = new Map(Object.entries<Record<string, AnyRecord>>(registers)).get(name) ?? {};
    for (const record of Object.values(entries)) yield [record, { record: { kind, id: record.id } }];
  }
}

type Lister = CaseFile['list'];

/** The records of a collection that may be told, in their own order or as they were entered. */
function listerIn(book: Traced<CaseBook>, mayTell: (record: AnyRecord) => boolean): Lister;
function listerIn(
  book: Traced<CaseBook>,
  mayTell: (record: AnyRecord) => boolean,
): (name: CollectionName) => readonly AnyRecord[] {
  const byName: Readonly<Record<CollectionName, Readonly<Record<string, AnyRecord>>>> = book;
  const listed = new Map<CollectionName, readonly AnyRecord[]>();
  return (name) => {
    const found = listed.get(name) ?? Object.values(byName[name]).filter(mayTell).sort(inOrder);
    listed.set(name, found);
    return found;
  };
}

const inOrder = (a: AnyRecord, b: AnyRecord) => (a.order ?? '').localeCompare(b.order ?? '', 'en');

const thesauri = new WeakMap<Registers, Map<Audience, Thesaurus>>();

/** The terms that these readers may see. The same registers give the same thesaurus. */
function thesaurusFor(registers: Registers, audience: Audience): Thesaurus {
  const known = thesauri.get(registers) ?? new Map<Audience, Thesaurus>();
  thesauri.set(registers, known);
  const terms = Object.values(registers.thesaurus).filter((term) => mayReach(term.confidentiality, audience));
  const thesaurus = known.get(audience) ?? readThesaurus(terms);
  known.set(audience, thesaurus);
  return thesaurus;
}

/** Who is given for a record, where all of them said that nothing of theirs is to be put before the readers (ADR 0246). */
function refusing({ attribution }: AnyRecord, { parties }: CaseBook, audience: Audience): readonly Party['id'][] {
  if (attribution?.by === undefined || attribution.byWords !== undefined) return [];
  const refuse = attribution.by.every((id) => {
    const party = parties[id];
    return party !== undefined && refusesSubmission(party, audience);
  });
  return refuse ? attribution.by : [];
}

/** Why these readers may not see a record; `undefined` where they may. */
function whyWithheld(record: AnyRecord, book: CaseBook, audience: Audience): Withheld['for'] | undefined {
  const { confidentiality } = record;
  if (confidentiality !== undefined && !mayReach(confidentiality, audience)) return { confidentiality };
  const by = refusing(record, book, audience);
  if (by.length === 0) return undefined;
  return { refusedBy: by.map((id) => ({ bookId: book.id, record: { kind: 'party', id } })) };
}

/** Opens a book for the readers of one document. */
export function openCaseFile(written: CaseBook, writtenRegisters: Registers, audience: Audience): CaseFile {
  const thesaurus = thesaurusFor(writtenRegisters, audience);
  const [book, registers] = [traceBook(written, thesaurus), traceRegisters(writtenRegisters, thesaurus)];
  const finder = finderIn(book, registers);
  const pointers = new Map(pointersOf(book, registers));
  const whyNot = (record: AnyRecord) => whyWithheld(record, written, audience);
  const mayTell = (record: AnyRecord) => whyNot(record) === undefined;
  const open = <R extends AnyRecord>(record: R | undefined) =>
    record !== undefined && mayTell(record) ? record : undefined;

  const find: CaseFile['find'] = (kind, id) => (id === undefined ? undefined : open(finder(kind, id)));
  const pointerTo = (record: AnyRecord): RecordPointer => {
    const pointer = pointers.get(record);
    if (pointer === undefined) throw new Error('a record that is not of this case file');
    return pointer;
  };
  const list = listerIn(book, mayTell);
  const links = list('links');
  const isAt = (end: AnyReference, record: AnyRecord) => {
    const { kind, id } = pointerTo(record).record;
    return end.kind === kind && end.id === id;
  };

  return {
    book,
    registers,
    audience,
    subject: find('party', book.subject),
    list,
    find,
    findAll: (kind, ids = []) => ids.flatMap((id) => find(kind, id) ?? []),
    resolve: ({ kind, id }) => find(kind, id),
    sealed: ({ kind, id }) => {
      const record = finder(kind, id);
      const why = record && whyNot(record);
      return record === undefined || why === undefined ? undefined : { pointer: pointerTo(record), for: why };
    },
    holds: (record) => pointers.has(record),
    pointerTo,
    linksFrom: (record) => links.filter((link) => isAt(link.from, record)),
    linksTo: (record) => links.filter((link) => isAt(link.to, record)),
    withheld: [...pointers].flatMap(([record, pointer]) => {
      const why = pointer.bookId === undefined ? undefined : whyNot(record);
      return why === undefined ? [] : [{ pointer, for: why }];
    }),
  };
}
