import { FileDown, PenLine } from 'lucide-react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { DocumentRequest } from '#shared/contract/vault-api';
import type { CaseBook } from '#shared/records/case-book';
import type { ConsentOverride } from '#shared/document/consent-override';
import type { ComposedDocument, RecordPointer } from '#shared/document/document';
import { obstaclesTo } from '#shared/document/obstacles';
import { type DocumentLanguage, documentLanguages } from '#shared/document/document-languages';
import type { Result } from '#shared/result';
import { languageTable } from '#shared/i18n/languages';
import { ExportDialog } from '../../documents/export-dialog';
import { useAfterDialog } from '../../documents/use-after-dialog';
import { useExport } from '../../documents/use-export';
import { FailureNotice } from '../../program/failure-notice';
import { useProgram } from '../../program/program';
import { useSay } from '../../program/translation';
import { useTask } from '../../program/use-task';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { TextLink } from '../../ui/text-link';
import { Segments } from '../../ui/fields/choice-field';

/** The language that documents are asked for in, and the way to another one. */
export type LanguageChoosing = {
  readonly chosen: DocumentLanguage;
  readonly choose: (language: DocumentLanguage) => void;
};

/** The case book that a document is made of, and the way back to it. */
export type Origin = { readonly title: string; readonly open: () => void };

/** Makes a manuscript of a document and opens it. */
export type OnWrite = (document: ComposedDocument) => Promise<Result<unknown>>;

type DocumentHeadProps = {
  readonly request: DocumentRequest;
  readonly choosing: LanguageChoosing;
  readonly document: ComposedDocument;
  readonly origin: Origin | undefined;
  /** The case books that it tells of, as far as they are known here. */
  readonly caseBooks: readonly CaseBook[];
  readonly titleOf: (pointer: RecordPointer) => string;
  /** Leads to the checks. */
  readonly onChecks: () => void;
  readonly onWrite: OnWrite;
};

/** What the document is, and the way to a Word file, or what keeps it shut. */
export function DocumentHead({
  request,
  choosing,
  document,
  origin,
  caseBooks,
  titleOf,
  onChecks,
  onWrite,
}: DocumentHeadProps) {
  const say = useSay();
  const heading = useFirstFocus();
  const [isAsked, setIsAsked] = useState(false);
  const { vault } = useProgram();
  const [exporting, run] = useExport((override) => vault.packDocument(request, override));
  const obstacles = obstaclesTo(document, caseBooks);
  const blocking = obstacles.length;
  const leadToChecks = useAfterDialog(isAsked, onChecks);
  const go = (override?: ConsentOverride): void => {
    setIsAsked(false);
    void run(document.kind, override);
  };
  return (
    <header className="document-head">
      <div className="row document-title-row">
        <div>
          <OriginLine document={document} origin={origin} />
          <h1 ref={heading} tabIndex={-1} className="page-title">
            {document.title}
          </h1>
        </div>
        <div className="row document-deeds">
          <Segments
            label={say('document.language')}
            options={documentLanguages.map((value) => ({ value, label: languageTable[value].name }))}
            value={choosing.chosen}
            onChange={choosing.choose}
          />
          <WriteButton document={document} onWrite={onWrite} />
          <Button
            icon={<FileDown size={16} aria-hidden />}
            isPending={exporting.isRunning}
            onPress={() => {
              setIsAsked(true);
            }}
          >
            {say(exporting.isRunning ? 'document.exporting' : 'document.export')}
          </Button>
        </div>
      </div>
      {blocking > 0 && (
        <Notice title={say('document.blocked')} strong>
          <p>{say('document.blockedMore', { count: blocking })}</p>
        </Notice>
      )}
      {exporting.failure !== undefined && <FailureNotice failure={exporting.failure} />}
      {exporting.value?.saved === true && <Notice title={say('document.exported', { name: exporting.value.name })} />}
      <ExportDialog
        isOpen={isAsked}
        obstacles={obstacles}
        titleOf={titleOf}
        onClose={() => {
          setIsAsked(false);
        }}
        onExport={go}
        onChecks={() => {
          leadToChecks();
          setIsAsked(false);
        }}
      />
    </header>
  );
}

/** The case book that it comes from, else what it is. */
function OriginLine({ document, origin }: Pick<DocumentHeadProps, 'document' | 'origin'>) {
  const say = useSay();
  return (
    <p className="small">
      {origin === undefined ? (
        <span className="muted">{say(`document.${document.kind}`)}</span>
      ) : (
        <TextLink onPress={origin.open}>{origin.title}</TextLink>
      )}
    </p>
  );
}

/** A heading that has the focus when its page comes. */
function useFirstFocus(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}

/** The way from a document that is only read to one that is written in. */
function WriteButton({ document, onWrite }: Pick<DocumentHeadProps, 'document' | 'onWrite'>) {
  const say = useSay();
  const [writing, write] = useTask<unknown>();
  return (
    <>
      <Button
        look="primary"
        icon={<PenLine size={16} aria-hidden />}
        isPending={writing.isRunning}
        onPress={() => void write(() => onWrite(document))}
      >
        {say(writing.isRunning ? 'manuscript.writing' : 'manuscript.write')}
      </Button>
      {writing.failure !== undefined && <FailureNotice failure={writing.failure} />}
    </>
  );
}
