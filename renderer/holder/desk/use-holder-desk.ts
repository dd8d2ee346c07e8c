import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { listNamed, type ListName } from '#shared/records/lists';
import { useStable } from '../../forms/desk/use-stable';
import { usePageShortcuts } from '../../program/page-shortcuts';
import type { StepChange } from '../../session/snapshot';
import { useRecordActions } from '../deeds/use-record-actions';
import { useNews } from '../news/use-news';
import { useSteps } from '../saving/use-steps';
import type { HolderAbout, HolderDesk, OpenedHolder, OwnDesk } from './holder-desk';
import { type AnyView, type Going, type GoTo, type HolderView, type How, type LeftView, viewKey } from './holder-view';
import { leftPlace } from './left-place';
import { recordsIn } from './record-list';

/** What the shell tells the pages of a holder, and where it hears of their ways. */
export type HolderRoute<Own = never> = {
  readonly view: HolderView | Own;
  /** How far the view was scrolled when it was left. */
  readonly scroll: number | undefined;
  readonly onGo: (going: Going<HolderView | Own>) => void;
};

type DeskParts<Own> = HolderRoute<Own> & {
  /** Must stay the same object while nothing in it changes. */
  readonly about: HolderAbout;
  readonly opened: OpenedHolder;
  /** The page before all others. Where it is a list, that is one of the holder's. */
  readonly home: { readonly name: string; readonly view: HolderView | Own };
};

/** The desk of an open holder, around the view that is shown: ways, news, undo, and the shortcuts of every page. */
export function useHolderDesk<Own extends AnyView = never>(parts: DeskParts<Own>): OwnDesk<Own> {
  const { about, opened, home, view, scroll } = parts;
  const { snapshot } = opened;
  const { session, inOrder } = about;
  const scrolled = useRef<HTMLDivElement>(null);
  const news = useNews();
  const actions = useRecordActions(session, news.tell);
  const key = viewKey(view);
  const [visit, setVisit] = useState(0);
  const leftHere = (next?: AnyView): LeftView<HolderView | Own> =>
    leftPlace<HolderView | Own>(view, next, scrolled.current);
  const go = useStable((next: HolderView | Own, how: How = 'on') => {
    news.forget();
    const isHere = viewKey(next) === key;
    if (isHere) setVisit(visit + 1);
    parts.onGo({ view: next, how: isHere ? 'instead' : how, left: leftHere(next) });
  });
  const steps = useSteps({ session, tell: news.tell, wayTo: useWayTo(about, view, go) });
  useSectionKeys(about, home.view, go, steps);
  useLayoutEffect(() => {
    if (scroll !== undefined && scrolled.current !== null) scrolled.current.scrollTop = scroll;
  }, [key, scroll]);
  const { lists, drafts } = snapshot;
  const inList = useCallback(
    (list: ListName) => {
      const found = recordsIn({ lists, drafts }, list);
      return inOrder === undefined ? found : { ...found, records: inOrder(list, found.records) };
    },
    [lists, drafts, inOrder],
  );
  const openHome = (how?: How): void => {
    go(home.view, how);
  };
  return {
    ...opened,
    ...{ about, go, steps, actions, news, scrolled },
    home: viewKey(home.view) === key ? undefined : { name: home.name, open: openHome },
    recordsIn: inList,
    leftHere,
    pageKey: `${key} ${visit}`,
  };
}

/** Ctrl+1 … 9: the page before all others, then the lists; undo and redo, wherever the record was. */
function useSectionKeys<Own extends AnyView>(
  { lists }: HolderAbout,
  home: HolderView | Own,
  go: GoTo<HolderView | Own>,
  steps: HolderDesk['steps'],
): void {
  usePageShortcuts({
    ...steps,
    section: (place) => {
      const others = lists.map(({ list }): HolderView => ({ at: 'list', list }));
      const views = [home, ...others.filter((each) => viewKey(each) !== viewKey(home))];
      const chosen = views[place - 1];
      if (chosen !== undefined) go(chosen);
    },
  });
}

/** The way to what an undo or redo has changed, where that is not what is shown. */
function useWayTo(
  { lists }: HolderAbout,
  { at, to }: AnyView,
  go: GoTo,
): (change: StepChange) => (() => void) | undefined {
  const shown = at === 'record' ? to : undefined;
  return useCallback(
    (change) => {
      const { list, kind } = (change.list === undefined ? undefined : listNamed(change.list)) ?? {};
      if (kind === undefined || list === undefined || lists.every((each) => each.list !== list)) return undefined;
      const { id, after } = change;
      if (shown?.kind === kind && shown.id === id) return undefined;
      return () => {
        go(after === undefined ? { at: 'list', list } : { at: 'record', to: { kind, id } });
      };
    },
    [lists, go, shown],
  );
}
