import { useCallback, useEffect, useState } from 'react';
import type { DocumentRequest } from '#shared/contract/vault-api';
import type { Failure } from '#shared/failure';
import type { ComposedDocument } from '#shared/document/document';
import { useProgram } from '../../program/program';

export type Composition =
  | { readonly kind: 'composing' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'composed'; readonly document: ComposedDocument };

/**
 * Composes the document when it is asked for, again on demand, and when `answered` rises; the old text stays until the
 * new one is there.
 */
export function useDocument(request: DocumentRequest, answered: number): readonly [Composition, () => void] {
  const { vault } = useProgram();
  const [composition, setComposition] = useState<Composition>({ kind: 'composing' });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    void vault.composeDocument(request).then((result) => {
      if (!isCurrent) return;
      setComposition(
        result.ok ? { kind: 'composed', document: result.value } : { kind: 'failed', failure: result.failure },
      );
    });
    return () => {
      isCurrent = false;
    };
  }, [vault, request, turn, answered]);
  const again = useCallback(() => {
    setTurn((count) => count + 1);
  }, []);
  return [composition, again];
}
