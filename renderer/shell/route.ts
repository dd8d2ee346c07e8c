import type { DocumentRequest } from '#shared/contract/vault-api';
import type { AnyReference, BookId } from '#shared/model/ids';

/** What the main area shows. Kept as state alone: no address and no title of the window ever names a case. */
export type Route =
  | { readonly at: 'start' | 'export' | 'settings' }
  | { readonly at: 'import'; readonly isSample: boolean }
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
