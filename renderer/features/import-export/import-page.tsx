import { FileInput } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { BookId } from '#shared/model/ids';
import { FailureNotice } from '../../foundation/failure-notice';
import { useSay } from '../../foundation/translation';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { Progress } from '../../ui/progress';
import { IssueTable } from './issue-table';
import { PreviewTables } from './preview-tables';
import { type Import, useImport } from './use-import';
import './import-export.css';

type ImportPageProps = {
  /** Start with the sample instead of a file. */
  readonly isSample: boolean;
  readonly onImported: () => void;
  readonly onOpenBook: (id: BookId) => void;
};

/** Choose a file, look at what it holds, take it in, read the report. */
export function ImportPage({ isSample, onImported, onOpenBook }: ImportPageProps) {
  const say = useSay();
  const process = useImport(onImported);
  const { readSample } = process;
  const isStarted = useRef(false);
  useEffect(() => {
    if (!isSample || isStarted.current) return;
    isStarted.current = true;
    void readSample();
  }, [isSample, readSample]);
  return (
    <Page title={say('import.title')} {...(process.state.at === 'choose' && { lead: say('import.lead') })}>
      <div className="stack">
        <Step process={process} onOpenBook={onOpenBook} />
      </div>
    </Page>
  );
}

function Step({ process, onOpenBook }: { readonly process: Import; readonly onOpenBook: (id: BookId) => void }) {
  const say = useSay();
  const { state, chooseFile } = process;
  switch (state.at) {
    case 'choose':
      return <ChooseButton label={say('import.choose')} onPress={() => void chooseFile()} isPrimary />;
    case 'reading':
      return <Progress label={say('import.reading')} />;
    case 'importing':
      return <Progress label={say('import.importing')} />;
    case 'failed':
      return (
        <>
          <FailureNotice failure={state.failure} />
          {'issues' in state.failure && (
            <IssueTable issues={state.failure.issues} more={'more' in state.failure ? state.failure.more : 0} />
          )}
          <ChooseButton label={say('import.chooseOther')} onPress={() => void chooseFile()} isPrimary />
        </>
      );
    case 'preview':
      return (
        <>
          <PreviewTables preview={state.preview} fileName={state.fileName} />
          <div className="row import-foot">
            <Button
              look="primary"
              onPress={() => {
                void process.confirm(state.preview.token);
              }}
            >
              {say('import.confirm', { count: state.preview.caseBooks.length })}
            </Button>
            <ChooseButton label={say('import.chooseOther')} onPress={() => void chooseFile()} />
          </div>
        </>
      );
    case 'done':
      return (
        <>
          <Notice title={say('import.report')}>
            <p>{say('import.reportBody', { books: state.report.caseBooks.length, records: state.report.records })}</p>
          </Notice>
          <div className="row">
            {state.report.caseBooks[0] !== undefined && (
              <OpenFirst id={state.report.caseBooks[0]} onOpenBook={onOpenBook} />
            )}
            <ChooseButton label={say('import.another')} onPress={() => void chooseFile()} />
          </div>
        </>
      );
  }
}

function OpenFirst({ id, onOpenBook }: { readonly id: BookId; readonly onOpenBook: (id: BookId) => void }) {
  const say = useSay();
  return (
    <Button
      look="primary"
      onPress={() => {
        onOpenBook(id);
      }}
    >
      {say('import.openFirst')}
    </Button>
  );
}

type ChooseButtonProps = { readonly label: string; readonly onPress: () => void; readonly isPrimary?: boolean };

function ChooseButton({ label, onPress, isPrimary = false }: ChooseButtonProps) {
  return (
    <div>
      <Button look={isPrimary ? 'primary' : 'plain'} icon={<FileInput size={16} aria-hidden />} onPress={onPress}>
        {label}
      </Button>
    </div>
  );
}
