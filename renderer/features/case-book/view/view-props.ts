import type { RefObject } from 'react';
import type { CaseBookCard } from '#shared/contract/vault-api';
import type { DocumentKind } from '#shared/document/document';
import type { AnyReference, BookId } from '#shared/schema/ids';
import type { HolderSnapshot } from '../../../session/snapshot';
import type { Steps } from '../../../holder/use-steps';
import type { CaseView, Going } from './case-view';
import type { RecordActions } from '../../../holder/use-record-actions';
import type { HolderSession } from '../../../session/holder-session';
import type { HolderState } from '#shared/contract/holder';
import type { CaseBook } from '#shared/records/case-book';

export type GoTo = (view: CaseView, how?: Going['how']) => void;

/** A case book as it stands on the disk. */
export type OpenBook = HolderState & { readonly book: CaseBook };

/** What every view of a case gets. */
export type ViewProps = {
  readonly bookId: BookId;
  readonly session: HolderSession;
  readonly snapshot: HolderSnapshot;
  readonly state: OpenBook;
  readonly card: CaseBookCard | undefined;
  readonly go: GoTo;
  readonly steps: Steps;
  readonly actions: RecordActions;
  /** The part of the view that scrolls. */
  readonly scrolled: RefObject<HTMLDivElement | null>;
  readonly onOpenRegister: (to: AnyReference) => void;
};

/** What the shell hands to the page of a case. */
export type CaseBookPageProps = {
  readonly bookId: BookId;
  readonly session: HolderSession;
  readonly registers: HolderSession;
  readonly card: CaseBookCard | undefined;
  readonly view: CaseView;
  /** How far the view was scrolled when it was left. */
  readonly scroll: number | undefined;
  readonly onGo: (going: Going) => void;
  readonly onOpenRegister: (to: AnyReference, left: Going['left']) => void;
  readonly onDocument: (kind: DocumentKind) => void;
};
