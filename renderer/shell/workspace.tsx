import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { AppInfo } from '#shared/contract/schemas';
import type { VaultNotice } from '#shared/contract/vault-api';
import type { CaseBook } from '#shared/records/case-book';
import type { BookId } from '#shared/schema/ids';
import { CaseList } from '../features/case-list/case-list';
import { useStable } from '../forms/desk/use-stable';
import { HearingButton } from '../features/idle-lock/hearing-button';
import { IdleWarning } from '../features/idle-lock/idle-warning';
import { useIdleLock } from '../features/idle-lock/use-idle-lock';
import { NewCaseBook } from '../features/case-list/new-case-book';
import { AutomaticBackups } from '../features/safekeeping/backups/automatic-backups';
import { UpdateCopyNotice } from '../features/safekeeping/facts/update-copy-notice';
import { Repairs } from '../features/unlock/repairs';
import { FailureNotice } from '../program/failure-notice';
import { useProgram } from '../program/program';
import { useSay } from '../program/translation';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { PageShortcuts, PageShortcutsProvider } from '../program/page-shortcuts';
import { actOn } from './shortcuts/frame-shortcuts';
import { MainArea } from './main-area';
import { goToPane } from './panes';
import { bookOf, type Route, submissionOf } from './route';
import { createSessions } from './sessions';
import { ShortcutsHelp } from './shortcuts/shortcuts-help';
import { TopBar } from './top-bar';
import { useLockWanted } from './use-lock-wanted';
import { useOnceWritten, useRetryOnFocus, writtenSoon } from './use-saving';
import { type News, useSafekeeping } from './use-safekeeping';
import { useRegisters } from './use-registers';
import { useShortcuts } from './shortcuts/use-shortcuts';
import { useTrail } from './use-trail';
import { useVaultContents } from './use-vault-contents';
import { VaultNews } from './vault-news';
import { useWaking } from './waking/use-waking';
import './frame.css';

type WorkspaceProps = {
  readonly info: AppInfo | undefined;
  readonly notices: readonly VaultNotice[];
  /** What was just done to the whole vault. */
  readonly news?: News | undefined;
  /** The vault is another one than before: everything is read again, and the news are said beside what is still unread. */
  readonly onBeginAnew: (news: News, unread: readonly VaultNotice[]) => void;
};

/** Where the list lies over the page instead of beside it, and goes when something is chosen from it. */
const narrow = window.matchMedia('(max-width: 46rem)');

/** The frame of an open vault: tools on top, the list that stays, and the main area. */
export function Workspace({ info, notices, news: newsAtFirst, onBeginAnew }: WorkspaceProps) {
  const say = useSay();
  const { vault, main } = useProgram();
  const [contents, refresh] = useVaultContents(vault);
  const sessions = useMemo(() => createSessions(vault, refresh), [vault, refresh]);
  const registers = useRegisters(sessions.registers);
  const changed = (): void => {
    refresh();
    void sessions.registers.load();
  };
  const trail = useTrail();
  const { route, go, back } = trail;
  const [over, setOver] = useState<'new-book' | 'help' | 'unsaved'>();
  const [isListShown, setIsListShown] = useState(() => !narrow.matches);
  useEffect(() => {
    const follow = (): void => {
      setIsListShown(!narrow.matches);
    };
    narrow.addEventListener('change', follow);
    return () => {
      narrow.removeEventListener('change', follow);
    };
  }, []);
  const [unread, setUnread] = useState(notices);
  const [news, setNews] = useState(newsAtFirst);
  const safekeeping = useSafekeeping(sessions, (done) => {
    onBeginAnew(done, unread);
  });
  const search = useRef<HTMLInputElement>(null);
  const lastBook = useLast(bookOf(route));
  const goFromList = useStable((to: Route) => {
    go(to);
    if (narrow.matches) setIsListShown(false);
  });
  const openBook = useCallback(
    (bookId: BookId) => {
      goFromList({ at: 'case', bookId });
    },
    [goFromList],
  );
  const setState = useCallback(
    async (id: BookId, state: CaseBook['state']): Promise<void> => {
      const session = sessions.of(id);
      if (session.read().state === undefined) await session.load();
      session.edit({ op: 'set-own', field: 'state', value: state });
      await session.flush();
      refresh();
    },
    [sessions, refresh],
  );
  const erased = useStable((ids: readonly BookId[]) => {
    sessions.forget(ids);
    trail.forget((each) => {
      const about = bookOf(each);
      return about !== undefined && ids.includes(about);
    });
    changed();
  });

  const close = useCallback(() => {
    setOver(undefined);
  }, []);
  const lockNow = useCallback(() => {
    void main['window.lock']();
  }, [main]);
  const lock = async (): Promise<boolean> => {
    const isWritten = await writtenSoon(sessions);
    if (isWritten) lockNow();
    else setOver('unsaved');
    return isWritten;
  };
  useRetryOnFocus(sessions);
  useOnceWritten(sessions, over === 'unsaved', lockNow);
  useLockWanted(main, lock);
  const idleNews = useIdleLock(main);
  const secondsToLock = useWaking(idleNews);
  const newBook = (): void => {
    setOver('new-book');
  };
  const help = (): void => {
    setOver('help');
  };
  const [page] = useState(() => new PageShortcuts());
  useShortcuts((shortcut) =>
    actOn(shortcut, page, {
      search: () => {
        setIsListShown(true);
        requestAnimationFrame(() => search.current?.focus());
      },
      'new-book': newBook,
      help,
      back,
      'next-pane': () => {
        goToPane(1);
      },
      'previous-pane': () => {
        goToPane(-1);
      },
    }),
  );

  return (
    <PageShortcutsProvider shortcuts={page}>
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
          onSafety={() => {
            go({ at: 'safety' });
          }}
          onSettings={() => {
            go({ at: 'settings' });
          }}
          hearing={<HearingButton news={idleNews} />}
          onHelp={help}
          onLock={() => void main['window.want-lock']()}
        />
        {isListShown && (
          <aside className="frame-list" aria-label={say('frame.caseList')} data-pane>
            <CaseList
              cards={contents.cards}
              submissions={contents.submissions}
              openBook={bookOf(route)}
              openSubmission={submissionOf(route)}
              onOpenBook={openBook}
              onState={(id, state) => void setState(id, state)}
              onErased={erased}
              onOpenSubmission={(submissionId) => {
                goFromList({ at: 'document', request: { kind: 'upr-submission', submissionId, language: 'en' } });
              }}
              onNew={newBook}
              searchRef={search}
            />
          </aside>
        )}
        <main className="frame-main" id="content" tabIndex={-1}>
          <AutomaticBackups desk={safekeeping.desk} />
          <UpdateCopyNotice
            onBackUp={() => {
              go({ at: 'safety' });
            }}
          />
          {(unread.length > 0 || contents.failure !== undefined || news !== undefined) && (
            <div className="frame-notices">
              {contents.failure !== undefined && <FailureNotice failure={contents.failure} />}
              {news !== undefined && (
                <VaultNews
                  news={news}
                  onRead={() => {
                    setNews(undefined);
                  }}
                />
              )}
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
          <div className="frame-content" data-pane>
            <MainArea
              route={route}
              contents={contents}
              sessions={sessions}
              info={info}
              lastBook={lastBook}
              trail={trail}
              registers={registers}
              safekeeping={safekeeping}
              onChanged={changed}
              onNewBook={newBook}
              onErased={erased}
            />
          </div>
        </main>
        <IdleWarning seconds={secondsToLock} turn={idleNews?.turn} />
        {over === 'new-book' && (
          <NewCaseBook
            registers={sessions.registers}
            onClose={close}
            onCreated={({ id }) => {
              close();
              refresh();
              go({ at: 'case', bookId: id });
            }}
          />
        )}
        <ShortcutsHelp isOpen={over === 'help'} onClose={close} />
        <Dialog title={say('frame.unsavedTitle')} role="alertdialog" isOpen={over === 'unsaved'} onClose={close}>
          <p>{say('frame.unsaved')}</p>
          <div className="row row-end">
            <Button onPress={lockNow}>{say('frame.lockNow')}</Button>
            <Button look="primary" onPress={close} autoFocus>
              {say('frame.stay')}
            </Button>
          </div>
        </Dialog>
      </div>
    </PageShortcutsProvider>
  );
}

/** The last value that was there. */
function useLast<T>(value: T | undefined): T | undefined {
  const [last, setLast] = useState(value);
  if (value !== undefined && value !== last) setLast(value);
  return value ?? last;
}
