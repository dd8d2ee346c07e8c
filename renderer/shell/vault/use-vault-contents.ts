import { useCallback, useEffect, useState } from 'react';
import type { CaseBookCard, StoredSubmission, VaultApi } from '#shared/contract/vault-api';
import type { Failure } from '#shared/failure';

export type VaultContents = {
  /** False until the first answer. */
  readonly isLoaded: boolean;
  readonly cards: readonly CaseBookCard[];
  readonly submissions: readonly StoredSubmission[];
  readonly failure?: Failure | undefined;
};

const nothing: VaultContents = { isLoaded: false, cards: [], submissions: [] };

/** What the vault holds, as far as the frame shows it, and the way to ask again. */
export function useVaultContents(vault: VaultApi): readonly [VaultContents, () => void] {
  const [contents, setContents] = useState(nothing);
  const refresh = useCallback(() => {
    void Promise.all([vault.listCaseBooks(), vault.submissions()]).then(([cards, submissions]) => {
      setContents((before) => ({
        isLoaded: true,
        cards: cards.ok ? cards.value : before.cards,
        submissions: submissions.ok ? submissions.value : before.submissions,
        failure: [cards, submissions].find((result) => !result.ok)?.failure,
      }));
    });
  }, [vault]);
  useEffect(refresh, [refresh]);
  return [contents, refresh];
}
