import type { RefObject } from 'react';
import type { Holder, HolderState } from '#shared/contract/holder';
import type { KindName } from '#shared/kinds/index';
import type { ListName } from '#shared/records/lists';
import type { HolderSession } from '../../session/holder-session';
import type { HolderSnapshot } from '../../session/snapshot';
import type { RecordActions } from '../deeds/use-record-actions';
import type { NewsDesk } from '../news/use-news';
import type { Steps } from '../saving/use-steps';
import type { GoTo, HolderView, How, LeftView } from './holder-view';
import type { RecordList, ShownRecord } from './record-list';

/** One list of a holder in words. */
export type ListAbout = {
  readonly list: ListName;
  readonly kind: KindName;
  /** "Decisions". */
  readonly name: string;
  /** "New decision". */
  readonly begin: string;
  /** Stands under the name. */
  readonly lead?: string;
  /** What is said where no record is there yet: what belongs here, and what to begin with. */
  readonly empty: string;
};

/** What the pages must be told of a holder. All else is the same for every one of them. */
export type HolderAbout = {
  readonly holder: Holder;
  readonly session: HolderSession;
  /** In the order in which they stand beside the page. */
  readonly lists: readonly ListAbout[];
  /** What is said above the bin. */
  readonly binLead: string;
  /** What is said of a record that is not, or no longer, there. */
  readonly gone: { readonly title: string; readonly more: string };
  /** The order of the records of a list, where that is not their own. */
  readonly inOrder?: (list: ListName, records: readonly ShownRecord[]) => readonly ShownRecord[];
};

/** A holder that was read. */
export type OpenedHolder = { readonly snapshot: HolderSnapshot; readonly state: HolderState };

/**
 * What every page of a holder works with. A feature that has views of its own (`Own`) has a desk that leads to them,
 * too, and stands wherever one of a plain holder is asked for.
 */
export type HolderDesk<Own = never> = OpenedHolder & {
  readonly about: HolderAbout;
  /** The page before all others; absent where that is shown. Its name begins the way to the other pages. */
  readonly home: { readonly name: string; readonly open: (how?: How) => void } | undefined;
  readonly go: GoTo<HolderView | Own>;
  readonly steps: Steps;
  readonly actions: RecordActions;
  readonly news: NewsDesk;
  readonly recordsIn: (list: ListName) => RecordList;
  /** The part of the page that scrolls. */
  readonly scrolled: RefObject<HTMLDivElement | null>;
  /** Another one for each page and for each time that somebody goes to what is shown already: it begins anew. */
  readonly pageKey: string;
};

/** The desk as the feature has it whose views it leads to. */
export type OwnDesk<Own = never> = HolderDesk<Own> & {
  /** What to come back to for whoever leaves the holder. */
  readonly leftHere: () => LeftView<HolderView | Own>;
};
