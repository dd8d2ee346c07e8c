import { useState } from 'react';
import type { KnownParty } from '#shared/contract/vault-api';
import { useFormDesk } from '../../forms/form-desk';

/** The parties of other case books, asked for when somebody first comes to the field. */
export function useElsewhere(isWanted: boolean): readonly [known: readonly KnownParty[], ask: () => void] {
  const { partiesElsewhere } = useFormDesk();
  const [known, setKnown] = useState<readonly KnownParty[]>();
  const [isAsked, setAsked] = useState(false);
  return [
    known ?? [],
    () => {
      if (!isWanted || isAsked) return;
      setAsked(true);
      void partiesElsewhere().then(setKnown);
    },
  ];
}
