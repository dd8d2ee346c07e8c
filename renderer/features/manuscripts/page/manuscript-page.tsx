import { type ReactNode, type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import type { FieldPointer, RecordPointer } from '#shared/document/document';
import { languageTable } from '#shared/i18n/languages';
import type { CaseBook } from '#shared/records/case-book';
import type { Registers } from '#shared/records/registers';
import type { Language } from '#shared/values/texts/text';
import { ChecksPanel } from '../../../documents/checks-panel';
import type { NameAnswering } from '../../../documents/name-answering';
import { SourcesPanel } from '../../../documents/sources-panel';
import { placeOfField } from '../../../documents/stated-values';
import { WordsPanel } from '../../../documents/words-panel';
import { useAnnounce } from '../../../program/announcer';
import { FailureNotice } from '../../../program/failure-notice';
import { failureText } from '../../../program/failure-text';
import { usePageShortcuts } from '../../../program/page-shortcuts';
import { useTranslator } from '../../../program/translation';
import { Button } from '../../../ui/button';
import { Progress } from '../../../ui/progress';
import { ChangesPanel } from '../changes/changes-panel';
import { GoneSentences } from '../changes/gone-sentences';
import type { EditorHandle, EditorPlace } from '../editor/editing';
import { ManuscriptEditor } from '../editor/manuscript-editor';
import { callableNames } from '../names/callable-names';
import { OutlinePane } from '../outline/outline-pane';
import { useStandings } from '../outline/standings';
import type { ManuscriptSession, ManuscriptSnapshot, OpenManuscript } from '../session/manuscript-session';
import { useManuscript } from '../session/use-manuscript';
import { useSpelling } from '../spelling/use-spelling';
import { chosenSentence } from './chosen-sentence';
import { ManuscriptHead, type Origin } from './manuscript-head';
import { OwnWordings } from './own-wordings';
import { type Printed, usePrinted } from './use-printed';
import '../manuscripts.css';

type ManuscriptPageProps = {
  readonly session: ManuscriptSession;
  /** Where a manuscript of one case book comes from. */
  readonly origin: Origin | undefined;
  readonly renderRecord: (pointer: RecordPointer) => ReactNode;
  readonly titleOf: (pointer: RecordPointer) => string;
  readonly onOpenRecord: (pointer: RecordPointer, field?: string) => void;
  /** The case books that it tells of, as far as they are known here. */
  readonly caseBooks: readonly CaseBook[];
  readonly registers: Registers;
  readonly answering: NameAnswering;
};

/** A document that a person writes in: its outline, its text, and what the records say beside. */
export function ManuscriptPage(props: ManuscriptPageProps) {
  const { say } = useTranslator();
  const { session } = props;
  const snapshot = useManuscript(session);
  const { opened, loadFailure } = snapshot;
  if (loadFailure !== undefined) {
    return (
      <div className="page">
        <FailureNotice failure={loadFailure}>
          <div>
            <Button small onPress={() => void session.load()}>
              {say('app.retry')}
            </Button>
          </div>
        </FailureNotice>
        {opened !== undefined && <OwnWordings opened={opened} />}
      </div>
    );
  }
  if (opened === undefined) {
    return (
      <div className="page">
        <Progress label={say('document.composing')} />
      </div>
    );
  }
  return <OpenPage {...props} snapshot={snapshot} opened={opened} />;
}

type OpenPageProps = ManuscriptPageProps & { readonly snapshot: ManuscriptSnapshot; readonly opened: OpenManuscript };

function OpenPage({ snapshot, opened, ...props }: OpenPageProps) {
  const { say } = useTranslator();
  const { session, titleOf } = props;
  const { current, edited, state } = opened;
  const checks = useRef<HTMLElement>(null);
  const changes = useRef<HTMLHeadingElement>(null);
  const [handle, setHandle] = useState<EditorHandle>();
  const [place, setPlace] = useState<EditorPlace>();
  const units = useStandings(edited, current);
  const steps = useSteps(session, handle);
  usePageShortcuts(steps);
  const print = usePrinted(state.id, [snapshot.writes, current]);
  const { document: printed } = print;
  const found = units.find(({ unit }) => unit.id === place?.unit);
  const spelling = useSpelling(state.own.language, props.caseBooks);
  const candidates = useNames(state.own.language, props);
  const choose = useCallback((unit: string) => {
    setPlace({ unit });
  }, []);
  return (
    <div className="manuscript-frame">
      <div className="manuscript">
        <OutlinePane units={units} current={current} handle={handle} chosen={place?.unit} onChoose={choose} />
        <div className="document-scroll" data-pane>
          <ManuscriptHead
            {...{ session, snapshot, opened, steps, printed, titleOf }}
            origin={props.origin}
            caseBooks={props.caseBooks}
            onChecks={() => {
              checks.current?.focus();
            }}
          />
          {state.unread !== undefined && <FailureNotice failure={{ code: 'manuscript/unread', count: state.unread }} />}
          <ManuscriptEditor
            current={current}
            stored={opened.stored}
            language={languageTable[state.own.language].locale}
            label={say('manuscript.text', { title: opened.title })}
            plugins={spelling}
            candidates={candidates}
            onEdit={session.edit}
            onPlace={setPlace}
            onReady={setHandle}
          />
        </div>
        <aside className="document-side" aria-label={say('manuscript.side')} data-pane>
          <GoneSentences
            gone={current.news.filter(({ then }) => !edited.seen.has(then.key))}
            handle={handle}
            onDone={() => {
              changes.current?.focus();
            }}
          />
          <ChangesPanel
            unit={found?.unit}
            news={found?.standing.news ?? []}
            current={current}
            handle={handle}
            heading={changes}
          />
          <Sources {...props} opened={opened} place={place} />
          <Prints {...props} print={print} checks={checks} />
        </aside>
      </div>
    </div>
  );
}

type PrintsProps = Pick<ManuscriptPageProps, 'answering' | 'titleOf' | 'onOpenRecord'> & {
  readonly print: Printed;
  readonly checks: RefObject<HTMLElement | null>;
};

/** The words and the checks of what would leave, or why that is not known. */
function Prints({
  print: { document: printed, failure, again },
  checks,
  answering,
  titleOf,
  onOpenRecord,
}: PrintsProps) {
  const { say } = useTranslator();
  if (failure !== undefined) {
    return (
      <FailureNotice failure={failure}>
        <div>
          <Button small onPress={again}>
            {say('app.retry')}
          </Button>
        </div>
      </FailureNotice>
    );
  }
  if (printed === undefined) return <Progress label={say('document.composing')} />;
  return (
    <>
      <WordsPanel words={printed.words} />
      <ChecksPanel
        checks={printed.checks}
        heading={checks}
        answering={answering}
        titleOf={titleOf}
        onOpenRecord={onOpenRecord}
      />
    </>
  );
}

type SourcesProps = Pick<ManuscriptPageProps, 'renderRecord' | 'onOpenRecord'> & {
  readonly opened: OpenManuscript;
  readonly place: EditorPlace | undefined;
};

/** What the sentence at the cursor is told from. */
function Sources({ opened: { current, edited }, place, renderRecord, onOpenRecord }: SourcesProps) {
  const { units } = edited;
  const key = place?.sentence;
  const { sentence, notes } = useMemo(() => chosenSentence(key, current, units), [key, current, units]);
  return (
    <SourcesPanel
      notes={notes}
      sentence={sentence}
      renderRecord={renderRecord}
      onOpenRecord={onOpenRecord}
      onOpenField={(of: FieldPointer) => {
        onOpenRecord(of, placeOfField(of));
      }}
    />
  );
}

/** The names that are put in by `@`. */
function useNames(language: Language, { caseBooks, registers }: Pick<ManuscriptPageProps, 'caseBooks' | 'registers'>) {
  const { say } = useTranslator();
  return useMemo(() => {
    const words = {
      party: say('kind.party.one'),
      body: say('kind.body.one'),
      organisation: say('kind.organisation.one'),
    };
    return callableNames(caseBooks, registers, language, words);
  }, [caseBooks, registers, language, say]);
}

/** Takes back what was done in the editor since it was opened, and before that what was stored. */
function useSteps(session: ManuscriptSession, handle: EditorHandle | undefined) {
  const translator = useTranslator();
  const announce = useAnnounce();
  return useMemo(() => {
    const step = async (direction: 'undo' | 'redo'): Promise<void> => {
      if (handle?.[direction]() === true) return;
      const stepped = await session.step(direction);
      if (stepped === undefined) return;
      const done = direction === 'undo' ? 'session.somethingUndone' : 'session.somethingRedone';
      announce(stepped.ok ? translator.say(done) : failureText(stepped.failure, translator).what);
    };
    return { undo: () => void step('undo'), redo: () => void step('redo') };
  }, [session, handle, announce, translator]);
}
