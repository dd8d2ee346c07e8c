import type { VaultApi } from '#shared/contract/vault-api';
import { succeed, type Result } from '#shared/result';

/** The recovery key as it is being typed: its words, or two of its shares. */
export type RecoveryTyping =
  | { readonly way: 'words'; readonly text: string }
  | { readonly way: 'shares'; readonly one: string; readonly other: string };

export const nothingTyped: RecoveryTyping = { way: 'words', text: '' };

export function isTyped(typing: RecoveryTyping): boolean {
  const texts = typing.way === 'words' ? [typing.text] : [typing.one, typing.other];
  return texts.every((text) => text.trim() !== '');
}

/** The words of the recovery key out of what was typed. */
export function wordsOf(typing: RecoveryTyping, vault: Pick<VaultApi, 'joinShares'>): Promise<Result<string>> {
  return typing.way === 'words' ? Promise.resolve(succeed(typing.text)) : vault.joinShares(typing.one, typing.other);
}
