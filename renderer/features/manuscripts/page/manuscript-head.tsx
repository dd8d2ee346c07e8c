import { FileDown } from 'lucide-react';
import { useState } from 'react';
import type { ConsentOverride } from '#shared/document/consent-override';
import type { ComposedDocument, RecordPointer } from '#shared/document/document';
import { obstaclesTo } from '#shared/document/obstacles';
import { languageTable } from '#shared/i18n/languages';
import type { CaseBook } from '#shared/records/case-book';
import { ExportDialog } from '../../../documents/export-dialog';
import { useAfterDialog } from '../../../documents/use-after-dialog';
import { useExport } from '../../../documents/use-export';
import { SessionTools } from '../../../holder/saving/session-tools';
import type { Steps } from '../../../holder/saving/use-steps';
import { FailureNotice } from '../../../program/failure-notice';
import { useProgram } from '../../../program/program';
import { useSay } from '../../../program/translation';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/fields/text-field';
import { Notice } from '../../../ui/notice';
import { TextLink } from '../../../ui/text-link';
import type { ManuscriptSession, ManuscriptSnapshot, OpenManuscript } from '../session/manuscript-session';

/** The case book that a manuscript tells of, and the way back to it. */
export type Origin = { readonly title: string; readonly open: () => void };

type ManuscriptHeadProps = {
  readonly session: ManuscriptSession;
  readonly snapshot: ManuscriptSnapshot;
  readonly opened: OpenManuscript;
  readonly steps: Steps;
  readonly origin: Origin | undefined;
  /** As it would leave; absent until it was asked for. */
  readonly printed: ComposedDocument | undefined;
  readonly caseBooks: readonly CaseBook[];
  readonly titleOf: (pointer: RecordPointer) => string;
  readonly onChecks: () => void;
};

/** What the manuscript is called, how far it is saved, and the way to a Word file. */
export function ManuscriptHead({ session, snapshot, opened, steps, origin, ...rest }: ManuscriptHeadProps) {
  const say = useSay();
  const { own } = opened.state;
  return (
    <header className="document-head manuscript-head">
      <div className="row document-title-row">
        <p className="small">
          {origin !== undefined && (
            <>
              <TextLink onPress={origin.open}>{origin.title}</TextLink> ·{' '}
            </>
          )}
          <span className="muted">
            {say(`document.${own.kind}`)} · {languageTable[own.language].name}
          </span>
        </p>
        <SessionTools snapshot={snapshot} steps={steps} onRetry={() => void session.flush()} />
      </div>
      <h1 className="visually-hidden" tabIndex={-1}>
        {opened.title}
      </h1>
      <div className="row document-title-row">
        <TextField
          label={say('manuscript.title')}
          isLabelHidden
          value={opened.title}
          onChange={session.rename}
          error={opened.title.trim() === '' ? say('manuscript.titleNeeded') : undefined}
        />
        <ExportManuscript session={session} opened={opened} {...rest} />
      </div>
      <p className="muted small">{say('manuscript.what')}</p>
    </header>
  );
}

type ExportProps = Pick<ManuscriptHeadProps, 'session' | 'opened' | 'printed' | 'caseBooks' | 'titleOf' | 'onChecks'>;

/** The way to a Word file: what was typed is stored first, because the file is made from the disk. */
function ExportManuscript({ session, opened, printed, caseBooks, titleOf, onChecks }: ExportProps) {
  const say = useSay();
  const { vault } = useProgram();
  const [isAsked, setIsAsked] = useState(false);
  const leadToChecks = useAfterDialog(isAsked, onChecks);
  const { id, own } = opened.state;
  const [exporting, run] = useExport(async (override) => {
    await session.flush();
    const { save } = session.read();
    return save.kind === 'failed' ? { ok: false, failure: save.failure } : vault.packManuscript(id, override);
  });
  const go = (override?: ConsentOverride): void => {
    setIsAsked(false);
    void run(own.kind, override);
  };
  return (
    <>
      <Button
        look="primary"
        icon={<FileDown size={16} aria-hidden />}
        isPending={exporting.isRunning}
        isDisabled={printed === undefined}
        onPress={() => {
          setIsAsked(true);
        }}
      >
        {say(exporting.isRunning ? 'document.exporting' : 'document.export')}
      </Button>
      {exporting.failure !== undefined && <FailureNotice failure={exporting.failure} />}
      {exporting.value?.saved === true && <Notice title={say('document.exported', { name: exporting.value.name })} />}
      {printed !== undefined && (
        <ExportDialog
          isOpen={isAsked}
          obstacles={obstaclesTo(printed, caseBooks)}
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
      )}
    </>
  );
}
