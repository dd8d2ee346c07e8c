import type { SecretsApi } from '#shared/contract/secrets-api';
import { succeed } from '#shared/result';
import type { Clock } from '../ports/clock';
import { joinShares, readShare } from '../vault/secrets/key-shares';
import { judgeRecoveryKey, newRecoveryKey } from '../vault/secrets/recovery-key';
import {
  changePassphrase,
  changeRecoveryKey,
  proveRecoveryKey,
  recoverySheet,
  renewalOf,
  secretsState,
  shareRecoveryKey,
  type OpenSecrets,
} from './secrets';
import { locked, type OpenVault, type Session } from './session/session';

/** What opens the vault: changing it, proving it, keeping it on paper. */
export function secretMethods(clock: Clock, session: Session): SecretsApi {
  const own = ({ secrets, kept }: OpenVault): OpenSecrets => ({ secrets, keeping: kept.contents.keeping, clock });
  const renew = renewing(session, own);
  return {
    secretsState: () => session.reading((open) => secretsState(own(open))),
    changePassphrase: (current, passphrase) =>
      session.changing((open) => changePassphrase(own(open), current, passphrase)),
    suggestRecoveryKey: () => session.guard(() => Promise.resolve(succeed(newRecoveryKey()))),
    changeRecoveryKey: (current, words) =>
      session.changingAlone((open) => changeRecoveryKey(own(open), current, words)),
    renewVault: (current, passphrase, words) =>
      session.changingAlone((open) => renew(open, current, passphrase, words)),
    proveRecoveryKey: (words) => session.changing((open) => proveRecoveryKey(own(open), words)),
    recoverySheet: (words) => session.reading((open) => recoverySheet(own(open), words)),
    shareRecoveryKey: (words) => session.reading((open) => shareRecoveryKey(own(open), words)),
    judgeRecoveryKey: (text) => session.guard(() => Promise.resolve(succeed(judgeRecoveryKey(text)))),
    readShare: (text) => session.guard(async () => succeed(await readShare(text))),
    joinShares: (one, other) => session.guard(() => joinShares(one, other)),
  };
}

/** Makes the open vault anew under other keys, and enters the one that this has left open. */
function renewing(session: Session, own: (open: OpenVault) => OpenSecrets) {
  return async (
    open: OpenVault,
    ...[current, passphrase, words]: Parameters<SecretsApi['renewVault']>
  ): ReturnType<SecretsApi['renewVault']> => {
    const request = await renewalOf(own(open), current, passphrase, words);
    if (!request.ok) return request;
    const { outcome, now } = await open.secrets.renew(request.value);
    if (now !== 'unchanged') session.leave();
    const entered = typeof now === 'string' ? session.open : await session.enter(now);
    if (!outcome.ok) return outcome;
    // Where this fails it is noted that they are there still, and the next unlocking tries again.
    await entered?.kept.copies.clearLeft();
    return entered ? secretsState(own(entered)) : locked();
  };
}
