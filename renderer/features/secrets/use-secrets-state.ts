import { useEffect, useState } from 'react';
import type { SecretsState } from '#shared/contract/secrets-api';
import { useProgram } from '../../program/program';

/** What is known of the secrets, once it is known; and the way to put a newer state in its place. */
export function useSecretsState(): readonly [SecretsState | undefined, (state: SecretsState) => void] {
  const { vault } = useProgram();
  const [state, setState] = useState<SecretsState>();
  useEffect(() => {
    let isCurrent = true;
    void vault.secretsState().then((result) => {
      if (isCurrent && result.ok) setState(result.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [vault]);
  return [state, setState];
}
