import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Pack } from '#shared/contract/bundled-files';
import type { CaseBookCard } from '#shared/contract/vault-api';
import type { AnyReference, BookId } from '#shared/schema/ids';
import { registerNames } from '#shared/records/registers';
import { FailureNotice } from '../../program/failure-notice';
import { usePageShortcuts } from '../../program/page-shortcuts';
import { type RecordScope, RecordScopeProvider } from '../../records/record-scope';
import { listsLookup } from '../../session/lists-lookup';
import { NewsBar } from '../../holder/news-bar';
import { recordAt } from '../../session/record-at';
import { SessionTools } from '../../holder/session-tools';
import type { StepChange } from '../../session/snapshot';
import { useRecordActions } from '../../holder/use-record-actions';
import { useNews } from '../../holder/use-news';
import { useSession } from '../../session/use-session';
import { useSteps } from '../../holder/use-steps';
import { useSay } from '../../program/translation';
import { Progress } from '../../ui/progress';
import { EntryPage } from './entry-page';
import { RegisterNav } from './register-nav';
import { RegisterView } from './register-view';
import { RegistersBin } from './registers-bin';
import type { RegistersDesk } from './registers-desk';
import type { RegistersPlace } from './registers-place';
import './registers.css';
import type { Lists } from '#shared/contract/holder';
import { registerOf } from '#shared/records/registers';
import type { HolderSession } from '../../session/holder-session';

type RegistersPageProps = {
  readonly session: HolderSession;
  readonly place: RegistersPlace;
  readonly cards: readonly CaseBookCard[];
  readonly go: (place: RegistersPlace) => void;
  readonly onAddPack: (pack: Pack) => void;
  /** Opens a record of a case book that points to an entry. */
  readonly onOpenRecord: (bookId: BookId, record: AnyReference) => void;
};

/** What all case books share: the law, courts and bodies, sources, figures, organisations, counsel. */
export function RegistersPage({ session, place, ...props }: RegistersPageProps) {
  const snapshot = useSession(session);
  const news = useNews();
  const go = useSame(props.go);
  const wayTo = useCallback(
    ({ list, id }: StepChange) => {
      const register = registerNames.find((name) => name === list);
      const isThere = register !== undefined && recordAt(session.read(), register, id) !== undefined;
      return isThere
        ? () => {
            go({ register, id });
          }
        : undefined;
    },
    [session, go],
  );
  const steps = useSteps({ session, tell: news.tell, wayTo });
  const scope = useScope(snapshot.lists, go);
  const { register = 'norms' } = place;
  usePageShortcuts({
    undo: steps.undo,
    redo: steps.redo,
    section: (nth) => {
      const chosen = registerNames[nth - 1];
      if (chosen !== undefined) go({ register: chosen });
    },
  });
  const actions = useRecordActions(session, news.tell);
  const desk: RegistersDesk = { session, snapshot, actions, go };
  return (
    <div className="registers">
      <RegisterNav desk={desk} current={register} />
      <div className="registers-column" data-pane>
        <div className="registers-tools">
          <SessionTools snapshot={snapshot} steps={steps} onRetry={() => void session.flush()} />
        </div>
        <RecordScopeProvider scope={scope}>
          <Content desk={desk} place={place} {...props} />
        </RecordScopeProvider>
        <NewsBar desk={news} />
      </div>
    </div>
  );
}

type ContentProps = Omit<RegistersPageProps, 'session'> & { readonly desk: RegistersDesk };

function Content({ desk, place, cards, onAddPack, onOpenRecord }: ContentProps) {
  const say = useSay();
  const { state, loadFailure } = desk.snapshot;
  const { register = 'norms', id, field } = place;
  const left = useLeft(place);
  if (state === undefined) {
    return (
      <div className="register-main">
        {loadFailure === undefined ? <Progress label={say('app.loading')} /> : <FailureNotice failure={loadFailure} />}
      </div>
    );
  }
  if (register === 'bin') return <RegistersBin desk={desk} savedAt={state.savedAt} />;
  if (id === undefined) {
    return <RegisterView key={register} desk={desk} register={register} focusId={left} onAddPack={onAddPack} />;
  }
  return (
    <EntryPage
      key={`${register}/${id}`}
      desk={desk}
      register={register}
      id={id}
      field={field}
      cards={cards}
      onOpenRecord={onOpenRecord}
    />
  );
}

/** The entry that was just left for its register. */
function useLeft({ register = 'norms', id }: RegistersPlace): string | undefined {
  const [last, setLast] = useState({ register, id });
  if (id !== undefined ? last.id !== id : last.register !== register) setLast({ register, id });
  return id === undefined && last.register === register ? last.id : undefined;
}

/** One function as long as the page is there, whichever it was given last: what hangs on it need not be made anew. */
function useSame(act: (place: RegistersPlace) => void): (place: RegistersPlace) => void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  return useCallback((place) => {
    latest.current(place);
  }, []);
}

/** References inside an entry: to entries of the registers. */
function useScope(lists: Lists, go: RegistersPageProps['go']): RecordScope {
  return useMemo(
    () => ({
      find: listsLookup({}, lists),
      open: ({ kind, id }) => {
        const register = registerOf(kind);
        if (register !== undefined) go({ register, id });
      },
    }),
    [lists, go],
  );
}
