import { FileInput } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { type BundledFile, packs } from '#shared/contract/bundled-files';
import { largestFile } from '#shared/contract/import-limit';
import type { ImportReport } from '#shared/contract/import-preview';
import type { BookId } from '#shared/schema/ids';
import { FailureNotice } from '../../program/failure-notice';
import { useSay } from '../../program/translation';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { Progress } from '../../ui/progress';
import { IssueTable } from './issue-table';
import { PreviewTables } from './preview-tables';
import { type Import, useImport } from './use-import';
import './import-export.css';

type ImportPageProps = {
  /** Start with a file that comes with the program. */
  readonly bundled: BundledFile | undefined;
  readonly onImported: () => void;
  readonly onOpenBook: (id: BookId) => void;
  /** Leads to what an import without case books was about. */
  readonly onOpenLaw: () => void;
  /** Takes an import back that has just been made. */
  readonly undo?: ReactNode;
};

/** Choose a file, look at what it holds, take it in, read the report. */
export function ImportPage({ bundled, onImported, onOpenBook, onOpenLaw, undo }: ImportPageProps) {
  const say = useSay();
  const process = useImport(onImported);
  const { read } = process;
  const isPack = packs.some((pack) => pack === bundled);
  const isStarted = useRef(false);
  useEffect(() => {
    if (bundled === undefined || isStarted.current) return;
    isStarted.current = true;
    void read(bundled);
  }, [bundled, read]);
  return (
    <Page
      title={say(isPack ? 'import.titlePack' : 'import.title')}
      {...(process.state.at === 'choose' && { lead: say('import.lead', { megabytes: largestFile / 1_000_000 }) })}
    >
      <div className="stack">
        <Step process={process} onOpenBook={onOpenBook} onOpenLaw={onOpenLaw} undo={undo} />
      </div>
    </Page>
  );
}

type StepProps = Pick<ImportPageProps, 'onOpenBook' | 'onOpenLaw' | 'undo'> & { readonly process: Import };

function Step({ process, onOpenBook, onOpenLaw, undo }: StepProps) {
  const say = useSay();
  const { state, chooseFile } = process;
  switch (state.at) {
    case 'choose':
      return <ChooseButton label={say('import.choose')} onPress={() => void chooseFile()} isPrimary />;
    case 'reading':
      return (
        <>
          <Progress label={say('import.reading')} />
          <div>
            <Button onPress={process.cancel}>{say('import.cancel')}</Button>
          </div>
        </>
      );
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
          <PreviewTables preview={state.preview} from={state.from} />
          <div className="row import-foot">
            <Button
              look="primary"
              onPress={() => {
                void process.confirm(state.preview);
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
          <Report report={state.report} entries={state.entries} />
          <div className="row">
            <Onward report={state.report} onOpenBook={onOpenBook} onOpenLaw={onOpenLaw} />
            <ChooseButton label={say('import.another')} onPress={() => void chooseFile()} />
            {undo}
          </div>
        </>
      );
  }
}

function Report({ report, entries }: { readonly report: ImportReport; readonly entries: number }) {
  const say = useSay();
  const books = report.caseBooks.length;
  return (
    <Notice title={say('import.report')}>
      {books > 0 && <p>{say('import.reportBody', { books, records: report.records })}</p>}
      {(books === 0 || entries > 0) && <p>{say('import.reportEntries', { count: entries })}</p>}
    </Notice>
  );
}

type OnwardProps = Pick<StepProps, 'onOpenBook' | 'onOpenLaw'> & { readonly report: ImportReport };

/** Leads to what was added: the first case book, or the law where there was none. */
function Onward({ report, onOpenBook, onOpenLaw }: OnwardProps) {
  const say = useSay();
  const [first] = report.caseBooks;
  return (
    <Button
      look="primary"
      onPress={() => {
        if (first === undefined) onOpenLaw();
        else onOpenBook(first);
      }}
    >
      {say(first === undefined ? 'import.openLaw' : 'import.openFirst')}
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
