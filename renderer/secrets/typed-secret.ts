import type { Secret, VaultApi } from '#shared/contract/vault-api';
import { succeed, type Result } from '#shared/result';
import { isTyped, wordsOf, type RecoveryTyping } from './recovery-typing';

/** A secret that is being typed. */
export type Typed = { readonly way: 'passphrase'; readonly text: string } | RecoveryTyping;

export const noPassphrase: Typed = { way: 'passphrase', text: '' };

export function isSecretTyped(typed: Typed): boolean {
  return typed.way === 'passphrase' ? typed.text.trim() !== '' : isTyped(typed);
}

/** What was typed, as the vault takes it. */
export async function secretOf(typed: Typed, vault: Pick<VaultApi, 'joinShares'>): Promise<Result<Secret>> {
  if (typed.way === 'passphrase') return succeed({ kind: 'passphrase', text: typed.text });
  const words = await wordsOf(typed, vault);
  return words.ok ? succeed({ kind: 'recovery-key', text: words.value }) : words;
}
