import type { VaultApi } from '#shared/contract/vault-api';
import { succeed } from '#shared/result';
import { composeFromLibrary } from './compose-from-library';
import { packDocument } from './pack-document';
import type { ProgramParts } from './program-parts';
import type { Session } from './session/session';

type Methods = Pick<VaultApi, 'submissions' | 'composeDocument' | 'packDocument'>;

/** Documents: what submissions are kept, and documents as they are shown, and as files. Composing takes turns with changes, so that no book is read half changed. */
export function documentMethods(parts: Pick<ProgramParts, 'compose' | 'pack'>, session: Session): Methods {
  return {
    submissions: () =>
      session.reading(async ({ library }) => {
        const shared = await library.shared.read();
        return shared.ok ? succeed(shared.value.submissions) : shared;
      }),
    composeDocument: (request) =>
      session.changing(async ({ library }) => {
        const composed = await composeFromLibrary(library, parts.compose, request);
        return composed.ok ? succeed(composed.value.document) : composed;
      }),
    packDocument: (request, override) =>
      session.changing(({ library }) => packDocument(library, parts, request, override)),
  };
}
