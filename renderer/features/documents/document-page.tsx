import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import type { DocumentRequest } from '#shared/contract/vault-api';
import type { CaseBook } from '#shared/records/case-book';
import type { ComposedDocument, FieldPointer, RecordPointer } from '#shared/document/document';
import { FailureNotice } from '../../program/failure-notice';
import { useSay } from '../../program/translation';
import { Button } from '../../ui/button';
import { Progress } from '../../ui/progress';
import { ChecksPanel } from '../../documents/checks-panel';
import { DocumentHead, type LanguageChoosing, type OnWrite, type Origin } from './document-head';
import type { NameAnswering } from '../../documents/name-answering';
import { Preview } from './preview';
import { sentencesOf } from './sentence-order';
import { SourcesPanel } from '../../documents/sources-panel';
import { placeOfField } from '../../documents/stated-values';
import { useDocument } from './use-document';
import { WordsPanel } from '../../documents/words-panel';
import './documents.css';

type DocumentPageProps = {
  readonly request: DocumentRequest;
  readonly choosing: LanguageChoosing;
  /** Where a document of one case book comes from. */
  readonly origin: Origin | undefined;
  /** The sentence to begin at. */
  readonly firstSentence: number | undefined;
  /** Draws a record; its links lead away from the sentence that is chosen. */
  readonly renderRecord: (pointer: RecordPointer, chosen: number | undefined) => ReactNode;
  readonly titleOf: (pointer: RecordPointer) => string;
  readonly onOpenRecord: (pointer: RecordPointer, chosen: number | undefined, field?: string) => void;
  /** The case books that the document tells of, as far as they are known here. */
  readonly caseBooks: readonly CaseBook[];
  readonly answering: NameAnswering;
  readonly onWrite: OnWrite;
  /** Rises with every answer: then the document is written anew. */
  readonly answered: number;
};

/** A document as it would leave, beside the records that it comes from. */
export function DocumentPage({ request, ...rest }: DocumentPageProps) {
  const say = useSay();
  const [composition, again] = useDocument(request, rest.answered);
  switch (composition.kind) {
    case 'composing':
      return (
        <div className="page">
          <Progress label={say('document.composing')} />
        </div>
      );
    case 'failed':
      return (
        <div className="page">
          <FailureNotice failure={composition.failure}>
            <div>
              <Button small onPress={again}>
                {say('app.retry')}
              </Button>
            </div>
          </FailureNotice>
        </div>
      );
    case 'composed':
      return <ComposedPage request={request} document={composition.document} {...rest} />;
  }
}

function ComposedPage({
  request,
  choosing,
  document,
  origin,
  firstSentence,
  renderRecord,
  titleOf,
  onOpenRecord,
  caseBooks,
  answering,
  onWrite,
}: Omit<DocumentPageProps, 'answered'> & { readonly document: ComposedDocument }) {
  const say = useSay();
  const checks = useRef<HTMLElement>(null);
  const showChecks = useCallback(() => {
    checks.current?.focus();
  }, []);
  const [chosen, setChosen] = useState(firstSentence);
  const sentences = useMemo(() => sentencesOf(document), [document]);
  const sentence = chosen === undefined ? undefined : sentences[chosen];
  const open = (pointer: RecordPointer, field?: string): void => {
    onOpenRecord(pointer, chosen, field);
  };
  const openField = (of: FieldPointer, place: number | undefined): void => {
    onOpenRecord(of, place, placeOfField(of));
  };
  return (
    <div className="document">
      <div className="document-scroll">
        <DocumentHead
          request={request}
          choosing={choosing}
          document={document}
          origin={origin}
          caseBooks={caseBooks}
          titleOf={titleOf}
          onChecks={showChecks}
          onWrite={onWrite}
        />
        <p className="muted small document-hint">{say('document.previewHint')}</p>
        <Preview
          document={document}
          sentences={sentences}
          chosen={chosen}
          onChoose={setChosen}
          onOpenField={openField}
        />
      </div>
      <aside className="document-side" aria-label={say('document.sources')}>
        <SourcesPanel
          notes={document.notes}
          sentence={sentence}
          renderRecord={(pointer) => renderRecord(pointer, chosen)}
          onOpenRecord={(pointer) => {
            open(pointer);
          }}
          onOpenField={(of) => {
            openField(of, chosen);
          }}
        />
        <WordsPanel words={document.words} />
        <ChecksPanel
          checks={document.checks}
          heading={checks}
          answering={answering}
          titleOf={titleOf}
          onOpenRecord={open}
        />
      </aside>
    </div>
  );
}
