import type { AnyReference } from '#shared/schema/ids';
import type { HolderView } from '../../../holder/desk/holder-view';

/** What a case book shows besides the pages of every holder. */
export type OwnView =
  | { readonly at: 'overview' }
  /** What came from others, and where that differs. */
  | { readonly at: 'merges' }
  /** The whole case to read; `first` is the record to begin at. */
  | { readonly at: 'whole'; readonly first?: AnyReference };

/** What the page of a case book shows. */
export type CaseView = HolderView | OwnView;
