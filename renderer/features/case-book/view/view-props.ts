import type { RefObject } from 'react';
import type { CaseBookCard, CaseBookState } from '#shared/contract/vault-api';
import type { CollectionName } from '#shared/records/case-book';
import type { DocumentKind } from '#shared/document/document';
import type { AnyReference, BookId } from '#shared/schema/ids';
import type { BookSession, RegistersSession } from '../../../session/holders';
import type { HolderSnapshot } from '../../../session/snapshot';
import type { Steps } from '../../../holder/use-steps';
import type { CaseView, Going } from './case-view';
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

/** What the shell hands to the page of a case. */
export type CaseBookPageProps = {
  readonly bookId: BookId;
  readonly session: BookSession;
  readonly registers: RegistersSession;
  readonly card: CaseBookCard | undefined;
  readonly view: CaseView;
  /** How far the view was scrolled when it was left. */
  readonly scroll: number | undefined;
  readonly onGo: (going: Going) => void;
  readonly onOpenRegister: (to: AnyReference, left: Going['left']) => void;
  readonly onDocument: (kind: DocumentKind) => void;
};
