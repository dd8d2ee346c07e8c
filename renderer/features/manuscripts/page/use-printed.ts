import { useEffect, useState } from 'react';
import type { ComposedDocument } from '#shared/document/document';
import type { Living } from '#shared/manuscript/living';
import type { ManuscriptId } from '#shared/manuscript/manuscript';
import { useProgram } from '../../../program/program';

/** The tree that would leave, asked for again after each save and when it was composed anew; the last one stays until the new one is there. */
export function usePrinted(
  id: ManuscriptId,
  [writes, current]: readonly [writes: number, current: Living],
): ComposedDocument | undefined {
  const { vault } = useProgram();
  const [printed, setPrinted] = useState<ComposedDocument>();
  useEffect(() => {
    let isCurrent = true;
    void vault.printManuscript(id).then((result) => {
      if (isCurrent && result.ok) setPrinted(result.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [vault, id, writes, current]);
  return printed;
}
