import type { AppInfo } from '#shared/contract/schemas';
import type { VaultNotice } from '#shared/contract/vault-api';
import { HearingButton } from '../features/idle-lock/hearing-button';
import { IdleWarning } from '../features/idle-lock/idle-warning';
import { useIdleLock } from '../features/idle-lock/use-idle-lock';
import { useTeamsAmiss } from '../features/teams/use-teams-amiss';
import { useStable } from '../forms/desk/use-stable';
import { PageShortcutsProvider } from '../program/page-shortcuts';
import { useProgram } from '../program/program';
import { useSay } from '../program/translation';
import { AbovePage } from './above-page';
import { ListPane } from './list-pane';
import { OverFrame } from './over-frame';
import { MainArea } from './pages/main-area';
import { useFrameShortcuts } from './shortcuts/use-frame-shortcuts';
import { TopBar } from './top-bar';
import { useBookDeeds } from './use-book-deeds';
import { useListPane } from './use-list-pane';
import { useNotices } from './use-notices';
import { useOver } from './use-over';
import { useTeamDesk } from './vault/use-team-desk';
import { useLocking } from './vault/use-locking';
import { useOpenVault } from './vault/use-open-vault';
import { type News, useSafekeeping } from './vault/use-safekeeping';
import { useWaking } from './waking/use-waking';
import type { Route } from './way/route';
import { useTrail } from './way/use-trail';
import './frame.css';

type WorkspaceProps = {
  readonly info: AppInfo | undefined;
  readonly notices: readonly VaultNotice[];
  /** What was just done to the whole vault. */
  readonly news?: News | undefined;
  /** The vault is another one than before: everything is read again, and the news are said beside what is still unread. */
  readonly onBeginAnew: (news: News, unread: readonly VaultNotice[]) => void;
};

/** The frame of an open vault: tools on top, the list that stays, and the main area. */
export function Workspace({ info, onBeginAnew, ...told }: WorkspaceProps) {
  const say = useSay();
  const { main } = useProgram();
  const opened = useOpenVault();
  const { sessions, contents } = opened;
  const trail = useTrail();
  const { route, go, back } = trail;
  const over = useOver();
  const [list, searchRef] = useListPane();
  const notices = useNotices(told.notices, told.news);
  const safekeeping = useSafekeeping(sessions, (done) => {
    onBeginAnew(done, notices.unread);
  });
  const teams = useTeamDesk(opened);
  const teamsAmiss = useTeamsAmiss(teams);
  const goFromList = useStable((to: Route) => {
    go(to);
    list.leave();
  });
  const deeds = useBookDeeds(opened, trail);
  const lockNow = useLocking({ sessions, isAsking: over.shown === 'unsaved', ask: over.unsaved });
  const idleNews = useIdleLock(main);
  const secondsToLock = useWaking(idleNews);
  const page = useFrameShortcuts({ search: list.search, 'new-book': over.newBook, help: over.help, back });
  return (
    <PageShortcutsProvider shortcuts={page}>
      <div className="frame" data-list={list.isShown || undefined}>
        <a className="skip-link" href="#content">
          {say('frame.skip')}
        </a>
        <TopBar
          trail={trail}
          isListShown={list.isShown}
          onToggleList={list.toggle}
          hearing={<HearingButton news={idleNews} />}
          amiss={{ teams: teamsAmiss }}
          onHelp={over.help}
          onLock={() => void main['window.want-lock']()}
        />
        {list.isShown && (
          <ListPane
            contents={contents}
            registers={sessions.registers}
            route={route}
            onGo={goFromList}
            onNewBook={over.newBook}
            deeds={deeds}
            searchRef={searchRef}
          />
        )}
        <main className="frame-main" id="content" tabIndex={-1}>
          <AbovePage opened={opened} desk={safekeeping.desk} teams={teams} notices={notices} go={go} />
          <div className="frame-content" data-pane>
            <MainArea
              info={info}
              opened={opened}
              trail={trail}
              safekeeping={safekeeping}
              teams={teams}
              onNewBook={over.newBook}
              onErased={deeds.erased}
            />
          </div>
        </main>
        <IdleWarning seconds={secondsToLock} turn={idleNews?.turn} />
        <OverFrame
          over={over}
          registers={sessions.registers}
          onCreated={(bookId) => {
            opened.refresh();
            go({ at: 'case', bookId });
          }}
          onLockNow={lockNow}
        />
      </div>
    </PageShortcutsProvider>
  );
}
