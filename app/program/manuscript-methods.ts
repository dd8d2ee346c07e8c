import type { ManuscriptApi } from '#shared/contract/manuscript-api';
import type { ManuscriptId, ManuscriptOwn } from '#shared/manuscript/manuscript';
import { fail, succeed, type Result } from '#shared/result';
import { eraseForGood } from '../backup/erase-books';
import { checkOwn } from '../manuscripts/changes';
import { composeFor, openManuscript, printManuscript } from './compose-manuscript';
import { handOut } from './pack-document';
import type { ProgramParts } from './program-parts';
import type { OpenVault, Session } from './session/session';

/** Documents that a person writes in. Composing takes turns with changes, as for all documents. */
export function manuscriptMethods(
  { compose, pack }: Pick<ProgramParts, 'compose' | 'pack'>,
  session: Session,
): ManuscriptApi {
  return {
    manuscripts: (caseBook) => session.reading(({ manuscripts }) => manuscripts.list(caseBook)),
    createManuscript: (own) => session.changing((open) => createManuscript(open, compose, own)),
    openManuscript: (id) => session.changing((open) => openManuscript(open, compose, id)),
    changeManuscript: (id, changes) => session.changing(({ manuscripts }) => manuscripts.change(id, changes)),
    stepManuscript: (id, direction) =>
      session.changing(async (open) => {
        const stepped = await open.manuscripts.step(id, direction);
        return stepped.ok ? openManuscript(open, compose, id) : stepped;
      }),
    manuscriptBin: (id) => session.changing(({ manuscripts }) => manuscripts.bin(id)),
    eraseManuscripts: (ids) => session.changing((open) => eraseManuscripts(open, ids)),
    printManuscript: (id) =>
      session.changing(async (open) => {
        const printed = await printManuscript(open, compose, id);
        return printed.ok ? succeed(printed.value.document) : printed;
      }),
    packManuscript: (id, override) =>
      session.changing(async (open) => {
        const printed = await printManuscript(open, compose, id);
        return printed.ok ? handOut(open.library, pack, printed.value, override) : printed;
      }),
  };
}

/** What cannot be composed is not made. */
async function createManuscript(
  open: OpenVault,
  compose: ProgramParts['compose'],
  given: ManuscriptOwn,
): Promise<Result<ManuscriptId>> {
  const own = checkOwn(given);
  if (!own.ok) return own;
  const composed = await composeFor(open, compose, own.value);
  return composed.ok ? open.manuscripts.create(own.value) : composed;
}

function eraseManuscripts({ manuscripts, kept }: OpenVault, ids: readonly ManuscriptId[]): Promise<Result<void>> {
  if (!manuscripts.areHere(ids)) return Promise.resolve(fail({ code: 'manuscript/not-found' }));
  return ids.length === 0 ? Promise.resolve(succeed(undefined)) : eraseForGood(kept.contents, kept.copies, ids);
}
