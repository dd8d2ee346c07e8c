import { useEffect, useMemo, useState } from 'react';
import type { DocumentRequest } from '#shared/contract/vault-api';
import type { CaseBook } from '#shared/model/case-book';
import type { RecordPointer } from '#shared/model/document';
import type { AnyReference, BookId } from '#shared/model/ids';
import type { Registers } from '#shared/model/registers';
import type { Origin } from '../features/documents/document-head';
import { DocumentPage } from '../features/documents/document-page';
import { createLookup, type Lookup } from '../foundation/records/lookup';
import { RecordScopeProvider } from '../foundation/records/record-scope';
import { recordTitle } from '../foundation/records/record-title';
import { RecordView } from '../foundation/records/record-view';
import { useProgram } from '../foundation/program';
import { useTranslator } from '../foundation/translation';

type DocumentRouteProps = {
  readonly request: DocumentRequest;
  readonly registers: Registers;
  readonly bookIds: readonly BookId[];
  readonly origin: Origin | undefined;
  /** The sentence to begin at. */
  readonly sentence: number | undefined;
  /** `sentence` is the one that was chosen then. */
  readonly onOpenRecord: (bookId: BookId, record: AnyReference, sentence: number | undefined) => void;
};

/** A document with the books that it tells of, so that its records can be shown beside it. */
export function DocumentRoute({ request, registers, bookIds, origin, sentence, onOpenRecord }: DocumentRouteProps) {
  const translator = useTranslator();
  const books = useBooks(bookIds);
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
  const openRecord = ({ bookId, record }: RecordPointer, chosen: number | undefined): void => {
    if (bookId !== undefined) onOpenRecord(bookId, record, chosen);
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
    />
  );
}

function useBooks(ids: readonly BookId[]): ReadonlyMap<BookId, CaseBook> {
  const { vault } = useProgram();
  const [books, setBooks] = useState<ReadonlyMap<BookId, CaseBook>>(new Map());
  const wanted = ids.join(' ');
  useEffect(() => {
    let isCurrent = true;
    void Promise.all(ids.map((id) => vault.openCaseBook(id))).then((results) => {
      if (isCurrent)
        setBooks(new Map(results.flatMap((result) => (result.ok ? [[result.value.book.id, result.value.book]] : []))));
    });
    return () => {
      isCurrent = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the ids count, not the array that holds them
  }, [vault, wanted]);
  return books;
}
