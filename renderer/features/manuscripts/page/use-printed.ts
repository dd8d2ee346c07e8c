import { useCallback, useEffect, useState } from 'react';
import type { ComposedDocument } from '#shared/document/document';
import type { Failure } from '#shared/failure';
import type { Living } from '#shared/manuscript/living';
import type { ManuscriptId } from '#shared/manuscript/manuscript';
import { useProgram } from '../../../program/program';

/** The tree that would leave, or why there is none; nothing before the first answer. */
export type Printed = { readonly document?: ComposedDocument; readonly failure?: Failure; readonly again: () => void };

/** Asked for again after each save and when it was composed anew; the last answer stays until the new one is there. */
export function usePrinted(id: ManuscriptId, [writes, current]: readonly [writes: number, current: Living]): Printed {
  const { vault } = useProgram();
  const [printed, setPrinted] = useState<Omit<Printed, 'again'>>({});
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    void vault.printManuscript(id).then((result) => {
      if (isCurrent) setPrinted(result.ok ? { document: result.value } : { failure: result.failure });
    });
    return () => {
      isCurrent = false;
    };
  }, [vault, id, writes, current, turn]);
  const again = useCallback(() => {
    setTurn((count) => count + 1);
  }, []);
  return { ...printed, again };
}
