import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { CaseBookCard, DocumentRequest } from '#shared/contract/vault-api';
import type { RecordPointer } from '#shared/document/document';
import type { CaseBook } from '#shared/records/case-book';
import { caseBookFrom } from '#shared/records/from-lists';
import { registerOf, type Registers } from '#shared/records/registers';
import type { AnyReference, BookId } from '#shared/schema/ids';
import type { Origin } from '../../features/documents/document-head';
import { useProgram } from '../../program/program';
import { useTranslator } from '../../program/translation';
import { createLookup, type Lookup } from '../../records/lookup';
import { RecordScopeProvider } from '../../records/record-scope';
import { recordTitle } from '../../records/record-title';
import { RecordView } from '../../records/record-view';
import type { Route } from '../way/route';
import type { Trail } from '../way/use-trail';

/** The records that a document is told from, and the ways to them. */
export type ToldRecords = {
  readonly caseBooks: readonly CaseBook[];
  readonly titleOf: (pointer: RecordPointer) => string;
  /** `left` is where one comes back to. */
  readonly openRecord: (pointer: RecordPointer, left: Route, field?: string) => void;
  readonly renderRecord: (pointer: RecordPointer, left: Route) => ReactNode;
};

/** Reads the case books of a document, again when `turn` rises. */
export function useToldRecords(
  ids: readonly BookId[],
  registers: Registers,
  turn: number,
  go: Trail['go'],
): ToldRecords {
  const translator = useTranslator();
  const books = useBooks(ids, turn);
  const caseBooks = useMemo(() => [...books.values()], [books]);
  const lookupFor = useLookups(books, registers);
  const titleOf = (pointer: RecordPointer): string => {
    const found = lookupFor(pointer)(pointer.record);
    return found === undefined
      ? translator.say(`kind.${pointer.record.kind}.one`)
      : recordTitle(found.kind, found.record, translator);
  };
  const openRecord = ({ bookId, record }: RecordPointer, left: Route, field?: string): void => {
    if (bookId !== undefined) go(recordRoute(bookId, record, field), left);
    else if (field !== undefined && registerOf(record.kind) !== undefined) {
      go({ at: 'registers', view: { at: 'record', to: record, field } }, left);
    }
  };
  const renderRecord = (pointer: RecordPointer, left: Route) => (
    <SourceRecord
      title={titleOf(pointer)}
      record={pointer.record}
      find={lookupFor(pointer)}
      onOpen={(record) => {
        openRecord({ ...pointer, record }, left);
      }}
    />
  );
  return { caseBooks, titleOf, openRecord, renderRecord };
}

type SourceRecordProps = {
  readonly title: string;
  readonly record: AnyReference;
  readonly find: Lookup;
  readonly onOpen: (record: AnyReference) => void;
};

/** A record beside the sentence that it comes from. */
function SourceRecord({ title, record, find, onOpen }: SourceRecordProps) {
  const { say } = useTranslator();
  const found = find(record);
  return (
    <RecordScopeProvider scope={{ find, open: onOpen }}>
      <p className="muted small">{say(`kind.${record.kind}.one`)}</p>
      <h3>{title}</h3>
      {found !== undefined && <RecordView kind={found.kind} record={found.record} />}
    </RecordScopeProvider>
  );
}

function recordRoute(bookId: BookId, record: AnyReference, field: string | undefined): Route {
  return { at: 'case', bookId, view: { at: 'record', to: record, ...(field !== undefined && { field }) } };
}

/** Where a document comes from: one case book, or a submission that can be changed. */
export function originOf(
  { caseBooks = [], submissionId }: Pick<DocumentRequest, 'caseBooks' | 'submissionId'>,
  editWords: string,
  cards: readonly CaseBookCard[],
  go: Trail['go'],
): Origin | undefined {
  if (submissionId !== undefined) {
    return {
      title: editWords,
      open: () => {
        go({ at: 'submission', submissionId });
      },
    };
  }
  const [bookId] = caseBooks;
  const card = cards.find(({ id }) => id === bookId);
  if (bookId === undefined || card === undefined) return undefined;
  return {
    title: card.title,
    open: () => {
      go({ at: 'case', bookId });
    },
  };
}

/** How the records of a book are found; without a book, what all of them share. */
function useLookups(
  books: ReadonlyMap<BookId, CaseBook>,
  registers: Registers,
): (pointer: Pick<RecordPointer, 'bookId'>) => Lookup {
  const lookups = useMemo(
    () => new Map([...books].map(([id, book]) => [id, createLookup(book, registers)])),
    [books, registers],
  );
  const shared = useMemo(() => createLookup(undefined, registers), [registers]);
  return ({ bookId }) => (bookId === undefined ? undefined : lookups.get(bookId)) ?? shared;
}

/** The books, read again when `turn` rises. */
function useBooks(ids: readonly BookId[], turn: number): ReadonlyMap<BookId, CaseBook> {
  const { vault } = useProgram();
  const [books, setBooks] = useState<ReadonlyMap<BookId, CaseBook>>(new Map());
  const wanted = ids.join(' ');
  useEffect(() => {
    let isCurrent = true;
    const read = async (id: BookId): Promise<readonly CaseBook[]> => {
      const state = await vault.open(id);
      const book = state.ok ? caseBookFrom(id, state.value.own, state.value.lists) : undefined;
      return book === undefined ? [] : [book];
    };
    void Promise.all(ids.map(read)).then((found) => {
      if (isCurrent) setBooks(new Map(found.flat().map((book) => [book.id, book])));
    });
    return () => {
      isCurrent = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the ids count, not the array that holds them
  }, [vault, wanted, turn]);
  return books;
}
