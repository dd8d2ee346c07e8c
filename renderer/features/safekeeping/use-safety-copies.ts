import { useEffect, useState } from 'react';
import type { SafetyCopy } from '#shared/contract/backup-api';
import type { Failure } from '#shared/failure';
import { useProgram } from '../../foundation/program';

type SafetyCopies = { readonly copies?: readonly SafetyCopy[]; readonly failure?: Failure };

/** The safety copies, the newest first; absent until the first answer. */
export function useSafetyCopies(): SafetyCopies {
  const { vault } = useProgram();
  const [known, setKnown] = useState<SafetyCopies>({});
  useEffect(() => {
    void vault.safetyCopies().then((result) => {
      if (!result.ok) setKnown({ failure: result.failure });
      else setKnown({ copies: result.value.toSorted((one, other) => other.madeAt.localeCompare(one.madeAt)) });
    });
  }, [vault]);
  return known;
}
