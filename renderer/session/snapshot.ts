import type { FormDrafts } from '#shared/contract/holder';
import type { Failure } from '#shared/failure';
import type { SaveQueue } from './save-queue';
import type { Fields } from '#shared/schema/fields';
import type { Lists } from '#shared/contract/holder';
import type { HolderState } from '#shared/contract/holder';

/** `waiting`: typed and not yet sent. `failed`: kept, and sent again by itself, with the next change or on demand. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'waiting' | 'saving' }
  | { readonly kind: 'failed'; readonly failure: Failure };

export type HolderSnapshot = {
  /** As it stands on the disk. Absent until it is opened. */
  readonly state?: HolderState;
  readonly loadFailure?: Failure | undefined;
  /** The records as they stand on the disk. */
  readonly saved: Lists;
  /** The records as they stand on the disk or are on their way to it. Each stays the same object while unchanged. */
  readonly lists: Lists;
  /** What is typed and cannot be stored yet. */
  readonly drafts: FormDrafts;
  readonly save: SaveState;
  readonly pending: SaveQueue;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Rises with undo, redo and a change from elsewhere, when what is half typed no longer holds. */
  readonly revision: number;
};

/** What an undo or redo came to, record by record; `list` is absent for the fields of the holder itself. */
export type StepChange = {
  readonly list?: string;
  readonly id: string;
  readonly fields: readonly string[];
  readonly before: Fields | undefined;
  readonly after: Fields | undefined;
};
