import type { CollectionName } from '#shared/records/case-book';
import type { AnyReference } from '#shared/schema/ids';

/** What the page of a case book shows. A value, so that the way back leads to the same place. */
export type CaseView =
  | { readonly at: 'overview' | 'bin' }
  /** The table of one kind of record; `focus` is the row to begin at. */
  | { readonly at: 'section'; readonly collection: CollectionName; readonly focus?: string }
  /** The form of a record; `field` is where to begin, by its name or, deeper, its place in the record. */
  | { readonly at: 'record'; readonly to: AnyReference; readonly field?: string }
  /** The whole case to read. */
  | { readonly at: 'whole'; readonly to?: AnyReference };

/** A way from one view of the case to another. */
export type Going = {
  readonly view: CaseView;
  /** What to come back to: the view that is left, with its place in it. */
  readonly left: { readonly view: CaseView; readonly scroll: number };
  /** `instead`: the way back leads past what is left. `back`: to where one came from, if that was it. */
  readonly how: 'on' | 'instead' | 'back';
};

/** Names a view, whatever place in it is meant. */
export function viewKey(view: CaseView): string {
  switch (view.at) {
    case 'overview':
    case 'bin':
    case 'whole':
      return view.at;
    case 'section':
      return `section ${view.collection}`;
    case 'record':
      return `record ${view.to.kind} ${view.to.id}`;
  }
}
