import type { BundledFile } from '#shared/contract/bundled-files';
import type { DocumentRequest } from '#shared/contract/vault-api';
import type { ManuscriptId } from '#shared/manuscript/manuscript';
import type { BookId } from '#shared/schema/ids';
import type { CaseView } from '../../features/case-book/view/case-view';
import { type HolderView, viewKey } from '../../holder/desk/holder-view';
import type { BackupInPlace } from '../../features/safekeeping/restore/use-found-backup';

/** What the main area shows. Kept as state alone: no address and no title of the window ever names a case. */
export type Route =
  | { readonly at: 'start' | 'exchange' | 'teams' | 'take-in' | 'export' | 'settings' | 'safety' | 'submissions' }
  | { readonly at: 'hand-over'; readonly bookId: BookId }
  /** Bringing back from a backup; `from`: one in the place of the backups. */
  | { readonly at: 'bring-back'; readonly from?: BackupInPlace }
  /** `bundled`: start with a file that comes with the program. */
  | { readonly at: 'import'; readonly bundled?: BundledFile }
  | {
      readonly at: 'registers';
      /** The law, where nothing else is asked for. */
      readonly view?: HolderView;
      /** How far the view was scrolled when it was left. */
      readonly scroll?: number;
    }
  | {
      readonly at: 'case';
      readonly bookId: BookId;
      /** The overview, where nothing else is asked for. */
      readonly view?: CaseView;
      /** How far the view was scrolled when it was left. */
      readonly scroll?: number;
    }
  /** One submission, to be changed by hand. */
  | { readonly at: 'submission'; readonly submissionId: string }
  | {
      readonly at: 'document';
      /** What is asked for, in the language that documents are asked for in. */
      readonly request: Omit<DocumentRequest, 'language'>;
      /** The place of the sentence that was left, to come back to. */
      readonly sentence?: number;
    }
  | {
      readonly at: 'manuscript';
      readonly id: ManuscriptId;
      /** The case book that it was opened from, where it tells of one. */
      readonly caseBook?: BookId;
      /** The submission that it is written from. */
      readonly submission?: string;
    };

/** The case book that a route is about. */
export function bookOf(route: Route): BookId | undefined {
  if (route.at === 'case' || route.at === 'hand-over') return route.bookId;
  if (route.at === 'manuscript') return route.caseBook;
  if (route.at === 'document' && route.request.submissionId === undefined) return route.request.caseBooks?.[0];
  return undefined;
}

/** The submission that a route is about. */
export function submissionOf(route: Route): string | undefined {
  if (route.at === 'manuscript') return route.submission;
  if (route.at === 'submission') return route.submissionId;
  return route.at === 'document' ? route.request.submissionId : undefined;
}

/** What a case shows at first. */
export const firstView: CaseView = { at: 'overview' };

/** What the registers show at first. */
export const firstRegister: HolderView = { at: 'list', list: 'norms' };

/** Whether two routes show the same page, at whatever place in it. */
export function isSamePage(one: Route, other: Route): boolean {
  if (one.at === 'registers' && other.at === 'registers') {
    return viewKey(one.view ?? firstRegister) === viewKey(other.view ?? firstRegister);
  }
  if (one.at === 'submissions') return other.at === 'submissions';
  if (one.at !== 'case' || other.at !== 'case') return false;
  return one.bookId === other.bookId && viewKey(one.view ?? firstView) === viewKey(other.view ?? firstView);
}
