import type { SecretsState } from '#shared/contract/secrets-api';
import type { MessageKey } from '#shared/i18n/messages';

/** What is to be said where the recovery key should be shown to be at hand; nothing where that was done in the last year. */
export function proofDue(state: SecretsState | undefined): MessageKey | undefined {
  if (state?.isProofDue !== true) return undefined;
  return state.recoveryProvedAt === undefined ? 'secrets.prove.never' : 'secrets.prove.due';
}
