import { useEffect, useState } from 'react';
import type { SafetyCopy } from '#shared/contract/backup-api';
import type { Failure } from '#shared/failure';
import { useProgram } from '../../program/program';

type SafetyCopies = { readonly copies?: readonly SafetyCopy[]; readonly failure?: Failure };

/** The safety copies, the newest first, asked for again whenever `following` is another; absent until the first answer. */
export function useSafetyCopies(following: unknown): SafetyCopies {
  const { vault } = useProgram();
  const [known, setKnown] = useState<SafetyCopies>({});
  useEffect(() => {
    let isOver = false;
    void vault.safetyCopies().then((result) => {
      if (isOver) return;
      if (!result.ok) setKnown({ failure: result.failure });
      else setKnown({ copies: result.value.toSorted((one, other) => other.madeAt.localeCompare(one.madeAt)) });
    });
    return () => {
      isOver = true;
    };
  }, [vault, following]);
  return known;
}
