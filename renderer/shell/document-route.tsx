import { useCallback, useEffect, useMemo, useState } from 'react';
import type { DocumentRequest } from '#shared/contract/vault-api';
import type { CaseBook } from '#shared/records/case-book';
import type { RecordPointer } from '#shared/document/document';
import type { AnyReference, BookId } from '#shared/schema/ids';
import type { Registers } from '#shared/records/registers';
import type { Origin } from '../features/documents/document-head';
import { DocumentPage } from '../features/documents/document-page';
import { createLookup, type Lookup } from '../records/lookup';
import { RecordScopeProvider } from '../records/record-scope';
import { recordTitle } from '../records/record-title';
import { RecordView } from '../records/record-view';
import { useProgram } from '../program/program';
import { useTranslator } from '../program/translation';
import type { Sessions } from './sessions';
import { useNameAnswering } from './use-name-answering';
import { readCaseBook } from '#shared/records/read-lists';

type DocumentRouteProps = {
  readonly request: DocumentRequest;
  readonly registers: Registers;
  readonly bookIds: readonly BookId[];
  readonly origin: Origin | undefined;
  /** The sentence to begin at. */
  readonly sentence: number | undefined;
  /** `sentence` is the one that was chosen then. */
  readonly onOpenRecord: (bookId: BookId, record: AnyReference, left: Left) => void;
  /** Leads to an entry that all case books share. */
  readonly onOpenEntry: (record: AnyReference, left: Left) => void;
  readonly sessions: Sessions;
};

/** Where the document was left, and the field of the record that somebody is led to. */
type Left = { readonly sentence: number | undefined; readonly field?: string | undefined };

/** A document with the books that it tells of, so that its records can be shown beside it. */
export function DocumentRoute({ request, registers, bookIds, origin, sentence, ...on }: DocumentRouteProps) {
  const translator = useTranslator();
  const [answered, setAnswered] = useState(0);
  const books = useBooks(bookIds, answered);
  const caseBooks = useMemo(() => [...books.values()], [books]);
  const noteAnswer = useCallback(() => {
    setAnswered((count) => count + 1);
  }, []);
  const answering = useNameAnswering(on.sessions, caseBooks, noteAnswer);
  const lookups = useMemo(
    () => new Map([...books].map(([id, book]) => [id, createLookup(book, registers)])),
    [books, registers],
  );
  const shared = useMemo(() => createLookup(undefined, registers), [registers]);
  const lookupFor = ({ bookId }: RecordPointer): Lookup =>
    (bookId === undefined ? undefined : lookups.get(bookId)) ?? shared;
  const titleOf = (pointer: RecordPointer): string => {
    const found = lookupFor(pointer)(pointer.record);
    return found === undefined
      ? translator.say(`kind.${pointer.record.kind}.one`)
      : recordTitle(found.kind, found.record, translator);
  };
  const openRecord = ({ bookId, record }: RecordPointer, chosen: number | undefined, field?: string): void => {
    const left = { sentence: chosen, field };
    if (bookId !== undefined) on.onOpenRecord(bookId, record, left);
    else if (field !== undefined) on.onOpenEntry(record, left);
  };
  const renderRecord = (pointer: RecordPointer, chosen: number | undefined) => {
    const found = lookupFor(pointer)(pointer.record);
    const open = (record: AnyReference): void => {
      openRecord({ ...pointer, record }, chosen);
    };
    return (
      <RecordScopeProvider scope={{ find: lookupFor(pointer), open }}>
        <p className="muted small">{translator.say(`kind.${pointer.record.kind}.one`)}</p>
        <h3>{titleOf(pointer)}</h3>
        {found !== undefined && <RecordView kind={found.kind} record={found.record} />}
      </RecordScopeProvider>
    );
  };
  return (
    <DocumentPage
      request={request}
      origin={origin}
      firstSentence={sentence}
      renderRecord={renderRecord}
      titleOf={titleOf}
      onOpenRecord={openRecord}
      caseBooks={caseBooks}
      answering={answering}
      answered={answered}
    />
  );
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
      const book = state.ok ? readCaseBook(id, state.value.own, state.value.lists) : undefined;
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
