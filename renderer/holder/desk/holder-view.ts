import type { ListName } from '#shared/records/lists';
import type { AnyReference } from '#shared/schema/ids';

/** What the pages of every holder show. A value, so that the way back leads to the same place. */
export type HolderView =
  /** The records of one kind; `focus` is the row to begin at. */
  | { readonly at: 'list'; readonly list: ListName; readonly focus?: string }
  /** One record; `field` is where to begin, by its name or, deeper, its place in the record. */
  | { readonly at: 'record'; readonly to: AnyReference; readonly field?: string }
  | { readonly at: 'bin' };

/** What can be said of any view, those that a feature has of its own included. */
export type AnyView = {
  readonly at: string;
  readonly list?: ListName;
  readonly to?: AnyReference;
};

/** `instead`: the way back leads past what is left. `back`: to where one came from, if that was it. */
export type How = 'on' | 'instead' | 'back';

/** A view that is left, with the place in it to come back to. */
export type LeftView<View> = { readonly view: View; readonly scroll: number };

/** A way from one view of a holder to another. */
export type Going<View = HolderView> = {
  readonly view: View;
  readonly left: LeftView<View>;
  readonly how: How;
};

export type GoTo<View = HolderView> = (view: View, how?: How) => void;

/** Names a view, whatever place in it is meant. */
export function viewKey({ at, list, to }: AnyView): string {
  return [at, list, to?.kind, to?.id].filter((part) => part !== undefined).join(' ');
}
