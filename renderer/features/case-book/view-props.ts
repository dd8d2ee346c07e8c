import type { RefObject } from 'react';
import type { CaseBookCard, CaseBookState } from '#shared/contract/vault-api';
import type { CollectionName } from '#shared/model/case-book';
import type { AnyReference, BookId } from '#shared/model/ids';
import type { BookSession } from '../../foundation/session/holders';
import type { HolderSnapshot } from '../../foundation/session/snapshot';
import type { Steps } from '../../foundation/session/use-steps';
import type { Going } from './case-book-page';
import type { CaseView } from './case-view';
import type { CaseActions } from './use-case-actions';

export type GoTo = (view: CaseView, how?: Going['how']) => void;

/** What every view of a case gets. */
export type ViewProps = {
  readonly bookId: BookId;
  readonly session: BookSession;
  readonly snapshot: HolderSnapshot<CaseBookState, CollectionName>;
  readonly state: CaseBookState;
  readonly card: CaseBookCard | undefined;
  readonly go: GoTo;
  readonly steps: Steps;
  readonly actions: CaseActions;
  /** The part of the view that scrolls. */
  readonly scrolled: RefObject<HTMLDivElement | null>;
  readonly onOpenRegister: (to: AnyReference) => void;
};
