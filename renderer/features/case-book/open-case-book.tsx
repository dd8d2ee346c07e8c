import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { AnyReference } from '#shared/schema/ids';
import { FormDeskProvider } from '../../forms/desk/form-desk';
import { useStable } from '../../forms/desk/use-stable';
import { usePageShortcuts } from '../../program/page-shortcuts';
import { RecordScopeProvider } from '../../records/record-scope';
import { listsLookup } from '../../session/lists-lookup';
import { NewsBar } from '../../holder/news-bar';
import type { HolderSnapshot, StepChange } from '../../session/snapshot';
import { useDesk } from '../../session/use-desk';
import { useSavedLists } from '../../session/use-lists';
import { useNews } from '../../holder/use-news';
import { useSteps } from '../../holder/use-steps';
import { CaseBookView } from './case-book-view';
import { type CaseView, type Going, viewKey } from './view/case-view';
import { leftPlace } from './left-place';
import { LostEntries } from './overview/lost-entries';
import { sectionOrder } from './view/section-groups';
import { SectionNav } from './section-nav';
import { sectionCounts } from './view/sections';
import type { CaseBookPageProps, GoTo, OpenBook } from './view/view-props';
import { useRecordActions } from '../../holder/use-record-actions';
import { collectionOf } from '#shared/records/case-book';
import { listNamed } from '#shared/records/lists';

type OpenCaseBookProps = CaseBookPageProps & {
  readonly snapshot: HolderSnapshot;
  readonly state: OpenBook;
};

/** An open case book: what its pages share, around the one that is shown. */
export function OpenCaseBook({ bookId, session, registers, snapshot, state, view, ...props }: OpenCaseBookProps) {
  const { saved, lists, drafts, revision } = snapshot;
  const shared = useSavedLists(registers);
  const scrolled = useRef<HTMLDivElement>(null);
  const news = useNews();
  const actions = useRecordActions(session, news.tell);
  const key = viewKey(view);
  /** Rises when somebody goes to what is shown already: it begins anew, with the focus. */
  const [visit, setVisit] = useState(0);
  const go: GoTo = useStable((next: CaseView, how: Going['how'] = 'on') => {
    news.forget();
    const isHere = viewKey(next) === key;
    if (isHere) setVisit(visit + 1);
    props.onGo({ view: next, how: isHere ? 'instead' : how, left: leftPlace(view, next, scrolled.current) });
  });
  const find = useMemo(() => listsLookup(saved, shared), [saved, shared]);
  const openRegister = useStable((to: AnyReference) => {
    props.onOpenRegister(to, leftPlace(view, undefined, scrolled.current));
  });
  const scope = useMemo(() => {
    const open = (to: AnyReference): void => {
      if (find(to)?.collection === undefined) openRegister(to);
      else go({ at: 'record', to });
    };
    return { find, open };
  }, [find, go, openRegister]);
  const book = { id: bookId, session, timeZone: state.book.timeZone };
  const desk = useDesk({ book, registers, revision, onFailure: actions.explain });
  const wayTo = useWayTo(view, go);
  const steps = useSteps({ session, tell: news.tell, wayTo });
  usePageShortcuts({
    ...steps,
    section: (place) => {
      const collection = sectionOrder[place - 2];
      if (place === 1) go({ at: 'overview' });
      else if (collection !== undefined) go({ at: 'section', collection });
    },
  });
  const counts = useMemo(() => sectionCounts({ lists, drafts }), [lists, drafts]);
  const { scroll } = props;
  useLayoutEffect(() => {
    if (scroll !== undefined && scrolled.current !== null) scrolled.current.scrollTop = scroll;
  }, [key, scroll]);
  return (
    <RecordScopeProvider scope={scope}>
      <FormDeskProvider desk={desk}>
        <div className="case-book">
          <SectionNav counts={counts} view={view} onGo={go} onDocument={props.onDocument} />
          <div className="case-book-main">
            <div className="case-book-page" data-pane onBlur={() => void session.flush()}>
              {state.lost !== undefined && <LostEntries count={state.lost} />}
              <CaseBookView
                key={`${key} ${visit}`}
                {...{ bookId, session, snapshot, state, view, go, steps, actions, scrolled }}
                card={props.card}
                onOpenRegister={openRegister}
              />
            </div>
            <NewsBar desk={news} />
          </div>
        </div>
      </FormDeskProvider>
    </RecordScopeProvider>
  );
}

/** The way to what an undo or redo has changed, where that is not what is shown. */
function useWayTo(view: CaseView, go: GoTo): (change: StepChange) => (() => void) | undefined {
  const shown = view.at === 'record' ? view.to : undefined;
  return useCallback(
    ({ list, id, after }) => {
      const kind = list === undefined ? undefined : listNamed(list)?.kind;
      if (kind === undefined || (shown?.kind === kind && shown.id === id)) return undefined;
      if (after !== undefined) {
        return () => {
          go({ at: 'record', to: { kind, id } });
        };
      }
      const collection = collectionOf(kind);
      return (
        collection &&
        (() => {
          go({ at: 'section', collection });
        })
      );
    },
    [go, shown],
  );
}
