import { useCallback, useEffect, useMemo, useState } from 'react';
import type { CaseBookCard, DocumentRequest } from '#shared/contract/vault-api';
import type { CaseBook } from '#shared/records/case-book';
import type { RecordPointer } from '#shared/document/document';
import type { AnyReference, BookId } from '#shared/schema/ids';
import type { Registers } from '#shared/records/registers';
import type { LanguageChoosing, Origin } from '../../features/documents/document-head';
import { DocumentPage } from '../../features/documents/document-page';
import { createLookup, type Lookup } from '../../records/lookup';
import { RecordScopeProvider } from '../../records/record-scope';
import { recordTitle } from '../../records/record-title';
import { RecordView } from '../../records/record-view';
import { usePreferences } from '../../program/preferences';
import { useProgram } from '../../program/program';
import { useTranslator } from '../../program/translation';
import { registerOf } from '#shared/records/registers';
import { caseBookFrom } from '#shared/records/from-lists';
import type { OpenVault } from '../vault/use-open-vault';
import type { Route } from '../way/route';
import type { Trail } from '../way/use-trail';
import { useNameAnswering } from './use-name-answering';

type DocumentRouteProps = Pick<Trail, 'go'> & {
  readonly route: Extract<Route, { at: 'document' }>;
  readonly opened: OpenVault;
};

/** A document with the books that it tells of, so that its records can be shown beside it. */
export function DocumentRoute({ route, opened, go }: DocumentRouteProps) {
  const [request, choosing] = useRequest(route);
  const { contents, registers, sessions } = opened;
  const translator = useTranslator();
  const [answered, setAnswered] = useState(0);
  const books = useBooks(request.caseBooks ?? contents.cards.map(({ id }) => id), answered);
  const caseBooks = useMemo(() => [...books.values()], [books]);
  const noteAnswer = useCallback(() => {
    setAnswered((count) => count + 1);
  }, []);
  const answering = useNameAnswering(sessions, caseBooks, noteAnswer);
  const lookupFor = useLookups(books, registers);
  const titleOf = (pointer: RecordPointer): string => {
    const found = lookupFor(pointer)(pointer.record);
    return found === undefined
      ? translator.say(`kind.${pointer.record.kind}.one`)
      : recordTitle(found.kind, found.record, translator);
  };
  const goToEntry = (to: AnyReference, field: string, left: Route): void => {
    if (registerOf(to.kind) !== undefined) go({ at: 'registers', view: { at: 'record', to, field } }, left);
  };
  const openRecord = ({ bookId, record }: RecordPointer, chosen: number | undefined, field?: string): void => {
    const left = { ...route, ...(chosen !== undefined && { sentence: chosen }) };
    if (bookId !== undefined) go(recordRoute(bookId, record, field), left);
    else if (field !== undefined) goToEntry(record, field, left);
  };
  const renderRecord = (pointer: RecordPointer, chosen: number | undefined) => (
    <SourceRecord
      title={titleOf(pointer)}
      record={pointer.record}
      find={lookupFor(pointer)}
      onOpen={(record) => {
        openRecord({ ...pointer, record }, chosen);
      }}
    />
  );
  return (
    <DocumentPage
      request={request}
      choosing={choosing}
      origin={originOf(request, contents.cards, go)}
      firstSentence={route.sentence}
      renderRecord={renderRecord}
      titleOf={titleOf}
      onOpenRecord={openRecord}
      caseBooks={caseBooks}
      answering={answering}
      answered={answered}
    />
  );
}

/** What a route asks for in the language that documents are asked for in, and how to ask for another one. */
function useRequest({ request }: DocumentRouteProps['route']): readonly [DocumentRequest, LanguageChoosing] {
  const { settings, change } = usePreferences();
  const { documentLanguage } = settings;
  const asked = useMemo(() => ({ ...request, language: documentLanguage }), [request, documentLanguage]);
  const choose = (language: typeof documentLanguage): void => {
    change({ documentLanguage: language });
  };
  return [asked, { chosen: documentLanguage, choose }];
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

/** Where a document of one case book comes from. */
function originOf(
  { caseBooks = [] }: Pick<DocumentRequest, 'caseBooks'>,
  cards: readonly CaseBookCard[],
  go: Trail['go'],
): Origin | undefined {
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
