import type { VaultApi } from '#shared/contract/vault-api';
import { succeed } from '#shared/result';
import type { Session } from './session/session';

type Methods = Pick<VaultApi, 'registers' | 'changeRegisters' | 'undoRegisters' | 'redoRegisters' | 'submissions'>;

/** The registers that all case books share, and the submissions that lie beside them. */
export function registerMethods(session: Session): Methods {
  return {
    registers: () => session.reading(({ library }) => library.shared.state()),
    changeRegisters: (changes) => session.changing(({ library }) => library.shared.change(changes)),
    undoRegisters: () => session.changing(({ library }) => library.shared.step('undo')),
    redoRegisters: () => session.changing(({ library }) => library.shared.step('redo')),
    submissions: () =>
      session.reading(async ({ library }) => {
        const shared = await library.shared.read();
        return shared.ok ? succeed(shared.value.submissions) : shared;
      }),
  };
}
