import type { BundledFile } from '#shared/contract/bundled-files';
import type { DocumentRequest } from '#shared/contract/vault-api';
import type { AnyReference, BookId } from '#shared/model/ids';
import type { RegisterName } from '#shared/model/registers';

/** What the main area shows. Kept as state alone: no address and no title of the window ever names a case. */
export type Route =
  | { readonly at: 'start' | 'export' | 'settings' }
  /** `bundled`: start with a file that comes with the program. */
  | { readonly at: 'import'; readonly bundled?: BundledFile }
  /** A register, an entry of it, a field of that entry. */
  | {
      readonly at: 'registers';
      readonly register?: RegisterName | 'bin';
      readonly id?: string;
      readonly field?: string;
    }
  | { readonly at: 'case'; readonly bookId: BookId; readonly record?: AnyReference }
  | {
      readonly at: 'document';
      readonly request: DocumentRequest;
      /** The place of the sentence that was left, to come back to. */
      readonly sentence?: number;
    };

/** The case book that a route is about. */
export function bookOf(route: Route): BookId | undefined {
  if (route.at === 'case') return route.bookId;
  if (route.at === 'document' && route.request.submissionId === undefined) return route.request.caseBooks?.[0];
  return undefined;
}

/** The submission that a route is about. */
export function submissionOf(route: Route): string | undefined {
  return route.at === 'document' ? route.request.submissionId : undefined;
}
