import type { VaultApi } from '#shared/contract/vault-api';
import { backupMethods } from './backup-methods';
import { caseBookMethods } from './case-book-methods';
import { documentMethods } from './document-methods';
import { doorMethods } from './door-methods';
import { exchangeMethods } from './exchange-methods';
import { holderMethods } from './holder-methods';
import { interchangeMethods } from './interchange-methods';
import { manuscriptMethods } from './manuscript-methods';
import { PreviewDesk } from './preview-desk';
import type { ProgramParts } from './program-parts';
import { secretMethods } from './secret-methods';
import { Session } from './session/session';
import { teamMethods } from './team-methods';

/** The program behind the window: each group of its methods is a file, and all of them share one session. */
export function createProgram(parts: ProgramParts): VaultApi {
  const session = new Session(parts);
  const desk = new PreviewDesk(parts);
  return {
    ...doorMethods(parts, session, desk),
    ...secretMethods(parts.clock, session),
    ...backupMethods(parts, session, desk),
    ...caseBookMethods(parts.ids, session),
    ...holderMethods(session),
    ...exchangeMethods(session),
    ...interchangeMethods(parts.importReader, session),
    ...documentMethods(parts, session),
    ...manuscriptMethods(parts, session),
    ...teamMethods(session),
  };
}
