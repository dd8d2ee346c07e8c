import type { VaultApi, VaultStatus } from '#shared/contract/vault-api';
import { fail, succeed, type Result } from '#shared/result';
import type { PreviewDesk } from './preview-desk';
import type { ProgramParts } from './program-parts';
import { countRestored, restoreVault } from './restore-vault';
import { copyBeforeUpdate, keepNewVault, resumeKeeping } from './session/kept-vault';
import type { Session } from './session/session';

type Methods = Pick<
  VaultApi,
  'status' | 'suggestPassphrase' | 'createVault' | 'unlock' | 'copyBeforeUpdate' | 'restoreVault'
>;

/** The ways in: a new vault, the one that is there, one out of a backup. Each lets go of the backup that was looked into. */
export function doorMethods(parts: ProgramParts, session: Session, desk: PreviewDesk): Methods {
  const { vault, version } = parts;
  let updating: Promise<Result<void>> = Promise.resolve(succeed(undefined));
  return {
    status: () =>
      session.guard<VaultStatus>(() => (session.open ? Promise.resolve(succeed('unlocked')) : vault.status())),
    suggestPassphrase: () => session.guard(() => Promise.resolve(succeed(vault.suggestPassphrase()))),
    createVault: (passphrase) =>
      session.alone(async () => {
        const created = await vault.create(passphrase);
        if (!created.ok) return created;
        const { kept } = await session.enter(created.value);
        await desk.close();
        await keepNewVault(kept, parts);
        return succeed({ recoveryKey: created.value.recoveryKey });
      }),
    unlock: (secret) =>
      session.alone(async () => {
        const opened = await vault.open(secret);
        if (!opened.ok) return opened;
        const { kept } = await session.enter(opened.value);
        await desk.close();
        const resumed = await resumeKeeping(kept);
        if (version !== undefined) updating = session.changing((open) => copyBeforeUpdate(open.kept, version));
        return succeed({ notices: [...opened.value.notices, ...resumed] });
      }),
    copyBeforeUpdate: () => updating,
    restoreVault: (token, passphrase) =>
      session.alone(async () => {
        if (session.open) return fail({ code: 'vault/already-exists' });
        const looked = desk.taken(token);
        if (!looked.ok) return looked;
        const restored = await restoreVault(looked.value, passphrase, parts);
        if (!restored.ok) return restored;
        const { store, recoveryKey } = restored.value;
        const { library } = await session.enter(restored.value);
        await desk.close();
        await countRestored(looked.value, store, library);
        return succeed(recoveryKey ? { recoveryKey } : {});
      }),
  };
}
