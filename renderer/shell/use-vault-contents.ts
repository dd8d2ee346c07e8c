import { useCallback, useEffect, useState } from 'react';
import type { CaseBookCard, StoredSubmission, VaultApi } from '#shared/contract/vault-api';
import type { Failure } from '#shared/failure';
import { noRegisters, type Registers } from '#shared/model/registers';

export type VaultContents = {
  /** False until the first answer. */
  readonly isLoaded: boolean;
  readonly cards: readonly CaseBookCard[];
  readonly submissions: readonly StoredSubmission[];
  readonly registers: Registers;
  readonly failure?: Failure | undefined;
};

const nothing: VaultContents = { isLoaded: false, cards: [], submissions: [], registers: noRegisters };

/** What the vault holds, as far as the frame shows it, and the way to ask again. */
export function useVaultContents(vault: VaultApi): readonly [VaultContents, () => void] {
  const [contents, setContents] = useState(nothing);
  const refresh = useCallback(() => {
    void Promise.all([vault.listCaseBooks(), vault.submissions(), vault.registers()]).then(
      ([cards, submissions, registers]) => {
        setContents((before) => ({
          isLoaded: true,
          cards: cards.ok ? cards.value : before.cards,
          submissions: submissions.ok ? submissions.value : before.submissions,
          registers: registers.ok ? registers.value.registers : before.registers,
          failure: [cards, submissions, registers].find((result) => !result.ok)?.failure,
        }));
      },
    );
  }, [vault]);
  useEffect(refresh, [refresh]);
  return [contents, refresh];
}
