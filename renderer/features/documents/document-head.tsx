import { FileDown } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { DocumentRequest } from '#shared/contract/vault-api';
import type { ComposedDocument } from '#shared/model/document';
import { FailureNotice } from '../../foundation/failure-notice';
import { useSay } from '../../foundation/translation';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Notice } from '../../ui/notice';
import { TextLink } from '../../ui/text-link';
import { useExport } from './use-export';

/** The case book that a document is made of, and the way back to it. */
export type Origin = { readonly title: string; readonly open: () => void };

type DocumentHeadProps = {
  readonly request: DocumentRequest;
  readonly document: ComposedDocument;
  readonly origin: Origin | undefined;
};

/** What the document is, and the way to a Word file: shut while something stands in the way, with the reason. */
export function DocumentHead({ request, document, origin }: DocumentHeadProps) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  const [isWarned, setIsWarned] = useState(false);
  const [exporting, run] = useExport(request);
  const blocking = document.checks.filter((check) => check.blocking).length;
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  const go = (): void => {
    setIsWarned(false);
    void run(document.kind);
  };
  return (
    <header className="document-head">
      <div className="row document-title-row">
        <div>
          <p className="small">
            {origin === undefined ? (
              <span className="muted">{say(`document.${document.kind}`)}</span>
            ) : (
              <TextLink onPress={origin.open}>{origin.title}</TextLink>
            )}
          </p>
          <h1 ref={heading} tabIndex={-1} className="page-title">
            {document.title}
          </h1>
        </div>
        <Button
          look="primary"
          icon={<FileDown size={16} aria-hidden />}
          isDisabled={blocking > 0 || exporting.isRunning}
          onPress={() => {
            setIsWarned(true);
          }}
        >
          {say(exporting.isRunning ? 'document.exporting' : 'document.export')}
        </Button>
      </div>
      {blocking > 0 && (
        <Notice title={say('document.blocked')} strong>
          <p>{say('document.blockedMore', { count: blocking })}</p>
        </Notice>
      )}
      {exporting.failure !== undefined && <FailureNotice failure={exporting.failure} />}
      {exporting.value?.saved === true && <Notice title={say('document.exported', { name: exporting.value.name })} />}
      <Dialog
        title={say('document.warnTitle')}
        role="alertdialog"
        isOpen={isWarned}
        onClose={() => {
          setIsWarned(false);
        }}
      >
        <p>{say('document.warnBody')}</p>
        <div className="row row-end">
          <Button
            look="quiet"
            onPress={() => {
              setIsWarned(false);
            }}
          >
            {say('app.cancel')}
          </Button>
          <Button look="primary" onPress={go} autoFocus>
            {say('document.warnGo')}
          </Button>
        </div>
      </Dialog>
    </header>
  );
}
