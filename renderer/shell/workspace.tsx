import { useCallback, useMemo, useRef, useState } from 'react';
import type { AppInfo } from '#shared/contract/schemas';
import type { VaultNotice } from '#shared/contract/vault-api';
import type { Settings } from '#shared/model/settings';
import { CaseList } from '../features/case-list/case-list';
import { NewCaseBook } from '../features/case-list/new-case-book';
import { Repairs } from '../features/unlock/repairs';
import { FailureNotice } from '../foundation/failure-notice';
import { useProgram } from '../foundation/program';
import { useSay } from '../foundation/translation';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { MainArea } from './main-area';
import { bookOf, type Route, submissionOf } from './route';
import { createSessions } from './sessions';
import type { Shortcut } from './shortcut';
import { ShortcutsHelp } from './shortcuts-help';
import { TopBar } from './top-bar';
import { useLockWanted } from './use-lock-wanted';
import { useShortcuts } from './use-shortcuts';
import { useTrail } from './use-trail';
import { useVaultContents } from './use-vault-contents';
import './frame.css';

export type WorkspaceProps = {
  readonly settings: Settings;
  readonly info: AppInfo | undefined;
  readonly notices: readonly VaultNotice[];
  readonly onChangeSettings: (change: Partial<Settings>) => void;
};

/** Where the list lies over the page instead of beside it, and goes when something is chosen from it. */
const narrow = window.matchMedia('(max-width: 46rem)');

/** The frame of an open vault: tools on top, the list that stays, and the main area. */
export function Workspace({ settings, info, notices, onChangeSettings }: WorkspaceProps) {
  const say = useSay();
  const { vault, main } = useProgram();
  const [contents, refresh] = useVaultContents(vault);
  const sessions = useMemo(() => createSessions(vault, refresh), [vault, refresh]);
  const { route, go, back } = useTrail();
  const [over, setOver] = useState<'new-book' | 'help' | 'unsaved'>();
  const [isListShown, setIsListShown] = useState(() => !narrow.matches);
  const [unread, setUnread] = useState(notices);
  const search = useRef<HTMLInputElement>(null);
  const lastBook = useLast(bookOf(route));
  const goFromList = (to: Route): void => {
    go(to);
    if (narrow.matches) setIsListShown(false);
  };

  const close = useCallback(() => {
    setOver(undefined);
  }, []);
  const lock = async (): Promise<boolean> => {
    const isWritten = await sessions.flush();
    if (isWritten) void main['window.lock']();
    else setOver('unsaved');
    return isWritten;
  };
  useLockWanted(main, lock);
  const act: Readonly<Record<Shortcut, () => void>> = {
    search: () => {
      setIsListShown(true);
      requestAnimationFrame(() => search.current?.focus());
    },
    'new-book': () => {
      setOver('new-book');
    },
    help: () => {
      setOver('help');
    },
    back: () => {
      back?.();
    },
  };
  useShortcuts((shortcut) => {
    act[shortcut]();
  });

  return (
    <div className="frame" data-list={isListShown || undefined}>
      <a className="skip-link" href="#content">
        {say('frame.skip')}
      </a>
      <TopBar
        isListShown={isListShown}
        onToggleList={() => {
          setIsListShown(!isListShown);
        }}
        onBack={back}
        onHome={() => {
          go({ at: 'start' });
        }}
        onRegisters={() => {
          go({ at: 'registers' });
        }}
        onImport={() => {
          go({ at: 'import' });
        }}
        onExport={() => {
          go({ at: 'export' });
        }}
        onSettings={() => {
          go({ at: 'settings' });
        }}
        onHelp={act.help}
        onLock={() => void lock()}
      />
      {isListShown && (
        <aside className="frame-list" aria-label={say('frame.caseList')}>
          <CaseList
            cards={contents.cards}
            submissions={contents.submissions}
            openBook={bookOf(route)}
            openSubmission={submissionOf(route)}
            onOpenBook={(bookId) => {
              goFromList({ at: 'case', bookId });
            }}
            onOpenSubmission={(submissionId) => {
              goFromList({ at: 'document', request: { kind: 'upr-submission', submissionId, language: 'en' } });
            }}
            onNew={act['new-book']}
            searchRef={search}
          />
        </aside>
      )}
      <main className="frame-main" id="content" tabIndex={-1}>
        {(unread.length > 0 || contents.failure !== undefined) && (
          <div className="frame-notices">
            {contents.failure !== undefined && <FailureNotice failure={contents.failure} />}
            {unread.length > 0 && (
              <Repairs
                notices={unread}
                onDismiss={() => {
                  setUnread([]);
                }}
              />
            )}
          </div>
        )}
        <div className="frame-content">
          <MainArea
            route={route}
            contents={contents}
            sessions={sessions}
            settings={settings}
            info={info}
            lastBook={lastBook}
            go={go}
            onChanged={refresh}
            onNewBook={act['new-book']}
            onChangeSettings={onChangeSettings}
          />
        </div>
      </main>
      {over === 'new-book' && (
        <NewCaseBook
          onClose={close}
          onCreated={({ book }) => {
            close();
            refresh();
            go({ at: 'case', bookId: book.id });
          }}
        />
      )}
      <ShortcutsHelp isOpen={over === 'help'} onClose={close} />
      <Dialog title={say('frame.unsavedTitle')} role="alertdialog" isOpen={over === 'unsaved'} onClose={close}>
        <p>{say('frame.unsaved')}</p>
        <div className="row row-end">
          <Button onPress={() => void main['window.lock']()}>{say('frame.lockNow')}</Button>
          <Button look="primary" onPress={close} autoFocus>
            {say('frame.stay')}
          </Button>
        </div>
      </Dialog>
    </div>
  );
}

/** The last value that was there. */
function useLast<T>(value: T | undefined): T | undefined {
  const [last, setLast] = useState(value);
  if (value !== undefined && value !== last) setLast(value);
  return value ?? last;
}
