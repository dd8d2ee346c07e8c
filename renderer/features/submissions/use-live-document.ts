import { useEffect, useState } from 'react';
import type { ComposedDocument } from '#shared/document/document';
import type { Language } from '#shared/values/texts/text';
import { useProgram } from '../../program/program';

const pause = 600;

/**
 * The document of a submission as it stands on the disk, composed again a moment after `stored` has changed; the old one
 * stays until then. Nothing before it could be composed.
 */
export function useLiveDocument(
  submissionId: string,
  stored: unknown,
  language: Language,
): ComposedDocument | undefined {
  const { vault } = useProgram();
  const [document, setDocument] = useState<ComposedDocument>();
  useEffect(() => {
    if (stored === undefined) return undefined;
    let isCurrent = true;
    const timer = setTimeout(() => {
      void vault.composeDocument({ kind: 'upr-submission', submissionId, language }).then((composed) => {
        if (isCurrent && composed.ok) setDocument(composed.value);
      });
    }, pause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [vault, submissionId, stored, language]);
  return stored === undefined ? undefined : document;
}
